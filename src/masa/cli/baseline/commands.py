"""`masa baseline`: what is accepted for now, written down, brought up to date and checked."""

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from masa.baseline.entry import Baseline, Entry
from masa.baseline.updating import updated
from masa.baseline.writing import UnwritableError, accept, written
from masa.cli.accepting import Weighing, weigh_against
from masa.cli.baseline.run import (
    acceptable,
    baseline_or_stop,
    baseline_path,
    decision_of,
    judged_or_stop,
    named_documents,
    stop,
)
from masa.cli.baseline.words import told_of_check, told_of_creation, told_of_rest, told_of_update
from masa.cli.catalogue import checked_edition
from masa.cli.clock import day_asked_about
from masa.cli.configuring import Configuration, flags_of
from masa.cli.examining import Asked, Examined
from masa.cli.options import AsOf, BaselineFile, ChosenEdition, Config, FailOn, Until
from masa.cli.printing import Printout, print_run
from masa.cli.reader_findings import READER_FINDINGS
from masa.cli.saying import print_line, tell
from masa.disk.reading import read_bytes
from masa.disk.writing import write_whole
from masa.report.exit_code import CLEAN, FINDINGS
from masa.report.formats import FORMATS, Format
from masa.report.run import Run

baselines = typer.Typer(
    help="Accept findings for now, while masa is being adopted; docs/baseline.md says what that does not mean.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

Documents = Annotated[
    list[Path] | None, typer.Argument(metavar="[PATH...]", help="Documents or folders.", show_default=False)
]
Reason = Annotated[
    str | None, typer.Option("--reason", metavar="TEXT", help="Why the findings are accepted.", show_default=False)
]
Who = Annotated[str | None, typer.Option("--who", metavar="TEXT", help="Who accepts them.", show_default=False)]
AcceptFrom = Annotated[
    FailOn | None,
    typer.Option("--fail-on", help="The least severity of what is accepted; warning if left out.", show_default=False),
]


class _Run(NamedTuple):
    """A baseline, its entries against the documents of this run, and what was found in those."""

    path: Path
    found: Baseline
    examined: Examined
    weighing: Weighing


@baselines.command()
def create(
    paths: Documents = None,
    reason: Reason = None,
    who: Who = None,
    until: Until = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            metavar="FILE",
            help="The baseline to write, never over one that is there; masa-baseline.yaml if left out.",
            show_default=False,
        ),
    ] = None,
    fail_on: AcceptFrom = None,
    as_of: AsOf = None,
    edition: ChosenEdition = None,
    config: Config = None,
) -> None:
    """Write a baseline that accepts what `masa lint` finds today. No PATH means this folder.

    Exit code 0: written, or nothing to accept; 2: not written.
    """
    asked = _asked(as_of, edition, config, fail_on)
    decision = decision_of(reason, who, until, asked.day)
    path = baseline_path(output, asked.configuration)
    if os.path.lexists(path):
        stop(f"{path} is there already. `masa baseline update` brings it up to date.")
    examined = judged_or_stop(paths or [Path()], asked)
    entries = accept(acceptable(examined, path), decision)
    if entries:
        write_whole(path, _text_or_stop(entries))
        print_line(told_of_creation(path, entries, decision.until, examined.rules))
    else:
        print_line("There is no finding to accept, and no baseline was written.")
    for line in told_of_rest(examined.reports, entries):
        tell(line)
    raise typer.Exit(CLEAN)


@baselines.command()
def update(
    paths: Documents = None,
    reason: Reason = None,
    who: Who = None,
    until: Until = None,
    baseline: BaselineFile = None,
    fail_on: AcceptFrom = None,
    as_of: AsOf = None,
    edition: ChosenEdition = None,
    config: Config = None,
) -> None:
    """Drop the entries that match nothing and lower counts; add findings only with --reason, --who and --until.

    No PATH means the documents that the baseline names. All else in the file stays as it is.
    Exit code 0: up to date; 2: nothing written.
    """
    asked = _asked(as_of, edition, config, fail_on)
    decision = decision_of(reason, who, until, asked.day) if reason or who or until else None
    run = _run(paths, baseline, asked)
    known = {entry.key for entry in run.found.entries}
    new = [key for key in acceptable(run.examined, run.path) if key not in known]
    try:
        done = updated(run.found, run.weighing.weighed, accept(new, decision) if decision else [])
    except UnwritableError as error:
        stop(str(error))
    if done.text != run.found.tree.text:
        write_whole(run.path, _bytes_before(run) + done.text.encode())
    for line in told_of_update(run.path, done, run.weighing.weighed, run.examined.rules):
        print_line(line)
    raise typer.Exit(CLEAN)


@baselines.command()
def check(
    paths: Documents = None,
    baseline: BaselineFile = None,
    output_format: Annotated[Format, typer.Option("--format", help="How to print.")] = Format.TEXT,
    as_of: AsOf = None,
    edition: ChosenEdition = None,
    config: Config = None,
) -> None:
    """Name the entries that have no effect: unused, expired, too broad, incomplete or of no rule.

    No PATH means the documents that the baseline names. Exit code 0: none; 1: some; 2: masa could not do its job.
    """
    run = _run(paths, baseline, _asked(as_of, edition, config))
    report, rules = run.weighing.report, run.examined.rules
    if output_format is Format.TEXT and not report.findings:
        print_line(told_of_check(run.path, run.weighing.weighed, rules))
    else:
        printed = Run([report], rules, about_files=READER_FINDINGS)
        print_run(printed, [Printout(output_format.value, None)], FORMATS, colour=True)
    raise typer.Exit(FINDINGS if report.findings else CLEAN)


def _asked(as_of: date | None, edition: str | None, config: Path | None, fail_on: FailOn | None = None) -> Asked:
    flags = flags_of(fail_on=fail_on, edition=checked_edition(edition))
    return Asked(day_asked_about(as_of), Configuration(flags, config))


def _run(paths: Sequence[Path] | None, given: Path | None, asked: Asked) -> _Run:
    """Weigh a baseline against the documents asked about, or against all that it names."""
    path = baseline_path(given, asked.configuration)
    found = baseline_or_stop(path, asked.day)
    named, gone = (paths, []) if paths else named_documents(found, path)
    examined = judged_or_stop(named, asked)
    weighing = weigh_against(found, examined.reports, asked.day, examined.rules, gone)
    return _Run(path, found, examined, weighing)


def _text_or_stop(entries: Sequence[Entry]) -> str:
    try:
        return written(entries)
    except UnwritableError as error:
        stop(str(error))


def _bytes_before(run: _Run) -> bytes:
    """Return the bytes before a baseline's text that decoding takes away, so that they stay."""
    data = read_bytes(run.path)
    return data[: len(data) - len(run.found.tree.text.encode())]
