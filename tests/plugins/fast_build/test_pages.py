"""When only the frame of a page is new, its fragments are cut out of the file as it was."""

from pathlib import Path

import pytest

from newsroom.fragments import Fragment, Fragments
from newsroom.memory.store import Store
from newsroom.output_folder import Making
from plugins.fast_build.folder import RememberingFolder
from tests.newsroom.memory.remembering import wait_for_the_next_step

PAGE, STORY, DATA = "2024/12/08/a/index.html", "partials/story.html", "partials/story_data.html"


class Office:
    """A site of one page in two parts, built again and again."""

    def __init__(self, folder: Path) -> None:
        self.output, self._state = folder / "output", folder / "build/site.sqlite"
        self.ground = {"tema": b"bingkai", "setelan": b"setelan"}
        self.apart = {STORY: b"templat", DATA: b"templat"}
        self.parts = {"berita": b"isi"}
        self.rendered: list[str] = []

    @property
    def file(self) -> Path:
        return self.output / PAGE

    def build(self) -> list[str]:
        """Build once, and return what was rendered of the page's parts."""
        self.rendered = []
        store = Store(self._state, ["groups", "pages"])
        folder = RememberingFolder(self.output, store, lambda: self.ground, apart=self.apart.__getitem__)
        fragments: Fragments = {}
        page = Making(PAGE, lambda: self.parts, lambda: self._render(fragments), fragments=fragments)
        folder.make(page)
        folder.finish()
        return self.rendered

    def _render(self, fragments: Fragments) -> bytes:
        for name in (STORY, DATA):
            if name not in fragments:
                self.rendered.append(name)
                fragments[name] = Fragment(f"<{name} {self.parts['berita'].decode()} – é>", [name])
        frame = self.ground["tema"].decode()
        told = [fragments[name] for name in (STORY, DATA)]
        return f"{frame} {told[0].html} {told[0].components} {told[1].html}".encode()


@pytest.fixture
def office(tmp_path: Path) -> Office:
    made = Office(tmp_path)
    assert made.build() == [STORY, DATA]
    return made


def test_a_new_frame_around_the_same_fragments_renders_none_of_them(office: Office) -> None:
    before = office.file.read_text("utf-8")
    for frame in (b"bingkai yang lebih panjang", b"b"):
        office.ground["tema"] = frame
        assert office.build() == []
        assert office.file.read_text("utf-8") == before.replace("bingkai", frame.decode())


@pytest.mark.parametrize("name", [STORY, DATA])
def test_a_fragment_of_other_templates_is_rendered_alone(office: Office, name: str) -> None:
    office.ground["tema"], office.apart[name] = b"lain", b"lain"
    assert office.build() == [name]
    office.ground["tema"] = b"bingkai"
    assert office.build() == []


def test_a_page_of_other_ingredients_renders_all_its_fragments(office: Office) -> None:
    office.ground["tema"], office.parts = b"lain", {"berita": b"baru"}
    assert office.build() == [STORY, DATA]
    assert "baru" in office.file.read_text("utf-8")


def test_a_file_that_somebody_has_changed_gives_no_fragment(office: Office) -> None:
    wait_for_the_next_step(office.output)
    office.file.write_bytes(office.file.read_bytes().replace(b"isi", b"ISI"))
    office.ground["tema"] = b"lain"
    assert office.build() == [STORY, DATA]
    assert "ISI" not in office.file.read_text("utf-8")


def test_a_file_that_is_gone_gives_no_fragment(office: Office) -> None:
    office.file.unlink()
    office.ground["tema"] = b"lain"
    assert office.build() == [STORY, DATA]


def test_what_fails_while_a_page_is_made_is_not_taken_for_a_full_disk(tmp_path: Path) -> None:
    def make() -> bytes:
        raise FileNotFoundError(2, "No such file", "gambar.jpg")

    store = Store(tmp_path / "site.sqlite", ["groups", "pages"])
    folder = RememberingFolder(tmp_path / "output", store, dict)
    folder.make(Making(PAGE, dict, make))
    with pytest.raises(FileNotFoundError):
        folder.finish()
    folder.release()
