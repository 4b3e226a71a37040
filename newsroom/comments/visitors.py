"""Where a post comes from: the reader's network address and the page that sent it."""

import ipaddress
from collections.abc import Collection
from urllib.parse import urlsplit

from werkzeug.wrappers import Request

UNKNOWN = "0.0.0.0"  # noqa: S104 stands for no address, nothing is bound to it
_KEPT_BITS = {4: 24, 6: 48}


def client_address(request: Request, trusted_proxies: Collection[str]) -> str:
    """Return the reader's address; forwarded ones count only from proxies of our own."""
    route = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",") if part.strip()]
    address = request.remote_addr or UNKNOWN
    while route and address in trusted_proxies:
        address = route.pop()
    return _plain(address)


def masked(address: str) -> str:
    """Return the address's network (/24, /48), which is all that may be stored."""
    parsed = _parsed(address)
    if parsed is None:
        return UNKNOWN
    network = ipaddress.ip_network((parsed, _KEPT_BITS[parsed.version]), strict=False)
    return str(network.network_address)


def limiter_key(address: str) -> str:
    """Return what one subscriber cannot change at will: the address, or the /64 of an IPv6 one."""
    parsed = _parsed(address)
    if parsed is None or parsed.version == 4:  # noqa: PLR2004 the protocol's own number
        return address
    return str(ipaddress.ip_network((parsed, 64), strict=False))


def names_a_page(request: Request) -> bool:
    """Say whether the browser tells which page sent this."""
    return bool(request.headers.get("Origin") or request.headers.get("Referer"))


def is_own_origin(request: Request, origins: Collection[str], *, same_host: bool) -> bool:
    """Say whether a page of the portal sent this; a post that names no page is refused."""
    sender = origin_of(request.headers.get("Origin") or request.headers.get("Referer") or "")
    if sender is None:
        # a browser told to hide addresses still says this, and no page can make it lie
        return request.headers.get("Sec-Fetch-Site") == "same-origin"
    return sender in origins or (same_host and sender == origin_of(request.host_url))


def origin_of(address: str) -> str | None:
    """Return scheme, host and port of an address, or None when it has none."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        return None
    standard = {"http": 80, "https": 443}[parts.scheme]
    return f"{parts.scheme}://{parts.hostname}" + (f":{port}" if port and port != standard else "")


def _parsed(address: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return None
    return getattr(parsed, "ipv4_mapped", None) or parsed


def _plain(address: str) -> str:
    return str(_parsed(address) or UNKNOWN)
