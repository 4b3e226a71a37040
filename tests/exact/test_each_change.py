"""Every kind of change by itself, one after the other: after each the site is the one from nothing.

A failure names its change; ``test_every_change`` then mixes them.
"""

from typing import Any

import pytest

from tests.exact.builder import Builder
from tests.exact.machine import Machine
from tests.exact.stories import BEGIN, BODIES, extras
from tests.exact.test_every_change import Newsroom

Change = tuple[str, dict[str, Any]]
DAY = 24
CHANGES: list[Change] = [
    ("build_again", {}),
    ("add", {"kind": "corrected", "days": -1.0, "folder": "articles"}),
    ("wait_for_the_next_change", {"early": 1}),
    ("wait_for_the_next_change", {"early": 0}),
    ("let_time_pass", {"hours": DAY}),
    ("let_time_pass", {"hours": -DAY}),
    *[("add", {"kind": kind, "days": -40.0, "folder": "articles"}) for kind in extras(BEGIN, 0)],
    ("add", {"kind": "plain", "days": 3.0, "folder": "."}),
    ("add", {"kind": "plain", "days": -700.0, "folder": "articles/2024"}),
    ("wait_for_the_next_change", {"early": 1}),
    ("wait_for_the_next_change", {"early": 0}),
    ("let_time_pass", {"hours": 26 * DAY}),
    ("let_time_pass", {"hours": -20 * DAY}),
    *[("edit_the_body", {"which": number, "body": body}) for number, body in enumerate(BODIES)],
    ("edit_the_title", {"which": 3}),
    ("move_to_another_date", {"which": 4, "days": -61.0}),
    ("edit_the_tags", {"which": 5, "tags": ["topik baru", "helm"]}),
    ("edit_the_tags", {"which": 5, "tags": []}),
    ("change_the_category", {"which": 6, "category": "layanan"}),
    ("change_the_unit", {"which": 7, "unit": "spkt"}),
    *[("change_the_kind", {"which": 8, "kind": kind}) for kind in ("draft", "featured", "plain")],
    ("link_to_another", {"which": 2, "other": 9}),
    *[
        ("correct", {"which": which, "days": days})
        for which, days in ((1, 0.0), (1, 0.1), (2, 0.1), (3, 400.0))
    ],
    ("delete", {"which": 9}),
    ("delete", {"which": 10}),
    ("rename", {"which": 11, "folder": "articles/lain", "same": True}),
    ("rename", {"which": 12, "folder": "articles", "same": False}),
    ("swap_two_files_with_their_times", {"which": 1, "other": 6}),
    ("rewrite_with_size_and_time_kept", {"which": 2}),
    ("edit_a_picture", {"which": "2026/02/bukit.png", "keep_time": False}),
    ("edit_a_picture", {"which": "2026/02/bukit.png", "keep_time": True}),
    ("take_a_picture_away", {"which": "jalan.png"}),
    *[("edit_a_category", {"which": 0, "key": key}) for key in ("label", "description")],
    ("let_time_pass", {"hours": 330 * DAY}),
    *[("wait_for_the_next_change", {"early": early}) for early in (1, 0, 1, 0)],
    *[("let_a_category_age_or_not", {"which": which}) for which in (1, 0)],
    ("let_time_pass", {"hours": -330 * DAY}),
    ("add_a_category", {}),
    ("change_the_category", {"which": 3, "category": "rubrik-119"}),
    ("reorder_or_remove_categories", {"which": 1}),
    ("reorder_or_remove_categories", {"which": 3}),
    *[("edit_a_unit", {"which": 1, "key": key}) for key in ("phone", "name", "place", "address")],
    *[
        ("edit_the_identity", {"which": which, "value": 1})
        for which in (
            "name",
            "description",
            "address",
            "timezone",
            "phones",
            "pages",
            "social",
            "emergency",
            "general_tags",
        )
    ],
    ("announce", {"begin": -1, "length": 24, "level": "waspada", "on": True}),
    ("let_time_pass", {"hours": DAY}),
    ("announce", {"begin": 6, "length": 24, "level": "info", "on": True}),
    ("let_time_pass", {"hours": 6}),
    ("announce", {"begin": 6, "length": 24, "level": "info", "on": False}),
    *[("redirect", {"which": which}) for which in (1, 2)],
    *[("edit_the_glossary", {"term": term, "how": "edit"}) for term in ("Petugas", "KTP", "SKCK")],
    *[("edit_the_glossary", {"term": "KTP", "how": how}) for how in ("explain", "remove")],
    ("edit_other_registers", {}),
    *[("change_a_page", {"which": 0, "action": action}) for action in ("edit", "title", "add", "delete")],
    *[
        (
            "approve_a_comment",
            {"which": which, "official": which == 3, "reply": which == 2, "old_address": old},
        )
        for which, old in ((2, False), (2, False), (3, False), (4, True))
    ],
    *[("remove_a_comment", {"which": 0, "leave_its_place": leave}) for leave in (True, False)],
    *[("close_comments_after", {"days": days}) for days in (1, 40, None)],
    *[("set_another_address", {"address": address}) for address in ("https://lain.example", "")],
    *[
        ("edit_a_template", {"which": 11 * n, "how": how})
        for n, how in enumerate(("attribute", "end", "comment"))
    ],
    *[("edit_a_template", {"which": which, "how": "attribute"}) for which in range(2, 44, 5)],
    *[("edit_a_stylesheet_script_or_icon", {"which": which}) for which in (0, 9, 20, 30, 31, 32)],
    *[("touch_without_a_change", {"which": 1, "everywhere": everywhere}) for everywhere in (True, False)],
    ("save_as_another_editor_does", {"which": 1}),
    *[
        ("meddle_with_the_output", {"which": 7 * number, "how": how})
        for number, how in enumerate(("delete", "alter", "alter unseen", "truncate", "empty", "touch"))
    ],
    *[("add_to_the_output", {"name": name}) for name in ("catatan.txt", "2026/catatan.html")],
    ("publish_without_the_plugin", {}),
    ("edit_the_title", {"which": 3}),
    ("publish_to_another_folder_first", {}),
    ("remove_a_folder_of_the_output", {"which": 1}),
    ("remove_the_output", {}),
    *[("remove_the_cache", {"pictures_too": too}) for too in (False, True)],
    ("build_again", {}),
]
NAMES = [
    f"{number:03} {name} {' '.join(map(str, given.values()))}" for number, (name, given) in enumerate(CHANGES)
]


@pytest.fixture(scope="module")
def machines(builder: Builder, tmp_path_factory: pytest.TempPathFactory) -> list[Machine]:
    """Return an empty list; a newsroom is put into it by each test that leaves one whole."""
    Newsroom.builder, Newsroom.folder = builder, tmp_path_factory.mktemp("machines")
    Newsroom.steps_between = 1
    return []


@pytest.mark.parametrize(("name", "given"), CHANGES, ids=NAMES)
def test_the_site_is_the_one_from_nothing_after(
    machines: list[Machine], name: str, given: dict[str, Any]
) -> None:
    machine = machines.pop() if machines else Newsroom()
    machine.waiting = 0
    getattr(machine, name)(**given)
    machine.the_living_site_is_the_one_from_nothing()
    machines.append(machine)


def test_every_rule_is_among_the_changes(machines: list[Machine]) -> None:
    machine = machines[0] if machines else Newsroom()
    rules = {rule.function.__name__ for rule in machine.rules}
    assert rules - {name for name, _ in CHANGES} == {"gather"}
