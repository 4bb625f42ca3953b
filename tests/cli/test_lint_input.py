"""What `masa lint` takes: standard input, patterns, and what it says of those that fit nothing."""

import io
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import NamedTuple

import pytest

Run = Callable[..., CompletedProcess[str]]

AS_OF = ("--as-of", "2025-06-01")
SMALL = "masa: 1\npartnership: {name: Somewhere}\n"


class Input(NamedTuple):
    """What is piped in, as sys.stdin has it."""

    buffer: io.BytesIO


@pytest.fixture
def pipe(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    return lambda data: monkeypatch.setattr(sys, "stdin", Input(io.BytesIO(data)))


def test_standard_input_is_judged_under_the_name_given(
    masa: Run, tmp_path: Path, pipe: Callable[[bytes], None]
) -> None:
    (tmp_path / "area").mkdir()
    (tmp_path / "area" / "needs.md").write_text("We listen.")
    pipe(SMALL.encode() + b"needs: {identify: {file: needs.md}}\nvoic: {}\n")

    done = masa("lint", "-", "--stdin-filename", "area/a.yaml", *AS_OF, "--statistics")
    assert "no-file" not in done.stdout

    pipe(SMALL.encode() + b"voic: {}\n")
    done = masa("lint", "-", "--stdin-filename", "area/a.yaml", *AS_OF)
    assert done.returncode == 1
    assert "unknown-key  area/a.yaml:3:1" in done.stdout


@pytest.mark.parametrize(
    ("data", "words"),
    [
        pytest.param(b"", "file-empty  -:1:1", id="nothing"),
        pytest.param(b"\xff\xfe", "UTF-", id="not-utf8"),
    ],
)
def test_standard_input_that_cannot_be_read(masa: Run, pipe: Callable[[bytes], None], data: bytes, words: str) -> None:
    pipe(data)

    done = masa("lint", "-", *AS_OF)

    assert done.returncode == 2
    assert words in done.stdout


@pytest.mark.parametrize(
    ("pattern", "files"),
    [
        pytest.param("*.yaml", ["a.yaml", "b.yaml"], id="here"),
        pytest.param("**/*.yaml", ["a.yaml", "b.yaml", "in/c.yaml"], id="everywhere"),
        pytest.param("[ab].yaml", ["a.yaml", "b.yaml"], id="choice-of-letters"),
        pytest.param("i?", ["in/c.yaml"], id="folders"),
    ],
)
def test_patterns(masa: Run, tmp_path: Path, pattern: str, files: list[str]) -> None:
    (tmp_path / "in").mkdir()
    for name in ("a.yaml", "b.yaml", "in/c.yaml"):
        (tmp_path / name).write_text(SMALL)
    (tmp_path / "notes.md").write_text("none")

    done = masa("lint", pattern, *AS_OF)

    assert [line for line in done.stdout.splitlines() if line.endswith(".yaml") and " " not in line] == files
    assert done.stderr == ""


def test_a_pattern_that_fits_nothing_is_a_failure(masa: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(SMALL)

    done = masa("lint", "a.yaml", "areas/*.yaml", *AS_OF)

    assert done.returncode == 2
    assert "No file fits the pattern areas/*.yaml." in done.stderr


def test_a_file_named_like_a_pattern_is_that_file(masa: Run, tmp_path: Path) -> None:
    (tmp_path / "[ab].yaml").write_text(SMALL)

    assert "[ab].yaml" in masa("lint", "[ab].yaml", *AS_OF).stdout
