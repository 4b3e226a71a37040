"""A telephone looks up few faces before the first paint: each in each size is a question to the system."""

import pytest

from tests.browser.conftest import DESK, PHONE, Open

# Without the foot, which is not laid out before the reader comes near, what an author emphasises, and what
# readers write: names of comments are bold
FACES = """() => {
  const found = new Set();
  const note = ({ fontFamily, fontSize, fontWeight, fontStyle }) =>
    found.add([fontFamily.split(",")[0], fontSize, fontWeight, fontStyle].join(" "));
  const others = ".footer *, .prose em, .prose strong, .comments *";
  for (const part of document.querySelectorAll(`body *:not(${others})`)) {
    if (!part.checkVisibility()) continue;
    const words = [...part.childNodes].filter((node) => node.nodeType === 3);
    if (words.some((node) => node.data.trim())) note(getComputedStyle(part));
    for (const name of ["::before", "::after"]) {
      const style = getComputedStyle(part, name);
      if (!["none", "normal", '""'].includes(style.content) && style.display !== "none") note(style);
    }
  }
  return [...found].sort();
}"""
MOST = 6
FAMILIES = """selector =>
  [...new Set([...document.querySelectorAll(selector)].map((part) => getComputedStyle(part).fontFamily))]"""


@pytest.mark.parametrize("address", ["/", "/category/binkam/", "/arsip/", "/cari/", "/unit/polsek-labuapi/"])
def test_a_page_has_few_faces_on_a_telephone(open_page: Open, address: str) -> None:
    faces = open_page(address, viewport=PHONE).evaluate(FACES)
    assert 3 < len(faces) <= MOST, faces


def test_a_story_has_few_faces_on_a_telephone(open_page: Open, story: str) -> None:
    faces = open_page(story, viewport=PHONE).evaluate(FACES)
    assert 3 < len(faces) <= MOST, faces


@pytest.mark.parametrize("address", ["/", "/arsip/", "/cari/"])
def test_titles_have_the_face_of_the_text_on_a_telephone_alone(open_page: Open, address: str) -> None:
    page = open_page(address, viewport=PHONE)
    titles = page.evaluate(FAMILIES, "h1, h2, h3, .masthead__home")
    assert titles == page.evaluate(FAMILIES, "body")
    on_a_desk = open_page(address, viewport=DESK).evaluate(FAMILIES, "h1, h2, h3, .masthead__home")
    assert len(on_a_desk) == 1
    assert on_a_desk != titles
