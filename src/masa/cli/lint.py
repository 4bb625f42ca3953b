"""`masa lint`: findings."""

import os
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from masa import disk
from masa.cli.catalogue import checked_edition
from masa.cli.judging import judge_file
from masa.cli.one_document import write_out
from masa.cli.options import AsOf, ChosenEdition, FailOn, Output, day_asked_about
from masa.cli.progress import with_progress
from masa.report.exit_code import FAILED, exit_code
from masa.report.file_report import FileReport
from masa.report.json_report import json_report
from masa.report.text import text_report

_MANY = 5


class LintFormat(StrEnum):
    """The formats of findings."""

    TEXT = "text"
    JSON = "json"


def lint(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[PATH...]", help="Documents or folders; this folder if left out.", show_default=False),
    ] = None,
    as_of: AsOf = None,
    edition: ChosenEdition = None,
    output_format: Annotated[LintFormat, typer.Option("--format", help="How to print.")] = LintFormat.TEXT,
    output: Output = None,
    fail_on: Annotated[FailOn, typer.Option("--fail-on", help="What makes the exit code 1.")] = FailOn.WARNING,
) -> None:
    """Check documents against the statute, the regulations and the guidance.

    Exit code 0: nothing at or above the threshold; 1: findings; 2: masa could not do its job.
    """
    day, chosen = day_asked_about(as_of), checked_edition(edition)
    found = disk.find_documents(paths or [Path()])
    reports, problems = [], [problem.message for problem in found.problems]
    for path in with_progress(list(found.documents), "Checking", _MANY):
        try:
            reports.append(judge_file(path, day, chosen).report)
        except disk.DiskError as error:
            problems.append(str(error))

    write_out(_printed(reports, output_format, to_file=output is not None), output)
    for problem in [*problems, *_skipped(found.skipped)]:
        typer.echo(f"masa: {problem}", err=True)
    raise typer.Exit(FAILED if problems else exit_code(reports, fail_on.value))


def _printed(reports: list[FileReport], output_format: LintFormat, *, to_file: bool) -> str:
    if output_format is LintFormat.JSON:
        return json_report(reports)
    console = Console()
    colour = console.is_terminal and not to_file and "NO_COLOR" not in os.environ
    return text_report(reports, console.width, colour=colour) if reports else ""


def _skipped(count: int) -> list[str]:
    files = "1 other file was" if count == 1 else f"{count} other files were"
    return [f"{files} skipped, without the top-level key `masa`."] if count else []
