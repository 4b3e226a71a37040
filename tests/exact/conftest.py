"""One process that builds, for all tests of this folder, with the code as it was when they began."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.exact.accidents import Accident, prepared
from tests.exact.builder import Builder, copy_project
from tests.exact.newsdesk import Newsdesk


@pytest.fixture(scope="session")
def builder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Builder]:
    project: Path = tmp_path_factory.mktemp("project")
    with Builder(copy_project(project)) as started:
        yield started


@pytest.fixture
def desk(builder: Builder, tmp_path: Path) -> Newsdesk:
    return Newsdesk(tmp_path, builder)


@pytest.fixture(scope="module")
def accident(builder: Builder, tmp_path_factory: pytest.TempPathFactory) -> Accident:
    """Return an edit that was not built yet; ``repeat`` brings it back for the next test."""
    return prepared(Newsdesk(tmp_path_factory.mktemp("accident"), builder))
