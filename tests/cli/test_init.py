"""`masa init` as a user runs it."""

import sys
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]
ON = ("--as-of", "2025-06-01")
EXAMPLE = Path(__file__).parents[2] / "examples" / "exampleshire.yaml"


class Terminal(StringIO):
    """Somebody who types answers."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    return lambda answers: monkeypatch.setattr(sys, "stdin", Terminal(answers))


@pytest.fixture(autouse=True)
def nobody_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", StringIO())


def test_a_draft_is_written_and_judged(masa: Run, tmp_path: Path) -> None:
    done = masa("init", "--council", "warwickshire", *ON)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(
        "arrangements.yaml is written: a draft for Warwickshire County Council, with 1 health "
    )
    assert len(done.stdout.splitlines()) <= 6
    text = (tmp_path / "arrangements.yaml").read_text(encoding="utf-8")
    assert "guidance: wt2023\n" in text
    assert "  status: draft\n" in text

    to_do = masa("lint", "arrangements.yaml", *ON, "--format", "text")
    assert to_do.returncode == 1
    assert "Cannot be read" not in to_do.stdout
    order = [to_do.stdout.index(f"\n{title}  ") for title in ("Governance", "Independent scrutiny", "Practice reviews")]
    assert order == sorted(order)


def test_the_edition_in_force_on_the_day(masa: Run, tmp_path: Path) -> None:
    done = masa("init", "new.yaml", "--council", "E10000031", "--council", "Coventry", "--as-of", "2026-11-21")

    assert done.returncode == 0
    text = (tmp_path / "new.yaml").read_text(encoding="utf-8")
    assert "guidance: wt2026\n" in text
    assert "councils: [warwickshire-council, coventry-council]\n" in text


def test_the_example(masa: Run, tmp_path: Path) -> None:
    done = masa("init", "try/example.yaml", "--example")

    assert (done.returncode, done.stderr) == (0, "")
    assert "invented" in done.stdout
    assert (tmp_path / "try" / "example.yaml").read_bytes() == EXAMPLE.read_bytes()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(["--council", "Cardiff", *ON], "knows no council “Cardiff”", id="no-such-council"),
        pytest.param(["--council", "a\x1b[2Jb", *ON], "“a\N{REPLACEMENT CHARACTER}[2Jb”", id="what-steers-a-terminal"),
        pytest.param(["--council", "Kent", "--council", "Essx", *ON], "Did you mean Essex", id="the-second-is-a-slip"),
        pytest.param([*ON], "Write: masa init FILE --council NAME", id="nobody-to-ask"),
        pytest.param(
            ["--council", "Kent", "--as-of", "2030-01-01"], "from 1 April 2023 to 31 March 2027", id="too-late"
        ),
        pytest.param(
            ["--council", "Kent", "--as-of", "2022-01-01"], "cannot answer for 1 January 2022", id="too-early"
        ),
        pytest.param(["there.yaml", "--council", "Kent"], "there.yaml is there already", id="a-file-is-there"),
        pytest.param(["there.yaml", "--example"], "there.yaml is there already", id="nor-for-the-example"),
        pytest.param(
            ["there.yaml/new.yaml", "--council", "Kent"], "there.yaml is a file, not a folder", id="in-a-file"
        ),
        pytest.param([".", "--council", "Kent"], ". is there already", id="a-folder"),
        pytest.param(["--example", "--council", "Kent"], "do not go together", id="the-example-of-a-council"),
    ],
)
def test_nothing_is_written(masa: Run, tmp_path: Path, arguments: list[str], said: str) -> None:
    (tmp_path / "there.yaml").write_text("mine", encoding="utf-8")

    done = masa("init", *arguments)

    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["there.yaml"]
    assert (tmp_path / "there.yaml").read_text(encoding="utf-8") == "mine"


def test_a_link_that_leads_nowhere_is_there_too(masa: Run, tmp_path: Path) -> None:
    (tmp_path / "draft.yaml").symlink_to(tmp_path / "elsewhere.yaml")

    done = masa("init", "draft.yaml", "--council", "Kent", *ON)

    assert done.returncode == 2
    assert not (tmp_path / "elsewhere.yaml").exists()


@pytest.mark.parametrize(
    ("answers", "arguments", "councils"),
    [
        pytest.param("Kent\nn\ny\n", [], "kent-council", id="one"),
        pytest.param("Kemt\nKent\nn\n\n", [], "kent-council", id="after-a-slip"),
        pytest.param("Kent\ny\nMedway\nn\ny\n", [], "[kent-council, medway-council]", id="a-joint-area"),
        pytest.param("y\n", ["--council", "Kent"], "kent-council", id="only-to-confirm"),
        pytest.param("", ["--council", "Kent", "--yes"], "kent-council", id="nothing-to-answer"),
    ],
)
def test_at_a_terminal(
    masa: Run, typed: Callable[[str], None], tmp_path: Path, answers: str, arguments: list[str], councils: str
) -> None:
    typed(answers)

    done = masa("init", *arguments, *ON)

    assert done.returncode == 0
    assert ("NHS Kent and Medway Integrated Care Board, all of" in done.stdout) == ("--yes" not in arguments)
    assert f"councils: {councils}\n" in (tmp_path / "arrangements.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "answers",
    [
        pytest.param("Kent\nn\nn\n", id="no-to-what-was-found"),
        pytest.param("Kent\n", id="gone-in-the-middle"),
        pytest.param("", id="gone-at-once"),
    ],
)
def test_stopped_at_a_terminal(masa: Run, typed: Callable[[str], None], tmp_path: Path, answers: str) -> None:
    typed(answers)

    done = masa("init", *ON)

    assert done.returncode == 2
    assert "Stopped, and nothing was written." in done.stderr
    assert list(tmp_path.iterdir()) == []
