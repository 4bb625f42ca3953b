"""What is a plain lint, and what is left to typer."""

from datetime import date

import pytest
import typer.main

from masa.cli.lint_arguments import ALONE, WITH_A_VALUE, PlainLint, plain_lint
from masa.cli.program import app_of

CONCISE = ("--format", "concise")


@pytest.mark.parametrize(
    ("arguments", "asked"),
    [
        pytest.param((), PlainLint(()), id="nothing"),
        pytest.param(("a.yaml", "b"), PlainLint(("a.yaml", "b")), id="names"),
        pytest.param(("--as-of", "2025-06-01"), PlainLint((), date(2025, 6, 1)), id="day"),
        pytest.param(("--as-of=2025-06-01", "a"), PlainLint(("a",), date(2025, 6, 1)), id="equals-sign"),
        pytest.param(("--edition", "wt2023"), PlainLint((), edition="wt2023"), id="edition"),
        pytest.param(("--fail-on", "error"), PlainLint((), fail_on="error"), id="threshold"),
        pytest.param(("--isolated", "--no-color"), PlainLint((), isolated=True), id="alone"),
    ],
)
def test_plain(arguments: tuple[str, ...], asked: PlainLint) -> None:
    assert plain_lint([*arguments, *CONCISE]) == asked


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param((), id="text-is-the-format"),
        pytest.param(("--format", "json"), id="another-format"),
        pytest.param((*CONCISE, *CONCISE), id="two-formats"),
        pytest.param((*CONCISE, "-"), id="standard-input"),
        pytest.param((*CONCISE, "--", "-a.yaml"), id="end-of-options"),
        pytest.param((*CONCISE, "--fix"), id="another-option"),
        pytest.param((*CONCISE, "-q"), id="short-option"),
        pytest.param((*CONCISE, "--help"), id="help"),
        pytest.param((*CONCISE, "--as-of", "tomorrow"), id="no-day"),
        pytest.param((*CONCISE, "--as-of"), id="value-left-out"),
        pytest.param((*CONCISE, "--as-of="), id="empty-value"),
        pytest.param((*CONCISE, "--fail-on", "nothing"), id="no-threshold"),
        pytest.param((*CONCISE, "--isolated=yes"), id="value-too-many"),
        pytest.param((*CONCISE, "--edition", ""), id="no-edition"),
    ],
)
def test_left_to_typer(arguments: tuple[str, ...]) -> None:
    assert plain_lint(arguments) is None


def test_typer_is_given_the_same_flags() -> None:
    command = typer.main.get_command(app_of(["lint"]))
    options = {name: one for one in command.commands["lint"].params for name in one.opts}  # type: ignore[attr-defined]

    assert {name: options[name].is_flag for name in WITH_A_VALUE | ALONE} == {
        **dict.fromkeys(WITH_A_VALUE, False),
        **dict.fromkeys(ALONE, True),
    }
