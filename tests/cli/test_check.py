"""`masa check` as a user runs it."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parents[2] / "examples" / "exampleshire.yaml"
DAY = ("--as-of", "2025-06-01")
Run = Callable[..., subprocess.CompletedProcess[str]]


def test_the_example_is_ready(masa: Run) -> None:
    done = masa("check", str(EXAMPLE), *DAY)

    assert (done.returncode, done.stderr) == (0, "")
    assert "\nReady to publish: nothing that masa checks stands in the way.\n" in done.stdout


def test_changed_after_it_was_signed_and_with_a_placeholder(masa: Run, tmp_path: Path) -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    written = text.replace("employs the team", "employs it").replace("vision: Every child", "vision: TBC. Every child")
    (tmp_path / "a.yaml").write_text(written.replace("councils: county ", "councils: nowhere "), encoding="utf-8")

    done = masa("check", "a.yaml", *DAY, "--format", "json")

    content = json.loads(done.stdout)
    assert (done.returncode, content["ready"]) == (1, False)
    assert {item["blocks"] for item in content["to_do"]} >= {"unread", "placeholder", "approval"}


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        pytest.param("html", b"<!DOCTYPE html>", id="html"),
        pytest.param("xlsx", b"PK", id="xlsx"),
    ],
)
def test_the_whole_report_in_a_file(masa: Run, tmp_path: Path, name: str, begins: bytes) -> None:
    done = masa("check", str(EXAMPLE), *DAY, "--format", name, "--output", "check")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "Ready to publish: nothing that masa checks stands in the way. check\n"
    assert (tmp_path / "check").read_bytes().startswith(begins)


def test_a_workbook_needs_a_file(masa: Run) -> None:
    done = masa("check", str(EXAMPLE), "--format", "xlsx")

    assert done.returncode == 2
    assert "`--output check.xlsx`" in done.stderr.replace("\n", " ")


def test_a_workbook_without_its_extra(masa: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("masa.render.workbook.find_spec", lambda _: None)

    done = masa("check", str(EXAMPLE), "--format", "xlsx", "--output", "check.xlsx")

    assert done.returncode == 2
    assert 'pip install "masa-arrangements[xlsx]"' in done.stderr
    assert not (tmp_path / "check.xlsx").exists()


def test_a_file_of_which_nothing_can_be_read(masa: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("masa: [1\n")

    done = masa("check", "a.yaml", "--format", "html", "--output", "out.html")

    assert done.returncode == 2
    assert "yaml-syntax" in done.stderr
    assert not (tmp_path / "out.html").exists()


def test_the_report_is_not_written_over_the_document(masa: Run, tmp_path: Path) -> None:
    text = EXAMPLE.read_bytes()
    (tmp_path / "a.yaml").write_bytes(text)

    done = masa("check", "a.yaml", *DAY, "--format", "html", "--output", "a.yaml")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "masa: a.yaml holds a document, a baseline or settings; write to another file.\n"
    assert (tmp_path / "a.yaml").read_bytes() == text
