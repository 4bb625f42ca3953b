"""The commands that print the reference, and what the shell offers."""

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from typer.main import get_command

from masa.cli.completing import complete_rule
from masa.cli.program import app_of

Run = Callable[..., CompletedProcess[str]]

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize(
    ("command", "page"),
    [
        pytest.param(("schema", "--format", "markdown"), "format.md", id="format"),
        pytest.param(("explain", "--all", "--format", "markdown"), "rules.md", id="rules"),
    ],
)
def test_the_pages_are_what_the_commands_write(command: tuple[str, ...], page: str, masa: Run, tmp_path: Path) -> None:
    ran = masa(*command, "--output", page)

    assert (ran.returncode, ran.stdout) == (0, "")
    assert (tmp_path / page).read_bytes() == (DOCS / page).read_bytes(), "run `make generate`"


@pytest.mark.parametrize(
    ("arguments", "begins"),
    [
        pytest.param(("dsp-named", "--format", "markdown"), "### dsp-named\n\n", id="rule"),
        pytest.param(("empty-key", "--format", "markdown"), "### empty-key\n\nA key has no value", id="reader"),
        pytest.param(("empty-key",), "empty-key\n\n  A key has no value", id="reader-as-text"),
        pytest.param(("dsp-named",), "dsp-named\n\n  Each delegated", id="rule-as-text"),
    ],
)
def test_one_rule(arguments: tuple[str, ...], begins: str, masa: Run) -> None:
    assert masa("explain", *arguments).stdout.startswith(begins)


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param((), id="neither-one-nor-all"),
        pytest.param(("dsp-named", "--all", "--format", "markdown"), id="one-and-all"),
        pytest.param(("--all",), id="all-as-text"),
    ],
)
def test_what_to_explain_must_be_clear(arguments: tuple[str, ...], masa: Run) -> None:
    ran = masa("explain", *arguments)

    assert ran.returncode == 2
    assert "Name one rule" in ran.stderr


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        pytest.param("dsp-nam", ["dsp-named"], id="rule"),
        pytest.param("yaml-sy", ["yaml-syntax"], id="finding-of-the-reader"),
        pytest.param("nothing-like-it", [], id="nothing"),
    ],
)
def test_rules_that_the_shell_offers(typed: str, offered: list[str]) -> None:
    assert [name for name, says in complete_rule(typed) if says] == offered


def test_the_shell_asks_for_rules(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("_MASA_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", "masa explain dsp-nam")
    monkeypatch.setenv("COMP_CWORD", "2")

    with pytest.raises(SystemExit):
        get_command(app_of()).main(args=[], prog_name="masa")

    assert capsys.readouterr().out.split() == ["dsp-named"]
