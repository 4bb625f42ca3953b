"""Each document of a run to its report: judged, and seen through what the user chose."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from masa import disk
from masa.cli.judging import judge_bytes, judge_file
from masa.cli.progress import with_progress
from masa.report.file_report import FileReport

STANDARD_INPUT = Path("-")

_MANY = 5


class Asked(NamedTuple):
    """What a run asks of each document: the day, the edition if one was chosen, and what makes it fail.

    `standard_input` is the name that the text on standard input goes by.
    """

    day: date
    edition: str | None
    fail_on: str
    standard_input: Path = STANDARD_INPUT


class Examined(NamedTuple):
    """The reports of a run, and a sentence for each thing that could not be done."""

    reports: Sequence[FileReport]
    problems: Sequence[str]


def examine(paths: Sequence[Path], asked: Asked) -> Examined:
    """Judge each document in turn, with a progress bar where there are many."""
    reports, problems = [], []
    for path in with_progress(list(paths), "Checking", _MANY):
        try:
            reports.append(_report(path, asked))
        except disk.DiskError as error:
            problems.append(str(error))
    return Examined(reports, problems)


def _report(path: Path, asked: Asked) -> FileReport:
    if path == STANDARD_INPUT:
        judged = judge_bytes(disk.read_standard_input(), asked.standard_input, asked.day, asked.edition)
    else:
        judged = judge_file(path, asked.day, asked.edition)
    return judged.report._replace(fail_on=asked.fail_on)
