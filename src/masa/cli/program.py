"""The program as typer runs it: every command, its options and its help."""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from importlib import import_module
from io import TextIOWrapper

import typer

from masa.cli.saying import tell, tell_lines
from masa.cli.sentences import told_of_unprinted
from masa.cli.version import version_text
from masa.refusal import RefusedError
from masa.report.exit_code import FAILED

COMMANDS = {
    "init": ("init:init", "Start a document for your area."),
    "lint": ("lint:lint", "Check documents against the law and the guidance."),
    "check": ("check:check", "Say whether a document is ready to be published."),
    "sign": ("sign:sign", "Record a lead's approval of a document."),
    "render": ("render:render", "Make the published page and the children's."),
    "diff": ("diff:diff", "Say what a new version changes."),
    "calendar": ("calendar:calendar", "Say what falls due."),
    "trace": ("trace:trace", "State each requirement, and where it is met."),
    "explain": ("explain:explain", "Explain one rule."),
    "fmt": ("fmt:fmt", "Put the keys of documents in order."),
    "schema": ("schema:schema", "Describe the format, to editors or to people."),
    "config": ("config:config", "Show each setting, and where it came from."),
    "rules": ("rules.commands:rules", "List the rules; write and try rules of your own."),
    "baseline": ("baseline.commands:baselines", "Accept findings for now, while masa is adopted."),
    "templates": ("templates.commands:templates", "List, show and copy the templates of the pages."),
}
"""Where each command stands, and what the list of commands says of it, in the order of that list."""


def app_of(names: Iterable[str] = COMMANDS) -> typer.Typer:
    """Return the program with these of its commands: what no command needs is not imported."""
    app = typer.Typer(
        name="masa",
        help="Check and publish multi-agency safeguarding arrangements.",
        no_args_is_help=True,
        add_completion=True,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    app.callback(invoke_without_command=True)(_version)
    for name in names:
        place, told = COMMANDS[name]
        module, _, attribute = place.partition(":")
        command = getattr(import_module(f"masa.cli.{module}"), attribute)
        if isinstance(command, typer.Typer):
            app.add_typer(command, name=name, short_help=told)
        else:
            app.command(name, short_help=told)(command)
    return app


def _version(
    *,
    version: bool = typer.Option(False, "--version", help="Print the version, and how far the law and the data reach."),  # noqa: FBT003 - typer's way
) -> None:
    if version:
        typer.echo(version_text())
        raise typer.Exit


def run() -> None:
    """Run a command; what masa cannot do ends in one sentence on stderr and exit code 2."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")  # whatever the terminal's locale says
    _forget_half_a_completion()
    asked = "".join(sys.argv[1:2])
    try:
        app_of([asked] if asked in COMMANDS else COMMANDS)()
    except RefusedError as error:
        tell_lines(str(error))
        sys.exit(FAILED)
    except BrokenPipeError:
        raise
    except OSError as error:
        tell(told_of_unprinted(error))
        _drop_what_is_left()
        sys.exit(FAILED)


def _forget_half_a_completion() -> None:
    """Run as if nobody had asked for completions where Bash does not say of which words: typer would end in a fault."""
    is_whole = "COMP_WORDS" in os.environ and os.environ.get("COMP_CWORD", "").isdecimal()
    if not is_whole and os.environ.get("_MASA_COMPLETE", "").endswith("bash"):
        del os.environ["_MASA_COMPLETE"]


def _drop_what_is_left() -> None:
    """Let what could not be printed go nowhere: Python would try once more as it ends, and end with another code."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
