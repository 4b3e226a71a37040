"""A page gets the lightest sheet that has all it shows."""

import pytest

from newsroom.style_sheets import COMMENTS, SHEETS, NoSheetError, sheet_for, sheets_of_portal

SMALL = (("list",), ("list", "years"), ("story", "prose"))


@pytest.mark.parametrize(
    ("parts", "sheet"),
    [
        (["list"], ("list",)),
        (["years"], ("list", "years")),
        (["prose", "story"], ("story", "prose")),
        ([], ("list",)),
    ],
)
def test_the_first_sheet_with_all_parts_is_taken(parts: list[str], sheet: tuple[str, ...]) -> None:
    assert sheet_for(parts, SMALL) == sheet


def test_parts_that_no_sheet_has_together_are_named() -> None:
    with pytest.raises(NoSheetError, match=r"no sheet has list, story together.*style_sheets\.py"):
        sheet_for(["story", "list"], SMALL)


def test_no_sheet_hides_behind_an_earlier_one() -> None:
    hidden = [sheet for number, sheet in enumerate(SHEETS) if sheet_for(sheet) is not SHEETS[number]]
    assert hidden == []


def test_a_portal_without_comments_carries_nothing_of_their_style_and_fewer_sheets() -> None:
    assert sheets_of_portal(takes_comments=True) == SHEETS
    without = sheets_of_portal(takes_comments=False)
    assert not COMMENTS.intersection(part for sheet in without for part in sheet)
    assert len(without) == len(SHEETS) - 1
