"""Every page is valid HTML."""

import json
import subprocess
from pathlib import Path

from tests.site.sample import Sample
from tools.node import environment
from tools.sample import ROOT


def test_every_page_is_valid_html(sample: Sample, tmp_path: Path) -> None:
    report = tmp_path / "report.json"  # a pipe would cut a long report off
    validate = ["node_modules/.bin/html-validate", "--config", ".htmlvalidate.json"]
    command = [*validate, "--formatter", f"json={report}"]
    done = subprocess.run(
        [*command, f"{sample.folder}/**/*.html"],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert report.is_file(), done.stderr
    problems = [
        f"{result['filePath']}:{found['line']}: {found['message']} [{found['ruleId']}]"
        for result in json.loads(report.read_text())
        for found in result["messages"]
    ]
    assert problems == []
    assert done.returncode == 0, done.stderr
