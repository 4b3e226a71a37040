"""What writers do to articles and their pictures."""

import os
from datetime import timedelta
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.exact.machine import Chosen, Machine
from tests.exact.office import draw
from tests.exact.stories import BEGIN, BODIES, CATEGORIES, PICTURES, TAGS, UNITS, extras, made, written

KINDS = st.sampled_from(sorted(extras(BEGIN, 0)))
DAYS = st.sampled_from([-700.0, -61.0, -31.5, -2.0, -0.01, 0.0, 0.5, 3.0, 20.0])


class ArticleRules(Machine):
    """Articles come, change, move and go."""

    @rule(kind=KINDS, days=DAYS, folder=st.sampled_from(["articles", "articles/2026/03", "."]))
    def add(self, kind: str, days: float, folder: str) -> None:
        number = self.number()
        name = os.path.normpath(f"{folder}/berita-{number}.md")
        self.stories[name] = made(number, kind, days)

    @rule(which=Chosen, body=st.sampled_from(BODIES))
    def edit_the_body(self, which: int, body: str) -> None:
        self.stories[self.pick(which)].body = f"{body}\n\nPembaruan {self.number()}."

    @rule(which=Chosen)
    def edit_the_title(self, which: int) -> None:
        self.stories[self.pick(which)].title = f'Judul "baru" & <lebih> jelas {self.number()}'

    @rule(which=Chosen, days=DAYS)
    def move_to_another_date(self, which: int, days: float) -> None:
        story = self.stories[self.pick(which)]
        story.date = story.date + timedelta(days=days or 1.0)

    @rule(which=Chosen, tags=st.lists(st.sampled_from([*TAGS, "topik baru"]), unique=True))
    def edit_the_tags(self, which: int, tags: list[str]) -> None:
        self.stories[self.pick(which)].tags = tuple(tags)

    @rule(which=Chosen, category=st.sampled_from(CATEGORIES))
    def change_the_category(self, which: int, category: str) -> None:
        self.stories[self.pick(which)].category = category

    @rule(which=Chosen, unit=st.sampled_from(UNITS))
    def change_the_unit(self, which: int, unit: str) -> None:
        self.stories[self.pick(which)].unit = unit

    @rule(which=Chosen, kind=KINDS)
    def change_the_kind(self, which: int, kind: str) -> None:
        story = self.stories[self.pick(which)]
        story.lines = extras(story.date, self.number())[kind]

    @rule(which=Chosen, days=st.sampled_from([0.0, 0.1, 400.0]))
    def correct(self, which: int, days: float) -> None:
        """Write a correction of a story's own hour or later; one that lies ahead is refused."""
        story = self.stories[self.pick(which)]
        said = written(story.date + timedelta(days=days))
        note = f"  - {{date: {said}, text: Nama dusun diperbaiki {self.number()}.}}"
        at = story.lines.index("corrections:") + 1 if "corrections:" in story.lines else 0
        story.lines = (*story.lines[:at], *([] if at else ["corrections:"]), note, *story.lines[at:])

    @rule(which=Chosen, other=Chosen)
    def link_to_another(self, which: int, other: int) -> None:
        name = self.pick(other)
        address = self.stories[name].address(Path(name).stem)
        self.stories[self.pick(which)].body += f"\n\nBaca juga [berita ini]({address})."

    @rule(which=Chosen)
    def delete(self, which: int) -> None:
        if len(self.stories) > 1:
            del self.stories[self.pick(which)]

    @rule(which=Chosen, folder=st.sampled_from(["articles", "articles/lain"]), same=st.booleans())
    def rename(self, which: int, folder: str, same: bool) -> None:
        name = self.pick(which)
        slug = Path(name).stem if same else f"nama-{self.number()}"
        story = self.stories.pop(name)
        self.stories[f"{folder}/{slug}.md"] = story

    @rule(which=Chosen, other=Chosen)
    def swap_two_files_with_their_times(self, which: int, other: int) -> None:
        """Nothing about either file is new but its name."""
        self.desk.save()
        one, two = self.pick(which), self.pick(other)
        first, second = self.desk.content / one, self.desk.content / two
        if one != two:
            first.rename(first.with_suffix(".swap"))
            second.rename(first)
            first.with_suffix(".swap").rename(second)
            self.stories[one], self.stories[two] = self.stories[two], self.stories[one]

    @rule(which=Chosen)
    def rewrite_with_size_and_time_kept(self, which: int) -> None:
        self.desk.save()
        name = self.pick(which)
        story, path = self.stories[name], self.desk.content / name
        before = path.stat()
        story.title = story.title.swapcase()
        path.write_text(story.text(), "utf-8")
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        assert path.stat().st_size == before.st_size

    @rule(which=st.sampled_from(PICTURES), keep_time=st.booleans())
    def edit_a_picture(self, which: str, keep_time: bool) -> None:
        path = self.desk.content / "images" / which
        before = path.stat()
        draw(path, self.number())
        assert path.stat().st_size == before.st_size
        if keep_time:
            os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))

    @rule(which=st.sampled_from(PICTURES))
    def take_a_picture_away(self, which: str) -> None:
        """Most of the time somebody shows it, and the check says so."""
        (self.desk.content / "images" / which).unlink(missing_ok=True)
