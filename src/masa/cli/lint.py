"""`masa lint`: findings."""

import sys
from collections.abc import Mapping, Sequence
from contextlib import redirect_stdout
from pathlib import Path
from typing import Annotated

import typer

from masa.cli.accepting import accepting
from masa.cli.catalogue import checked_edition
from masa.cli.clock import day_asked_about
from masa.cli.configuring import Configuration, flags_of
from masa.cli.examining import STANDARD_INPUT, Asked, Examined, examine
from masa.cli.fixing import fix_documents, wish, with_fixed
from masa.cli.lint_arguments import FORMAT, NO_COLOR
from masa.cli.options import (
    AsOf,
    BaselineFile,
    ChosenEdition,
    ChosenFailOn,
    Config,
    Ignore,
    Isolated,
    LocalRules,
    Select,
)
from masa.cli.printing import print_run, printouts
from masa.cli.reader_findings import READER_FINDINGS
from masa.cli.saying import tell
from masa.cli.sentences import told_of_skipped
from masa.disk.documents import find_documents
from masa.report.exit_code import FAILED, exit_code
from masa.report.file_report import FileReport
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
        typer.Option(FORMAT, help="How to print; text if left out. May be given again.", show_default=False),
    ] = None,
    outputs: Annotated[
        list[Path] | None,
        typer.Option(
            "--output",
            help="Write to this file, whole or not at all; one for each --format where there are several.",
            show_default=False,
        ),
    ] = None,
    select: Select = None,
    ignore: Ignore = None,
    fail_on: ChosenFailOn = None,
    local: LocalRules = None,
    baseline: BaselineFile = None,
    config: Config = None,
    stdin_filename: Annotated[
        Path, typer.Option("--stdin-filename", help="The name that standard input goes by.", show_default=False)
    ] = STANDARD_INPUT,
    *,
    isolated: Isolated = False,
    fix: Annotated[bool, typer.Option("--fix", help="Write the safe fixes, then report what remains.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Print what --fix would change, and write nothing.")] = False,
    unsafe_fixes: Annotated[
        bool, typer.Option("--unsafe-fixes", help="With --fix or --diff: also the fixes that need a person's eye.")
    ] = False,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Print only what makes the exit code 1; text only.")
    ] = False,
    statistics: Annotated[
        bool, typer.Option("--statistics", help="Count the findings of each rule instead; text and json.")
    ] = False,
    no_color: Annotated[bool, typer.Option(NO_COLOR, help="Print without colour, as does NO_COLOR.")] = False,
) -> None:
    """Check documents against the statute, the regulations and the guidance.

    Exit code 0: nothing at or above the threshold; 1: findings; 2: masa could not do its job.
    """
    wanted = printouts([one.value for one in formats or []], outputs or [])
    writers = _writers([one.format for one in wanted], quiet=quiet, statistics=statistics)
    wishes = wish(fix=fix, diff=diff, unsafe=unsafe_fixes, printed=bool(formats or outputs or statistics))
    flags = flags_of(select, ignore, fail_on, checked_edition(edition), rules=local, baseline=baseline)
    configuration = Configuration(flags, config, isolated=isolated)
    asked = Asked(day_asked_about(as_of), configuration, stdin_filename)
    found = find_documents(paths or [Path()])
    documents = [Path(name) for name in found.documents]
    examined = examine(documents, asked)
    reports = _accepting(examined, asked)
    piped = STANDARD_INPUT in documents
    if wishes.fix or wishes.diff:
        fixed = fix_documents(reports, asked, wishes, piped=piped)
        examined = with_fixed(examined, fixed)
        reports = _accepting(examined, asked)
    problems = [*(problem.message for problem in found.problems), *examined.problems]
    run = Run(reports, examined.rules, about_files=READER_FINDINGS, problems=problems)
    if (reports or formats) and not wishes.diff:
        with redirect_stdout(sys.stderr if piped and wishes.fix else sys.stdout):
            print_run(run, wanted, writers, colour=not no_color)
    for problem in [*problems, *told_of_skipped(found.skipped)]:
        tell(problem)
    raise typer.Exit(FAILED if problems else exit_code(reports))


def _accepting(examined: Examined, asked: Asked) -> Sequence[FileReport]:
    """Return the reports of a run with what its baselines accept, and reports on those baselines that need one."""
    baselines = [asked.configuration.baseline(Path(report.path)) for report in examined.reports]
    return accepting(examined.reports, baselines, asked.day, examined.rules)


def _writers(formats: Sequence[str], *, quiet: bool, statistics: bool) -> Mapping[str, Writer]:
    if statistics:
        other = [name for name in formats if name not in STATISTICS]
        if other:
            raise typer.BadParameter(f"`--statistics` prints {' and '.join(STATISTICS)}; not {other[0]}.")
        return STATISTICS
    return {**FORMATS, "text": quiet_report} if quiet else FORMATS
