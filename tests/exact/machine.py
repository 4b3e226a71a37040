"""What every change has in common: afterwards the living site is the one that is built from nothing."""

import shutil
import tempfile
from pathlib import Path
from typing import ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.exact.builder import Builder, Built
from tests.exact.newsdesk import SLOW, Kept, Newsdesk, Place
from tests.exact.stories import Story
from tests.exact.trees import Tree, differences, rewritten, times, tree

Chosen = st.integers(0, 999)
LAST_LINES = 1500


class Machine(RuleBasedStateMachine):
    """A newsroom at work; rules in the subclasses change something, and nearly every step is published."""

    builder: ClassVar[Builder]
    folder: ClassVar[Path]
    steps_between: ClassVar[int] = 1  # how many changes are published together

    def __init__(self) -> None:
        super().__init__()
        self.desk = Newsdesk(Path(tempfile.mkdtemp(dir=self.folder)), self.builder)
        self.elsewhere = Place(self.desk.folder / "elsewhere", sharing=self.desk.living)
        self.kept = Kept(self.desk)
        self.foreign: dict[str, bytes] = {}  # what somebody else put into the output
        self.changes, self.waiting = 0, self.steps_between
        self.slowly = self.two_outputs = False
        built = self.desk.build(self.desk.living)
        assert built.status == 0, built.said

    @property
    def stories(self) -> dict[str, Story]:
        return self.desk.plan.stories

    @property
    def output(self) -> Path:
        return self.desk.living.output

    def pick(self, number: int) -> str:
        """Return the name of one of the articles."""
        return sorted(self.stories)[number % len(self.stories)]

    def number(self) -> int:
        """Return a number that no change had before."""
        self.changes += 1
        return 100 + self.changes

    @rule(steps=st.integers(2, 3))
    def gather(self, steps: int) -> None:
        """Let more changes than usual be published together."""
        self.waiting = steps + 1

    @rule()
    def publish_without_the_plugin(self) -> None:
        self.slowly = True

    @rule()
    def publish_to_another_folder_first(self) -> None:
        self.two_outputs = True

    @invariant()
    def the_living_site_is_the_one_from_nothing(self) -> None:
        """Build both and compare them, unless changes are being gathered."""
        if self.waiting:
            self.waiting -= 1
            return
        self.desk.save()
        self._publish()
        self.slowly = self.two_outputs = False
        self.waiting = self.steps_between - 1

    def teardown(self) -> None:
        """Publish what is still gathered, and leave nothing."""
        try:
            self.waiting = 0
            self.the_living_site_is_the_one_from_nothing()
        finally:
            shutil.rmtree(self.desk.folder)

    def _publish(self) -> None:
        before, then = tree(self.output), times(self.output)
        beside = self.desk.build(self.elsewhere) if self.two_outputs else None
        running = self.desk.start(self.desk.living, SLOW if self.slowly else None)
        fresh, expected = self.desk.from_nothing()
        built = running.wait()
        if fresh.status:
            self._both_refused(built, fresh, before)
        else:
            self._both_built(built, expected)
        if beside:
            assert beside.status == fresh.status, beside.said[-LAST_LINES:]
            wrong = "" if beside.status else differences(self.elsewhere.tree(), expected)
            assert not wrong, f"the site in the other folder:\n{wrong}"
        same = rewritten(before, then, self.output)
        assert not same, f"written again with the same bytes: {same}"

    def _both_refused(self, built: Built, fresh: Built, before: Tree) -> None:
        assert built == fresh, f"refused otherwise:\n{built.said}\n--- from nothing:\n{fresh.said}"
        assert "Traceback" not in fresh.said, fresh.said
        assert not (wrong := differences(tree(self.output), before)), f"a refused build wrote:\n{wrong}"
        self.kept.restore()

    def _both_built(self, built: Built, expected: Tree) -> None:
        assert built.status == 0, f"status {built.status}:\n{built.said[-LAST_LINES:]}"
        self.foreign = {name: data for name, data in self.foreign.items() if name not in expected}
        wrong = differences(self.desk.living.tree(), {**self.foreign, **expected})
        assert not wrong, f"{wrong}\n--- said:\n{built.said[-LAST_LINES:]}"
        self.kept = Kept(self.desk)
