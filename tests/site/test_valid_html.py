"""Every page is valid HTML."""

import json
import subprocess

from tests.site.sample import Sample
from tools.node import environment
from tools.sample import ROOT


def test_every_page_is_valid_html(sample: Sample) -> None:
    command = ["node_modules/.bin/html-validate", "--config", ".htmlvalidate.json", "--formatter", "json"]
    done = subprocess.run(
        [*command, f"{sample.folder}/**/*.html"],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout, done.stderr
    problems = [
        f"{result['filePath']}:{found['line']}: {found['message']} [{found['ruleId']}]"
        for result in json.loads(done.stdout)
        for found in result["messages"]
    ]
    assert problems == []
    assert done.returncode == 0, done.stderr
