"""What the baseline's commands share: the documents, the decision to accept, and one sentence where they stop."""

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn

import typer

from masa.baseline.entry import Baseline, Key
from masa.baseline.reading import says_who_or_why
from masa.baseline.weighing import key_of, may_be_accepted
from masa.baseline.writing import Decision
from masa.cli.accepting import UnreadableBaselineError, name_in, open_baseline
from masa.cli.configuring import Configuration
from masa.cli.examining import Asked, Examined, examine
from masa.cli.saying import tell
from masa.disk.documents import Found, find_documents
from masa.disk.reading import in_sight
from masa.report.exit_code import FAILED
from masa.report.run import Run
from masa.report.text import text_report


def stop(sentence: str) -> NoReturn:
    """Say what stands in the way, and end with exit code 2."""
    tell(sentence)
    raise typer.Exit(FAILED)


def baseline_path(given: Path | None, configuration: Configuration) -> Path:
    """Return the baseline asked for, that of this folder's masa.toml, or the one that goes by the usual name."""
    chosen = given or configuration.baseline(_USUAL)
    if chosen is None:
        in_sight(os.curdir, str(_USUAL))  # nobody named it, and its lines are shown
    return chosen or _USUAL


def baseline_or_stop(path: Path, day: date) -> Baseline:
    """Return a baseline; where it cannot be read, print why and end with exit code 2."""
    try:
        return open_baseline(path, day)
    except UnreadableBaselineError as error:
        typer.echo(text_report(Run([error.report])), err=True, nl=False)
        raise typer.Exit(FAILED) from error


def decision_of(reason: str | None, who: str | None, until: date | None, day: date) -> Decision:
    """Return why, by whom and until when findings are accepted; raises BadParameter where any of it is not said."""
    said = {"--reason": " ".join((reason or "").split()), "--who": " ".join((who or "").split())}
    for option, words in said.items():
        if not says_who_or_why(words):
            raise typer.BadParameter(f"Say with `{option}` {_MEANING[option]}.")
    if until is None:
        raise typer.BadParameter("Say with `--until` the last day, as 2027-03-31: nothing is accepted for good.")
    if until < day:
        raise typer.BadParameter(
            f"`--until` {until} lies before {day}, the day asked about: nothing would be accepted."
        )
    return Decision(said["--reason"], said["--who"], until)


def judged_or_stop(paths: Sequence[Path], asked: Asked) -> Examined:
    """Return what was found in all documents of paths; ends with exit code 2 where any of them cannot be read."""
    found = find_documents(paths) if paths else Found(())
    examined = examine([Path(name) for name in found.documents], asked)
    problems = [*(problem.message for problem in found.problems), *examined.problems]
    unread = [report.path for report in examined.reports if not report.readable]
    problems += [f"{path} cannot be read: `masa lint` says why." for path in unread]
    if problems:
        stop(problems[0])
    return examined


def named_documents(baseline: Baseline, path: Path) -> tuple[list[Path], list[str]]:
    """Return the documents that a baseline names, and the names of those that are not there."""
    names = list(dict.fromkeys(entry.key.file for entry in baseline.entries if entry.key.file))
    there = {name: os.path.exists(path.parent / name) for name in names}  # noqa: PTH110 - Path's fails at long names
    return [path.parent / name for name in names if there[name]], [name for name in names if not there[name]]


def acceptable(examined: Examined, path: Path) -> list[Key]:
    """Return what a baseline at a path could accept: what fails the run and is of a rule, in the documents' order."""
    return [
        key_of(finding, name_in(path, report.path))
        for report in examined.reports
        for finding in report.shown
        if report.fails(finding) and may_be_accepted(finding, examined.rules)
    ]


_USUAL = Path("masa-baseline.yaml")
_MEANING = {"--reason": "why the findings are accepted", "--who": "who accepts them"}
