"""Two builds at once: into one folder one waits its turn or is refused; with one cache both are right."""

import pytest

from tests.exact.accidents import edit
from tests.exact.newsdesk import FAST, PLUGINS, SLOW, Newsdesk, Place
from tests.exact.trees import differences

BUSY = "Situs sedang dibangun ke folder ini oleh perintah lain."
ROUNDS = 3


def is_right(desk: Newsdesk, place: Place) -> None:
    """Build once more, and fail unless the site is the one from nothing."""
    built = desk.build(place)
    assert built.status == 0, built.said
    assert differences(place.tree(), desk.from_nothing()[1]) == ""


@pytest.mark.parametrize("second", [PLUGINS, SLOW], ids=["alike", f"one without {FAST}"])
def test_two_builds_into_one_folder_do_not_mix(desk: Newsdesk, second: list[str]) -> None:
    desk.build(desk.living)
    for number in range(ROUNDS):
        desk.plan.stories["articles/plain.md"].body = f"Isi yang ke-{number}."
        desk.plan.stories["articles/foot.md"].title = f"Judul berita ke-{number}"
        desk.save()
        both = [desk.start(desk.living), desk.start(desk.living, second)]
        built = [running.wait() for running in both]
        assert any(each.status == 0 for each in built), built
        assert all(each.status == 0 or BUSY in each.said for each in built), built
        assert differences(desk.living.tree(), desk.from_nothing()[1]) == ""
    edit(desk)
    is_right(desk, desk.living)


def test_two_folders_with_one_cache_are_built_at_once(desk: Newsdesk) -> None:
    other = Place(desk.folder / "other", sharing=desk.living)
    for number in range(ROUNDS):
        desk.plan.stories["articles/plain.md"].body = f"Isi yang ke-{number}."
        desk.plan.stories["articles/foot.md"].title = f"Judul berita ke-{number}"
        desk.save()
        built = [running.wait() for running in (desk.start(desk.living), desk.start(other))]
        assert [each.status for each in built] == [0, 0], built
        expected = desk.from_nothing()[1]
        assert differences(desk.living.tree(), expected) == ""
        assert differences(other.tree(), expected) == ""
    edit(desk)
    is_right(desk, other)
    is_right(desk, desk.living)


def test_two_newsrooms_that_share_a_cache_do_not_mix(desk: Newsdesk) -> None:
    """Each is built in turns; the comments of one are none of the other's."""
    other = Newsdesk(desk.folder / "other", desk.builder)
    other.plan.stories["articles/plain.md"].body = "Isi yang sama sekali lain."
    other.save()
    there = Place(other.folder / "there", sharing=desk.living)
    is_right(desk, desk.living)
    is_right(other, there)
    edit(desk)
    is_right(desk, desk.living)
    is_right(other, there)
