"""The commands: each reads, calls the core, writes and exits."""

import sys
from io import TextIOWrapper

import typer

from masa.cli.baseline.commands import baselines
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
from masa.cli.rules.commands import rules
from masa.cli.saying import say
from masa.cli.schema import schema
from masa.cli.sign import sign
from masa.cli.templates.commands import templates
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
for command, told in (
    (init, "Start a document for your area."),
    (lint, "Check documents against the law and the guidance."),
    (check, "Say whether a document is ready to be published."),
    (sign, "Record a lead's approval of a document."),
    (render, "Make the published page and the children's."),
    (diff, "Say what a new version changes."),
    (calendar, "Say what falls due."),
    (trace, "State each requirement, and where it is met."),
    (explain, "Explain one rule."),
    (fmt, "Put the keys of documents in order."),
    (schema, "Describe the format, to editors or to people."),
    (config, "Show each setting, and where it came from."),
):
    app.command(short_help=told)(command)
app.add_typer(rules, name="rules", short_help="List the rules; write and try rules of your own.")
app.add_typer(baselines, name="baseline", short_help="Accept findings for now, while masa is adopted.")
app.add_typer(templates, name="templates", short_help="List, show and copy the templates of the pages.")


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
        say(f"masa: {error}", err=True)
        sys.exit(FAILED)
    except BrokenPipeError:
        raise
    except OSError as error:
        say(f"masa: What was found could not be printed: {(error.strerror or str(error)).lower()}.", err=True)
        sys.exit(FAILED)
