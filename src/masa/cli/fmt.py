"""`masa fmt`: the keys of documents in the order of the format."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from masa.cli.examining import STANDARD_INPUT
from masa.cli.formatting import Outcome, outcome_of
from masa.cli.saying import print_line, tell
from masa.disk.documents import find_documents
from masa.disk.errors import DiskError
from masa.disk.replacing import replace_text
from masa.fixes.difference import difference
from masa.report.exit_code import CLEAN, FAILED, FINDINGS
from masa.report.file_report import harmless


def fmt(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="[PATH...]",
            help="Documents, folders or patterns; `-` puts standard input in order on standard output. "
            "This folder if left out.",
            show_default=False,
        ),
    ] = None,
    *,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit with 1 if a file would change, and name it.")
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Write nothing; print what would change, and exit as --check does.")
    ] = False,
) -> None:
    """Put the keys of documents in the order of the format; comments move with them, and every value stays.

    Exit code 0: in order now; 1: something would change, with --check or --diff; 2: masa could not do its job.
    """
    found = find_documents(paths or [Path()])
    show = _print_diff if diff else _name if check else _write
    outcomes = [_shown(show, outcome_of(Path(name))) for name in found.documents]
    problems = [*(problem.message for problem in found.problems), *(why for one in outcomes for why in one.why_not)]
    for problem in problems:
        tell(problem)
    changed = sum(bool(one.changes) and not one.why_not for one in outcomes)
    tell(_summary(len(outcomes), changed, only_looked=check or diff))
    if problems:
        raise typer.Exit(FAILED)
    raise typer.Exit(FINDINGS if changed and (check or diff) else CLEAN)


def _shown(show: Callable[[Outcome], None], outcome: Outcome) -> Outcome:
    """Return an outcome once it is shown or written, with the reason where that could not be done."""
    try:
        if not outcome.why_not:
            show(outcome)
    except DiskError as error:
        return outcome._replace(why_not=(str(error),))
    return outcome


def _write(outcome: Outcome) -> None:
    if outcome.path == STANDARD_INPUT:
        typer.echo(outcome.mark + outcome.after.encode(), nl=False)
    elif outcome.changes:
        replace_text(outcome.path, outcome.before, outcome.after)
        print_line(f"{outcome.path}: {outcome.changes}.")


def _name(outcome: Outcome) -> None:
    if outcome.changes:
        print_line(f"{outcome.path} would change: {outcome.changes}.")


def _print_diff(outcome: Outcome) -> None:
    told = difference(harmless(str(outcome.path)), outcome.before, outcome.after)
    typer.echo(told.encode(), nl=False)


def _summary(seen: int, changed: int, *, only_looked: bool) -> str:
    files = "1 file" if seen == 1 else f"{seen} files"
    return f"{changed} of {files} {'would change' if only_looked else 'changed'}."
