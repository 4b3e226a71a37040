"""A site that stands, an edit that changes much of it, and both sites to compare with."""

import os
from dataclasses import dataclass
from pathlib import Path

from tests.exact.newsdesk import TOLD, Kept, Newsdesk, Place
from tests.exact.stories import made
from tests.exact.trees import Tree, differences, files, neither_old_nor_new, tree

THOROUGH = bool(os.environ.get("EXACT_EXAMPLES"))


def edit(desk: Newsdesk) -> None:
    """Add, delete, change and move news, and let another article change without its file."""
    plan = desk.plan
    plan.stories["articles/baru.md"] = made(77, "picture", -0.5)
    del plan.stories["articles/silent.md"]
    plan.stories["articles/plain.md"].title = "Judul yang lain sama sekali"
    plan.stories["articles/alias.md"].date = made(5).date
    plan.comments = plan.comments[:1]
    plan.clock += 4 * 86_400
    desk.save()


@dataclass
class Accident:
    """The site before and after the edit; ``stand`` is the living place as it was before."""

    desk: Newsdesk
    stand: Place
    undone: Kept
    old: Tree
    new: Tree

    def repeat(self) -> None:
        """Bring the living place back to where it was before the edit."""
        self.desk.living.copy_of(self.stand)

    def is_whole(self) -> None:
        """Fail when a public file is neither the old one nor the new one."""
        assert neither_old_nor_new(tree(self.desk.living.output), self.old, self.new) == []

    def heals(self, expected: Tree | None = None) -> None:
        """Build, and fail unless the site is the one from nothing."""
        built = self.desk.build(self.desk.living)
        assert built.status == 0, built.said
        wrong = differences(self.desk.living.tree(), self.new if expected is None else expected)
        assert not wrong, f"{wrong}\n--- said:\n{built.said[-1000:]}"

    def heals_undone(self) -> None:
        """Undo the edit, build, fail unless the old site is back; then edit again."""
        edited = Kept(self.desk)
        self.undone.restore()
        try:
            self.heals(self.old)
        finally:
            edited.restore()


def prepared(desk: Newsdesk) -> Accident:
    """Build the old site into the living place, edit, and build the new one from nothing."""
    built = desk.build(desk.living)
    assert built.status == 0, built.said
    old, undone = desk.living.tree(), Kept(desk)
    stand = Place(desk.folder / "stand").copy_of(desk.living)
    edit(desk)
    built, new = desk.from_nothing()
    assert built.status == 0, built.said
    assert old != new
    return Accident(desk, stand, undone, old, new)


def state_files(cache: Path, most: int = 8) -> list[Path]:
    """Return the files in the cache by which a build remembers, or some of them when they are many.

    What is told to others no build reads.
    """
    found = [path for name, path in files(cache) if not name.startswith("pictures/") and name not in TOLD]
    step = 1 if THOROUGH else max(1, len(found) // most)
    return found[::step]
