"""`masa trace` as a user runs it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

EXAMPLE = str(Path(__file__).parents[2] / "examples" / "exampleshire.yaml")
Run = Callable[..., subprocess.CompletedProcess[str]]


def test_a_summary(masa: Run) -> None:
    done = masa("trace", EXAMPLE, "--as-of", "2025-06-01")

    assert done.returncode == 0
    assert "Exampleshire Safeguarding Children Partnership: " in done.stdout
    assert "more requirements are no rule of masa's" in done.stdout


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        pytest.param("html", "<!DOCTYPE html>", id="html"),
        pytest.param("markdown", "# Statement of compliance", id="markdown"),
        pytest.param("csv", "topic,rule,", id="csv"),
        pytest.param("json", "{", id="json"),
    ],
)
def test_the_whole_statement_in_a_file(masa: Run, tmp_path: Path, name: str, begins: str) -> None:
    done = masa("trace", EXAMPLE, "--as-of", "2025-06-01", "--format", name, "--output", "statement")

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "masa: statement is written.\n")
    assert (tmp_path / "statement").read_text(encoding="utf-8").startswith(begins)


def test_another_edition_gives_the_gap(masa: Run) -> None:
    done = masa("trace", EXAMPLE, "--as-of", "2026-06-01", "--edition", "wt2026", "--format", "json")

    content = json.loads(done.stdout)
    assert (content["edition"], content["edition_reason"]) == ("wt2026", "it was asked for with --edition")


def test_a_file_of_which_nothing_can_be_read(masa: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("masa: [1\n")

    done = masa("trace", "a.yaml", "--format", "html", "--output", "out.html")

    assert done.returncode == 2
    assert "yaml-syntax" in done.stderr
    assert not (tmp_path / "out.html").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no file has such a name")
@pytest.mark.parametrize("form", ["html", "markdown"])
@pytest.mark.parametrize("name", [b"a\x1b[31m.yaml", b"a\xff.yaml"], ids=["steers", "no-utf-8"])
def test_the_name_of_a_file_is_shown_by_its_numbers(masa: Run, tmp_path: Path, form: str, name: bytes) -> None:
    (tmp_path / os.fsdecode(name)).write_text("masa: 1\npartnership: {name: Somewhere}\n")

    done = masa("trace", os.fsdecode(name), "--format", form, "--as-of", "2025-06-01", "--output", "out")

    assert done.returncode == 1
    assert "\x1b" not in (tmp_path / "out").read_text(encoding="utf-8")


@pytest.mark.parametrize("form", ["html", "markdown"])
@pytest.mark.parametrize(
    ("options", "words"),
    [
        pytest.param((), "The statement is too long to be one page", id="masas"),
        pytest.param(("--templates", "mine"), "a template may not take more than 1,000 turns", id="own"),
    ],
)
def test_a_statement_too_long_for_a_page_blames_no_template_of_masas(
    masa: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str, options: tuple[str, ...], words: str
) -> None:
    (tmp_path / "mine").mkdir()
    monkeypatch.setattr("masa.render.templating.bounds.MOST_STEPS", 1_000)

    done = masa("trace", EXAMPLE, "--as-of", "2025-06-01", "--format", form, *options)

    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert ("Template statement." in done.stderr) == bool(options)
