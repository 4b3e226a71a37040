"""A port is ours, or we say that it is not."""

import socket

import pytest

from newsroom.preview.sockets import PortInUseError, listen


def test_localhost_is_taken_at_every_address_of_the_machine() -> None:
    sockets = listen(0)
    hosts = [bound.getsockname()[0] for bound in sockets]
    for bound in sockets:
        bound.close()
    assert hosts[0] == "127.0.0.1"
    assert hosts[1:] in ([], ["::1"])


def test_a_taken_port_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other, pytest.raises(PortInUseError):
        listen(other.getsockname()[1])


def test_a_port_taken_at_any_of_its_addresses_is_told_too() -> None:
    taken = listen(0)
    port = taken[0].getsockname()[1]
    for bound in taken[:-1]:
        bound.close()
    with pytest.raises(PortInUseError):
        listen(port)
    taken[-1].close()
