"""Whatever is changed, in whatever order: the site built onto the old one is the site built from nothing.

``EXACT_EXAMPLES=200 pytest tests/exact/test_every_change.py`` looks longer, each time elsewhere, and shortens
what it finds.
"""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.exact.builder import Builder
from tests.exact.rules_of_articles import ArticleRules
from tests.exact.rules_of_files import FileRules
from tests.exact.rules_of_the_office import OfficeRules

ASKED = int(os.environ.get("EXACT_EXAMPLES", "0"))
PHASES = [Phase.generate, Phase.shrink] if ASKED else [Phase.generate]  # to shorten takes minutes


class Newsroom(ArticleRules, OfficeRules, FileRules):
    """All that can happen."""


@pytest.mark.timeout(0 if ASKED else 300)
def test_every_change_gives_the_site_from_nothing(builder: Builder, tmp_path: Path) -> None:
    Newsroom.builder, Newsroom.folder = builder, tmp_path
    Newsroom.steps_between = 1 if ASKED else 2
    run_state_machine_as_test(
        Newsroom,
        settings=settings(
            max_examples=ASKED or 12,
            stateful_step_count=10,
            deadline=None,
            derandomize=not ASKED,
            database=None,
            phases=PHASES,
            print_blob=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
