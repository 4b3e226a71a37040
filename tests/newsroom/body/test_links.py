"""Links and pictures of a body, and the lines they stand on."""

import pytest

from newsroom.body.links import BodyLink, line_of, links
from newsroom.body.markdown import to_html


def test_links_and_pictures_are_told_apart() -> None:
    text = '[k](/kontak/?a=1&b=2) ![Petugas & warga](/images/a.jpg "x") <humas@polri.go.id> `[y](/z/)`'
    assert links(to_html(text)) == [
        BodyLink("/kontak/?a=1&b=2", "link"),
        BodyLink("/images/a.jpg", "picture", "Petugas & warga"),
        BodyLink("mailto:humas@polri.go.id", "link"),
    ]


@pytest.mark.parametrize(
    ("source", "needle", "line"),
    [
        ("a\nb /x/", "/x/", 11),
        ("```\n/x/\n```\n/x/", "/x/", 13),
        ("```\n/x/\n```", "/x/", 11),
        ("`/x/`\n\n/X/", "/x/", 12),
        ("a\nb", "/x/", 10),
        ("a\nb", "", 10),
    ],
)
def test_a_line_is_found_outside_code_first(source: str, needle: str, line: int) -> None:
    assert line_of(source, needle, 10) == line
