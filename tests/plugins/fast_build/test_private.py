"""An upgrade of Pelican that changes what the plugin stands in for must not pass unseen."""

import pytest

from plugins.fast_build import private


def test_every_private_piece_of_pelican_is_as_it_was() -> None:
    assert private.changed() == [], private.__doc__


def test_a_piece_that_changed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    known = dict.fromkeys(private.PIECES, "0" * 12)
    monkeypatch.setattr(private, "PIECES", known)
    assert len(private.changed()) == len(known)
    assert private.changed()[0].startswith("ArticlesGenerator.generate_context: ")
