"""One build of the project's own content, for all tests of this folder."""

from pathlib import Path

import pytest

from tests.site.sample import Sample
from tools.sample import build

HOST = "contoh.example"


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    folder: Path = tmp_path_factory.mktemp("sample") / "site"
    build(folder, SITEURL=f"https://{HOST}")
    return Sample(folder, HOST)
