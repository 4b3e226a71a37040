"""Take a port on this machine, at both addresses that a browser may try for “localhost”."""

import errno
import socket

NO_IPV6 = (errno.EAFNOSUPPORT, errno.EADDRNOTAVAIL, errno.EPROTONOSUPPORT)


class PortInUseError(Exception):
    """Another program listens on the port."""


def listen(port: int) -> list[socket.socket]:
    """Return the listening sockets: 127.0.0.1 always, ::1 where the machine has it."""
    first = _bound(socket.AF_INET, "127.0.0.1", port)
    try:
        return [first, _bound(socket.AF_INET6, "::1", first.getsockname()[1])]
    except OSError as error:
        if error.errno in NO_IPV6:
            return [first]
        first.close()
        raise
    except PortInUseError:
        first.close()
        raise


def _bound(family: socket.AddressFamily, host: str, port: int) -> socket.socket:
    bound = socket.socket(family, socket.SOCK_STREAM)
    try:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((host, port))
        bound.listen(128)
    except OSError as error:
        bound.close()
        if error.errno == errno.EADDRINUSE:
            raise PortInUseError(str(port)) from error
        raise
    return bound
