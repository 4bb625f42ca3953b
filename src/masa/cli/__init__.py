"""The commands: each reads, calls the core, writes and exits."""

import sys
from io import TextIOWrapper

import typer

from masa.cli.baseline import baselines
from masa.cli.calendar import calendar
from masa.cli.catalogue import UnknownNameError
from masa.cli.check import check
from masa.cli.config import config
from masa.cli.diff import diff
from masa.cli.explain import explain
from masa.cli.fmt import fmt
from masa.cli.init import init
from masa.cli.lint import lint
from masa.cli.render import render
from masa.cli.rules import rules
from masa.cli.schema import schema
from masa.cli.sign import sign
from masa.cli.templates import templates
from masa.cli.trace import trace
from masa.cli.version import version_text
from masa.disk import DiskError
from masa.render import RenderError
from masa.report.exit_code import FAILED
from masa.rules.language.error import CatalogueError
from masa.settings.error import SettingsError

app = typer.Typer(
    name="masa",
    help="Check and publish multi-agency safeguarding arrangements.",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for command in (init, lint, fmt, render, check, trace, sign, calendar, diff, explain, schema, config):
    app.command()(command)
app.add_typer(rules, name="rules")
app.add_typer(templates, name="templates")
app.add_typer(baselines, name="baseline")


@app.callback(invoke_without_command=True)
def _version(
    *,
    version: bool = typer.Option(False, "--version", help="Print the version, and how far the law and the data reach."),  # noqa: FBT003 - typer's way
) -> None:
    if version:
        typer.echo(version_text())
        raise typer.Exit


def main() -> None:
    """Run a command; what masa cannot do ends in one sentence on stderr and exit code 2."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")  # whatever the terminal's locale says
    try:
        app()
    except (DiskError, CatalogueError, RenderError, SettingsError, UnknownNameError) as error:
        typer.echo(f"masa: {error}", err=True)
        sys.exit(FAILED)
