"""The page for business managers is true: its commands, in order, with its edits in between, print what it shows."""

import re
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path
from shlex import split
from typing import NamedTuple

import pytest

from masa.cli import main

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "business-manager.md").read_text(encoding="utf-8")
TROUBLES = PAGE.partition("## When something goes wrong")[2]
DAY = ["--as-of", "2025-06-01"]
TIMELESS = ("--version", "explain")
CODES = {
    "lint arrangements.yaml": 1,
    "lint arrangements.yaml --select funding": 1,
    "check arrangements.yaml --format html --output check.html": 1,
}
"""The exit codes that differ from 0; what is refused on purpose, and the first status, stand in REFUSED."""
REFUSED = {"The children's page is too hard": 2, "The set is not full": 1}
BLOCK = re.compile(
    r"^```sh\n(?P<commands>.*?)^```\n(?:\n```text\n(?P<output>.*?)^```)?"
    r"|[Ii]n `(?P<file>[a-z.]+)`,\sth\w+\slines?:\n\n```yaml\n(?P<old>.*?)^```\n"
    r"\nbecomes?:\n\n```yaml\n(?P<new>.*?)^```",
    re.DOTALL | re.MULTILINE,
)


class Step(NamedTuple):
    """Commands and what is shown of their output, or an edit of a file."""

    commands: list[str]
    shown: str
    file: str
    old: str
    new: str


class Terminal(StringIO):
    """Somebody who types answers."""

    def isatty(self) -> bool:
        return True


def steps() -> Iterator[Step]:
    for found in BLOCK.finditer(PAGE):
        commands, shown, file, old, new = (found[name] or "" for name in ("commands", "output", "file", "old", "new"))
        yield Step(commands.splitlines(), shown, file, old, new)


def run(command: str, monkeypatch: pytest.MonkeyPatch) -> tuple[int, str]:
    words = split(command)[1:]
    monkeypatch.setattr(sys, "argv", ["masa", *words, *([] if words[0] in TIMELESS else DAY)])
    monkeypatch.setattr(sys, "stdin", Terminal("y\n"))
    code: object = 0
    printed = TextIOWrapper(BytesIO(), "utf-8", write_through=True)
    with redirect_stdout(printed), redirect_stderr(printed):
        try:
            main()
        except SystemExit as stop:
            code = stop.code or 0
    assert isinstance(code, int)
    assert isinstance(printed.buffer, BytesIO)
    return code, printed.buffer.getvalue().decode()


def words_of(text: str) -> str:
    return " ".join(text.replace("\\", "/").split())


def missing(shown: str, printed: str) -> str:
    """Return the first part of what a page shows, as split by “…”, that was not printed in its turn, or nothing."""
    rest = words_of(printed)
    for part in map(words_of, shown.split("…")):
        _, found, rest = rest.partition(part) if part else ("", " ", rest)
        if not found:
            return part
    return ""


def edit(step: Step) -> None:
    text = Path(step.file).read_text(encoding="utf-8")
    assert text.count(step.old) == 1, step.old
    Path(step.file).write_text(text.replace(step.old, step.new), encoding="utf-8")


def expected(command: str, shown: str) -> int:
    refused = [code for words, code in REFUSED.items() if words in shown]
    return refused[0] if refused else CODES.get(command.removeprefix("masa "), 0)


def test_each_step_does_what_the_page_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr("masa.render.faults_of", lambda *_: ())  # to read each page again takes longest of all
    taken = list(steps())
    for step in taken:
        if step.file:
            edit(step)
            _keep(step.file)
            continue
        done = [run(command, monkeypatch) for command in step.commands]
        codes = [expected(command, step.shown) for command in step.commands]
        assert ([code for code, _ in done], missing(step.shown, "\n".join(text for _, text in done))) == (codes, ""), (
            step.commands
        )

    assert [step for step in taken if not step.commands and not step.file] == []
    assert len(taken) == PAGE.count("\n```sh\n") + PAGE.count(":\n\n```yaml\n") / 2
    assert Path("notice.md").read_text(encoding="utf-8").startswith("# Notice of changes")


def _keep(file: str) -> None:
    """Keep the copy that the page asks for: the example as it was before its version was changed."""
    if file == "example.yaml" and not Path("example-1.1.yaml").exists():
        Path("example-1.1.yaml").write_bytes((ROOT / "examples" / "exampleshire.yaml").read_bytes())


@pytest.mark.parametrize(
    ("shown", "printed", "lacks"),
    [
        pytest.param("a b\n…\nc", "a  b\nx\n c", "", id="all-there"),
        pytest.param("b\n…\na", "a b", "a", id="in-another-order"),
        pytest.param("a\nc", "a\nb\nc", "a c", id="left-out-without-a-mark"),
        pytest.param("", "anything", "", id="nothing-shown"),
    ],
)
def test_what_is_shown_must_be_printed(shown: str, printed: str, lacks: str) -> None:
    assert missing(shown, printed) == lacks


WORDS_OF_PROGRAMS = re.compile(r"(?<!`)(?:repository|stdout|stderr|parse|exit code|commit|JSON|regex)", re.IGNORECASE)


def test_a_manager_can_type_and_read_it() -> None:
    commands = [command for step in steps() for command in step.commands]

    assert [command for command in commands if "'" in command or "\\" in command] == []
    assert WORDS_OF_PROGRAMS.findall(PAGE) == []


@pytest.mark.parametrize(
    "message",
    re.findall(r"^\| ([^|`]+?)(?: arrangements\.yaml)? \| [A-Z]", TROUBLES.split("|---|---|")[1], re.MULTILINE),
)
def test_each_message_of_the_table_stands_in_the_program(message: str) -> None:
    texts = (path.read_text(encoding="utf-8") for path in (ROOT / "src" / "masa").rglob("*.py"))

    assert any(message in text for text in texts)
