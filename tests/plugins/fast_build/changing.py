"""A made-up office whose stories come, change and go one at a time, as chance will have it."""

from collections.abc import Callable
from datetime import timedelta
from json import dumps
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import yaml

from newsroom.library import Library
from tests.exact.office import first_registers
from tests.exact.stories import BEGIN, BODIES, CATEGORIES, PLACES, TAGS, TITLES, UNITS, Story, written
from tests.newsroom.memory.remembering import RememberingDesk

NOW = (BEGIN + timedelta(hours=1)).replace(tzinfo=ZoneInfo("Asia/Makassar"))
GENERAL = "patroli"  # a tag that binds nobody
TEXTS = BODIES[:4]  # the others show pictures
SUMMARIES = (
    "Petugas memeriksa helm warga.",
    "Pemeriksaan di pelabuhan berjalan lancar.",
    "Warga diajak berpatroli.",
)
# Of each root a few forms, so that one goes while another stays
FORMS = (
    *("menjaga", "dijaga", "mencari", "dicari", "pencarian", "membantu", "dibantu", "bantuan"),
    *("melatih", "dilatih", "latihan", "menanam"),
)
REASON = "Keterangan narasumber keliru."


class ChangingOffice:
    """The desk of the office, and its stories by the names of their files."""

    def __init__(self, folder: Path, chance: Random, stories: int) -> None:
        self.desk, self.chance = RememberingDesk(folder), chance
        self.stories: dict[str, Story] = {}
        self._number = 0
        registers = first_registers()
        registers["site"].update(general_tags=[GENERAL], pages=[])
        self.desk.write({f"data/{name}.yaml": yaml.safe_dump(each) for name, each in registers.items()})
        for _ in range(stories):
            self.add()

    def change(self) -> str:
        """Do one thing to one story; return what was done to which."""
        way = self.chance.choice([*EDITS, "add", "delete"])
        if way == "add" or not self.stories:
            return f"add {self.add()}"
        name = self.chance.choice([*self.stories])
        if way == "delete":
            del self.stories[name]
            (self.desk.content / name).unlink()
        else:
            EDITS[way](self.stories[name], self.chance)
            self._save(name)
        return f"{way} {name}"

    def add(self) -> str:
        """Add a story of which much is left to chance; return its name."""
        self._number += 1
        name = f"articles/berita-{self._number}.md"
        choice = self.chance.choice
        story = Story("", BEGIN, choice(CATEGORIES), choice(UNITS), choice(TEXTS))
        for edit in (edit_title, edit_tags, edit_place, edit_summary, edit_date):
            edit(story, self.chance)
        self.stories[name] = story
        self._save(name)
        return name

    def known(self) -> Library:
        """Return the library as the memory reads it."""
        return self.desk.read(NOW)[0]

    def read_anew(self) -> Library:
        """Return the library as it is read without a memory."""
        return self.desk.read_all(NOW)

    def _save(self, name: str) -> None:
        self.desk.write({name: self.stories[name].text()})


def edit_title(story: Story, chance: Random) -> None:
    """Give a story a title that is nearly that of another one."""
    story.title = f"{chance.choice(TITLES)} {chance.choice([*TAGS, *FORMS])}"


def edit_tags(story: Story, chance: Random) -> None:
    """Give a story other tags, or none."""
    story.tags = tuple(chance.sample(TAGS, chance.randrange(4)))


def edit_unit(story: Story, chance: Random) -> None:
    """Let another unit tell a story."""
    story.unit = chance.choice(UNITS)


def edit_place(story: Story, chance: Random) -> None:
    """Let a story happen elsewhere, or nowhere."""
    set_line(story, "location", chance.choice([*map(dumps, PLACES), ""]))


def edit_summary(story: Story, chance: Random) -> None:
    """Give a story another summary, of which one word is hardly in any other, or its first sentences."""
    rare = f"Catatan {chance.randrange(100, 1000)}."
    set_line(story, "summary", chance.choice([*(f"{text} {rare}" for text in SUMMARIES), ""]))


def edit_date(story: Story, chance: Random) -> None:
    """Move a story within some months; a few share their hour, and even their moment."""
    story.date = BEGIN - timedelta(days=chance.randrange(120), minutes=chance.choice([0, 1, 600]))


def withdraw_or_not(story: Story, _chance: Random) -> None:
    """Withdraw a story, or bring it back."""
    is_out = not any(line.startswith("withdrawn:") for line in story.lines)
    set_line(story, "withdrawn", f"{{date: {written(BEGIN)}, reason: {REASON}}}" if is_out else "")


def set_line(story: Story, key: str, value: str) -> None:
    """Write a key into the front matter of a story; without a value it is taken out."""
    others = [line for line in story.lines if not line.startswith(f"{key}:")]
    story.lines = (*others, *([f"{key}: {value}"] if value else []))


EDITS: dict[str, Callable[[Story, Random], None]] = {
    "edit title": edit_title,
    "edit tags": edit_tags,
    "edit unit": edit_unit,
    "edit place": edit_place,
    "edit summary": edit_summary,
    "edit date": edit_date,
    "withdraw or not": withdraw_or_not,
}
