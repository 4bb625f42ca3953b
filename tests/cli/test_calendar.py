"""`masa calendar` as a user runs it."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from icalendar import Calendar

EXAMPLE = str(Path(__file__).parents[2] / "examples" / "exampleshire.yaml")
Run = Callable[..., subprocess.CompletedProcess[str]]


def test_a_list_to_read(masa: Run) -> None:
    done = masa("calendar", EXAMPLE, "--as-of", "2026-04-01")

    assert (done.returncode, done.stderr) == (0, "")
    title, _, overdue = done.stdout.splitlines()[:3]
    assert title == "Exampleshire Safeguarding Children Partnership: what falls due, as of 1 April 2026"
    assert overdue.startswith("Overdue: ")
    assert "is reported to come into force" in " ".join(done.stdout.split())
    assert "Enacted, and in force on no day that is known" in done.stdout


def test_json(masa: Run) -> None:
    done = masa("calendar", EXAMPLE, "--as-of", "2025-06-01", "--format", "json")

    content = json.loads(done.stdout)
    assert done.returncode == 0
    assert (content["title"], content["as_of"]) == ("Exampleshire Safeguarding Children Partnership", "2025-06-01")
    assert [one for one in content["due"] if one["overdue"]] == []
    assert content["due"][0]["kind"] == "promise"


def test_a_file_for_calendars(masa: Run, tmp_path: Path) -> None:
    done = masa("calendar", EXAMPLE, "--as-of", "2025-06-01", "--format", "ics", "--output", "due.ics")

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "masa: due.ics is written.\n")
    data = (tmp_path / "due.ics").read_bytes()
    events = Calendar.from_ical(data).walk("VEVENT")
    assert len({str(event["UID"]) for event in events}) == len(events) > 10
    assert data.count(b"\r\n") == data.count(b"\n")
    assert str(Path(EXAMPLE).parent).encode() not in data.replace(b"\r\n ", b"")


@pytest.mark.parametrize("name", ["text", "json", "ics"])
def test_what_is_printed_is_what_is_written(tmp_path: Path, masa: Run, name: str) -> None:
    arguments = ("calendar", EXAMPLE, "--as-of", "2025-06-01", "--format", name)
    masa(*arguments, "--output", "due")

    # Text mode reads every end of a line as one.
    assert masa(*arguments).stdout == (tmp_path / "due").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["text", "json", "ics"])
def test_the_same_bytes_again(masa: Run, tmp_path: Path, name: str) -> None:
    for file in ("one", "two"):
        masa("calendar", EXAMPLE, "--as-of", "2025-06-01", "--format", name, "--output", file)

    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


@pytest.mark.parametrize("name", ["text", "json", "ics"])
def test_a_file_of_which_nothing_can_be_read(masa: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / "a.yaml").write_text("masa: [1\n")
    (tmp_path / "due").write_text("what stood there")

    done = masa("calendar", "a.yaml", "--format", name, "--output", "due")

    assert (done.returncode, done.stdout) == (2, "")
    assert "yaml-syntax" in done.stderr
    assert (tmp_path / "due").read_text() == "what stood there"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(("nowhere.yaml",), "nowhere.yaml", id="no-file"),
        pytest.param((EXAMPLE, "--as-of", "soon"), "is not a day", id="no-day"),
        pytest.param((EXAMPLE, "--format", "pdf"), "pdf", id="no-such-format"),
        pytest.param((EXAMPLE, "--output", "."), "", id="a-folder"),
    ],
)
def test_what_cannot_be_done(masa: Run, tmp_path: Path, arguments: tuple[str, ...], words: str) -> None:
    done = masa("calendar", *arguments)

    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_what_could_not_be_read_in_part_is_said(masa: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("masa: 1\nfunding: {to: 2026-03-31}\npublication: {next_review: soon}\n")

    done = masa("calendar", "a.yaml", "--as-of", "2025-06-01")

    assert done.returncode == 0
    assert done.stdout.startswith("a.yaml: what falls due")
    assert "The year of the funding ends (a.yaml:2)" in done.stdout
    assert "Some of the document could not be read" in done.stdout
