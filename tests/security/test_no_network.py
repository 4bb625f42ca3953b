"""masa asks nothing of any other machine: with every socket blocked, each command does what it always does."""

import socket
from collections.abc import Callable
from pathlib import Path
from shutil import copy
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]

EXAMPLES = Path(__file__).parents[2] / "examples"
DAY = ("--as-of", "2025-06-01")

COMMANDS = [
    pytest.param(("lint", "a.yaml", *DAY), id="lint"),
    pytest.param(("check", "a.yaml", *DAY), id="check"),
    pytest.param(("check", "a.yaml", "--format", "html", "--output", "check.html", *DAY), id="check-as-a-page"),
    pytest.param(("render", "a.yaml", "--to", "html,markdown,children-html", "--out", "out", *DAY), id="render"),
    pytest.param(("diff", "b.yaml", "a.yaml", *DAY), id="diff"),
    pytest.param(("calendar", "a.yaml", *DAY), id="calendar"),
    pytest.param(("trace", "a.yaml", *DAY), id="trace"),
    pytest.param(("explain", "needs-identify"), id="explain"),
    pytest.param(("fmt", "a.yaml", "--check"), id="fmt"),
    pytest.param(("--version",), id="version"),
]


@pytest.fixture
def documents(tmp_path: Path) -> None:
    copy(EXAMPLES / "warwickshire.yaml", tmp_path / "a.yaml")
    copy(EXAMPLES / "warwickshire.yaml", tmp_path / "b.yaml")


@pytest.mark.usefixtures("no_network", "documents")
@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_reaches_nothing(masa: Run, command: tuple[str, ...]) -> None:
    done = masa(*command)

    assert done.returncode in (0, 1), done.stderr
    assert done.stdout + done.stderr


@pytest.mark.usefixtures("no_network")
@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_a_form_on_paper_reaches_nothing(masa: Run, form: str, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("masa: 1\npartnership: {name: Somewhere}\nneeds: {identify: We listen.}\n")
    pytest.importorskip({"pdf": "weasyprint", "docx": "docx"}[form])
    done = masa("render", "a.yaml", "--to", form, "--out", "out", *DAY)
    if done.returncode == 2 and "pango" in done.stderr.lower():
        pytest.skip("the library that sets pages is not on this machine")

    assert done.returncode in (0, 1), done.stderr


@pytest.mark.usefixtures("no_network")
def test_the_block_holds() -> None:
    with pytest.raises(Exception, match="a socket was asked for"):
        socket.create_connection(("escp.example", 80))
