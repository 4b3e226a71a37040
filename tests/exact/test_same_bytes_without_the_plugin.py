"""The plugin that remembers is a matter of time only: without it the same site is built."""

from tests.exact.newsdesk import SLOW, Newsdesk, Place
from tests.exact.trees import differences


def test_the_plugin_adds_and_takes_nothing(desk: Newsdesk) -> None:
    slow = Place(desk.folder / "slow")
    built = desk.build(slow, plugins=SLOW)
    assert built.status == 0, built.said
    again, expected = desk.from_nothing()
    assert again.status == 0, again.said
    assert len(expected) > 40
    assert differences(expected, slow.tree()) == ""


def test_builds_with_and_without_it_may_take_turns(desk: Newsdesk) -> None:
    for number, plugins in enumerate((None, SLOW, None, SLOW, None, None)):
        desk.plan.stories["articles/plain.md"].body = f"Isi yang ke-{number}."
        desk.plan.stories["articles/alias.md"].title = f"Judul berita yang ke-{number}"
        desk.plan.clock += 86_400
        desk.save()
        built = desk.build(desk.living, plugins=plugins)
        assert built.status == 0, built.said
        assert differences(desk.living.tree(), desk.from_nothing()[1]) == ""
