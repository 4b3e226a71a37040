"""Whoever follows a remedy to the letter is rid of the mistake: the next check says nothing of that line."""

import re
from pathlib import Path

import pytest

from newsroom.problems import Problem
from tests.newsroom.desk import RAZIA, problems, story, write_content, write_picture
from tests.newsroom.message_tables import cases, with_header

PAIR = re.compile(r"tulis(?: misalnya)? “(?P<line>(?P<key>\w+): .+?)”(?=$|[;,])")
ITEM = re.compile(r"tulis “(?P<line>- .+)”")
BLOCK = re.compile(r"tulis misalnya:\n(?P<block>.+)", re.DOTALL)
LINE = re.compile(r"(?:tulis|pakai tanda kutip lurus|beri spasi sesudah titik dua|hapus [^:]+): (?P<line>.+)")
JOINED = re.compile(r"gabungkan dengan baris di atasnya: (?P<line>.+)")
MEANT = re.compile(r"maksud Anda “(?P<word>.+?)”\?")
REMOVED = re.compile(r"hapus “(?P<words>.+?)”[,;]")
TEXTS = [
    pytest.param(with_header(case.values[0]), id=case.id)
    for case in cases("yaml", "keys", "values", "references")
]
TEXTS += [pytest.param(story(body=case.values[0]), id=case.id) for case in cases("bodies")]


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    write_picture(Path("content"), "2024/12/patroli.jpg")
    return Path("content")


@pytest.mark.parametrize("text", TEXTS)
def test_a_remedy_that_is_followed_ends_the_mistake(content: Path, text: str) -> None:
    found = problems(write_content(content, {RAZIA: text}))
    for problem in found:
        lines = followed(text.split("\n"), problem)
        if lines is None:
            continue
        again = problems(write_content(content, {RAZIA: "\n".join(lines)}))
        known = {each.message for each in found if each != problem}
        told = [each for each in again if each.line == problem.line or each.message == problem.message]
        assert [each for each in told if each.message not in known] == [], problem


def followed(lines: list[str], problem: Problem) -> list[str] | None:
    """Return the lines of a file as a remedy says; None when it takes a person to follow it."""
    index, remedy = problem.line - 1, problem.remedy
    before, line, after = lines[:index], lines[index], lines[index + 1 :]
    if remedy.startswith("hapus baris ini"):
        return [*before, *after]
    if remedy == "beri baris kosong di atasnya":
        return [*before, "", line, *after]
    if found := JOINED.match(remedy):
        return [*before[:-1], found["line"], *after]
    if found := REMOVED.match(remedy):
        return [*before, line.replace(found["words"], ""), *after]
    if found := MEANT.match(remedy):
        return [*before, line.replace(typed(line, problem), found["word"], 1), *after]
    new = instead(line, remedy)
    return [*before, *new, *after[how_many_belong_to(line, after) :]] if new else None


def typed(line: str, problem: Problem) -> str:
    """Return what a message quotes of a line, last in the message: the value rather than its key."""
    quoted: list[str] = re.findall("“([^“”]+)”", problem.message)
    return next(word for word in reversed(quoted) if word in line)


def instead(line: str, remedy: str) -> list[str]:
    """Return the lines that a remedy shows in place of one, or to be written below it."""
    indent = "" if "di awal baris" in remedy else line[: len(line) - len(line.lstrip())]
    if found := BLOCK.match(remedy):
        return [indent + each[4:] for each in found["block"].split("\n")]
    found = PAIR.match(remedy) or ITEM.fullmatch(remedy) or LINE.fullmatch(remedy)
    if found is None:
        return []
    if "key" in found.groupdict() and found["key"] != line.strip("- ").partition(":")[0]:
        return [line, " " * (len(line) - len(line.lstrip(" -"))) + found["line"]]
    is_item = line.strip().startswith("- ") and not found["line"].startswith("- ")
    return [f"{indent}{'- ' if is_item else ''}{found['line']}"]


def how_many_belong_to(line: str, after: list[str]) -> int:
    """Return how many of the lines below a line are its value: those that are indented deeper."""
    column = len(line) - len(line.lstrip(" -"))
    deeper = [len(each) - len(each.lstrip()) > column for each in after]
    return deeper.index(False) if False in deeper else len(deeper)
