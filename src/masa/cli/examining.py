"""Each document of a run to its report: judged, and seen through what the user chose."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from masa import disk
from masa.cli.catalogue import catalogue_for, shipped_catalogue
from masa.cli.configuring import Configuration
from masa.cli.judging import judge_bytes, judge_file, report_on
from masa.cli.progress import with_progress
from masa.model.reading import Reading
from masa.report.file_report import FileReport
from masa.rules.engine.rule import Catalogue, Rule
from masa.settings.error import SettingsError
from masa.settings.selection import selected
from masa.settings.settings import Settings

STANDARD_INPUT = Path("-")

_MANY = 5
_NOTHING_LEFT = "{}: what is selected and ignored leaves no rule to check here."


class Asked(NamedTuple):
    """What a run asks of each document: the day, and the settings that hold for it.

    `standard_input` is the name that the text on standard input goes by.
    """

    day: date
    configuration: Configuration
    standard_input: Path = STANDARD_INPUT


class Examined(NamedTuple):
    """The reports of a run, a sentence for each thing that could not be done, and the rules that any was judged by."""

    reports: Sequence[FileReport]
    problems: Sequence[str]
    rules: Mapping[str, Rule]


def examine(paths: Sequence[Path], asked: Asked) -> Examined:
    """Judge each document in turn, with a progress bar where there are many."""
    reports, problems = [], []
    rules = dict(shipped_catalogue().catalogue.rules)
    for path in with_progress(list(paths), "Checking", _MANY):
        try:
            settings = asked.configuration.settings(asked.standard_input if path == STANDARD_INPUT else path)
            catalogue = catalogue_for(settings).catalogue
            reports.append(_report(path, asked, settings, catalogue))
            rules |= catalogue.rules
        except (disk.DiskError, SettingsError) as error:
            problems.append(str(error))
    problems += [_NOTHING_LEFT.format(report.path) for report in reports if _is_left_empty(report)]
    return Examined(reports, list(dict.fromkeys(problems)), rules)


def _report(path: Path, asked: Asked, settings: Settings, catalogue: Catalogue) -> FileReport:
    if path == STANDARD_INPUT:
        data = disk.read_standard_input()
        judged = judge_bytes(data, asked.standard_input, asked.day, settings.edition, catalogue)
    else:
        judged = judge_file(path, asked.day, settings.edition, catalogue)
    return _seen_through(judged.report, settings, catalogue)


def examine_again(reading: Reading, asked: Asked) -> FileReport:
    """Judge a reading of a document as it would be; its prose files are those of the reading."""
    settings = asked.configuration.settings(Path(reading.tree.file))
    catalogue = catalogue_for(settings).catalogue
    return _seen_through(report_on(reading, catalogue, asked.day, settings.edition), settings, catalogue)


def _seen_through(report: FileReport, settings: Settings, catalogue: Catalogue) -> FileReport:
    """Return a report with what was not selected hidden, and with the threshold that holds for the document."""
    kept, hidden = selected(report.findings, settings.layers, catalogue.rules)
    reason = settings.edition_reason or report.edition_reason
    return report._replace(findings=kept, hidden=hidden, fail_on=settings.fail_on, edition_reason=reason)


def _is_left_empty(report: FileReport) -> bool:
    return report.readable and not report.checked and bool(report.hidden)
