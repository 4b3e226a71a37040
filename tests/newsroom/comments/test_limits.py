"""Limits: floods end, neighbours behind one address are all heard, and nobody can pass for another."""

import pytest
from werkzeug.test import create_environ
from werkzeug.wrappers import Request

from newsroom.comments import messages
from newsroom.comments.limits import Allowance, PostLimits, TokenBuckets
from newsroom.comments.visitors import UNKNOWN, client_address, limiter_key, masked, origin_of
from tests.newsroom.comments.desk import Desk


def test_ten_people_behind_one_address_are_all_heard(desk: Desk) -> None:
    statuses = [
        desk.post(komentar=f"Salam dari warga {number}", nama=f"Warga {number}").status_code
        for number in range(10)
    ]
    assert statuses == [303] * 10


def test_a_flood_ends_and_the_reader_keeps_the_text(desk: Desk) -> None:
    statuses = [desk.post(komentar=f"Komentar nomor {number}").status_code for number in range(14)]
    assert statuses[:12] == [303] * 12
    assert statuses[12:] == [429] * 2
    refused = desk.post(komentar="Yang terakhir.")
    assert refused.headers["Retry-After"] == "30"
    assert messages.TOO_FAST in refused.text
    assert "Yang terakhir.</textarea>" in refused.text
    assert desk.post(komentar="Dari rumah lain.", address="203.0.113.8").status_code == 303


def test_a_forged_forwarding_changes_nothing(desk: Desk) -> None:
    statuses = [
        desk.post(komentar=f"Nomor {n}", headers={"X-Forwarded-For": f"10.0.0.{n}"}).status_code
        for n in range(14)
    ]
    assert 429 in statuses


def test_only_the_network_of_an_address_is_stored(desk: Desk) -> None:
    desk.post(headers={"X-Forwarded-For": "198.51.100.9"})
    for stored in ("203.0.113.7", "198.51.100"):
        assert stored.encode() not in desk.folder.database.read_bytes()
    assert b"203.0.113.0" in desk.folder.database.read_bytes()


@pytest.mark.parametrize(
    ("remote", "forwarded", "address"),
    [
        ("203.0.113.7", "", "203.0.113.7"),
        ("203.0.113.7", "10.9.8.7", "203.0.113.7"),
        ("127.0.0.1", "198.51.100.9", "198.51.100.9"),
        ("127.0.0.1", "6.6.6.6, 198.51.100.9", "198.51.100.9"),
        ("127.0.0.1", "6.6.6.6, 198.51.100.9, 127.0.0.1", "198.51.100.9"),
        ("127.0.0.1", "garbage", UNKNOWN),
        ("::ffff:203.0.113.7", "", "203.0.113.7"),
        ("", "", UNKNOWN),
    ],
)
def test_forwarding_counts_only_from_our_own_proxy(remote: str, forwarded: str, address: str) -> None:
    environ = create_environ(headers=[("X-Forwarded-For", forwarded)], environ_base={"REMOTE_ADDR": remote})
    assert client_address(Request(environ), {"127.0.0.1"}) == address


@pytest.mark.parametrize(
    ("address", "network", "subscriber"),
    [
        ("203.0.113.7", "203.0.113.0", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1::", "2001:db8:1:2::/64"),
        ("kacau", UNKNOWN, "kacau"),
    ],
)
def test_an_address_is_masked_for_the_store_and_whole_for_the_limit(
    address: str, network: str, subscriber: str
) -> None:
    assert masked(address) == network
    assert limiter_key(address) == subscriber


@pytest.mark.parametrize(
    ("address", "origin"),
    [
        ("https://Warta.example/a/?b#c", "https://warta.example"),
        ("https://warta.example:443", "https://warta.example"),
        ("http://localhost:8000/", "http://localhost:8000"),
        ("null", None),
        ("", None),
        ("ftp://warta.example", None),
        ("https://warta.example:x", None),
        ("https://[", None),
    ],
)
def test_an_origin_is_scheme_host_and_port(address: str, origin: str | None) -> None:
    assert origin_of(address) == origin


def test_a_bucket_empties_and_fills_again_with_time() -> None:
    buckets = TokenBuckets(Allowance(burst=2, seconds=10))
    for _ in range(2):
        assert buckets.has_room("a", 0)
        buckets.take("a", 0)
    assert not buckets.has_room("a", 9)
    assert buckets.has_room("a", 10)
    assert buckets.has_room("b", 0)
    buckets.take("a", 10)
    assert not buckets.has_room("a", -100)


def test_a_bucket_never_holds_more_than_its_burst() -> None:
    buckets = TokenBuckets(Allowance(burst=1, seconds=10))
    assert buckets.has_room("a", 0)
    buckets.take("a", 1_000_000)
    assert not buckets.has_room("a", 1_000_001)


def test_memory_is_bounded_whoever_knocks() -> None:
    buckets = TokenBuckets(Allowance(burst=1, seconds=10), most_keys=100)
    for number in range(1000):
        buckets.has_room(number, 0)
    assert len(buckets) == 100


def test_a_whole_portal_has_a_limit_too() -> None:
    limits = PostLimits()
    allowed = [limits.allow(f"10.{n // 250}.{n % 250}.1", "/a/", 0) for n in range(700)]
    assert (all(allowed[:600]), any(allowed[600:])) == (True, False)
