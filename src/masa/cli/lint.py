"""`masa lint`: findings."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated

import typer

from masa import disk
from masa.cli.catalogue import checked_edition, shipped_catalogue
from masa.cli.examining import STANDARD_INPUT, Asked, examine
from masa.cli.options import AsOf, ChosenEdition, FailOn, day_asked_about
from masa.cli.printing import print_run, printouts
from masa.report.exit_code import FAILED, exit_code
from masa.report.formats import FORMATS, Format
from masa.report.run import Run, Writer
from masa.report.statistics import STATISTICS
from masa.report.text.quiet import quiet_report


def lint(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="[PATH...]",
            help="Documents, folders or patterns such as 'areas/**/*.yaml'; `-` is standard input. "
            "This folder if left out.",
            show_default=False,
        ),
    ] = None,
    as_of: AsOf = None,
    edition: ChosenEdition = None,
    formats: Annotated[
        list[Format] | None,
        typer.Option("--format", help="How to print; text if left out. May be given again.", show_default=False),
    ] = None,
    outputs: Annotated[
        list[Path] | None,
        typer.Option(
            "--output",
            help="Write to this file, whole or not at all; one for each --format where there are several.",
            show_default=False,
        ),
    ] = None,
    fail_on: Annotated[FailOn, typer.Option("--fail-on", help="What makes the exit code 1.")] = FailOn.WARNING,
    stdin_filename: Annotated[
        Path, typer.Option("--stdin-filename", help="The name that standard input goes by.", show_default=False)
    ] = STANDARD_INPUT,
    *,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Print only what makes the exit code 1; text only.")
    ] = False,
    statistics: Annotated[
        bool, typer.Option("--statistics", help="Count the findings of each rule instead; text and json.")
    ] = False,
    no_color: Annotated[bool, typer.Option("--no-color", help="Print without colour, as does NO_COLOR.")] = False,
) -> None:
    """Check documents against the statute, the regulations and the guidance.

    Exit code 0: nothing at or above the threshold; 1: findings; 2: masa could not do its job.
    """
    wanted = printouts([one.value for one in formats or []], outputs or [])
    writers = _writers([one.format for one in wanted], quiet=quiet, statistics=statistics)
    asked = Asked(day_asked_about(as_of), checked_edition(edition), fail_on.value, stdin_filename)
    found = disk.find_documents(paths or [Path()])
    examined = examine(found.documents, asked)
    run = Run(examined.reports, shipped_catalogue().catalogue.rules)
    if examined.reports or formats:
        print_run(run, wanted, writers, colour=not no_color)
    problems = [*(problem.message for problem in found.problems), *examined.problems]
    for problem in [*problems, *_skipped(found.skipped)]:
        typer.echo(f"masa: {problem}", err=True)
    raise typer.Exit(FAILED if problems else exit_code(examined.reports))


def _writers(formats: Sequence[str], *, quiet: bool, statistics: bool) -> Mapping[str, Writer]:
    if statistics:
        other = [name for name in formats if name not in STATISTICS]
        if other:
            raise typer.BadParameter(f"`--statistics` prints {' and '.join(STATISTICS)}; not {other[0]}.")
        return STATISTICS
    return {**FORMATS, "text": quiet_report} if quiet else FORMATS


def _skipped(count: int) -> list[str]:
    files = "1 other file was" if count == 1 else f"{count} other files were"
    return [f"{files} skipped, without the top-level key `masa`."] if count else []
