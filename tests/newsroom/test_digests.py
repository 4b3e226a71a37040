"""What is another has another digest."""

from newsroom.digests import SIZE, digest


def test_a_digest_tells_parts_from_their_borders_and_their_order() -> None:
    told = [(), (b"",), (b"", b""), (b"ab",), (b"a", b"b"), (b"b", b"a"), (b"ab", b"")]
    found = {digest(*parts) for parts in told}
    assert len(found) == len(told)
    assert {len(each) for each in found} == {SIZE}
