"""Each document of a run to its report: judged, and seen through what the user chose."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from masa.cli.catalogue import rules_with, shipped_rules, shipped_table
from masa.cli.configuring import Configuration
from masa.cli.judging import Judged, judge_bytes, judge_file, report_on
from masa.cli.lint_arguments import DASH, LONG_RUN
from masa.cli.progress import with_progress
from masa.diagnostic import Finding
from masa.disk.errors import DiskError
from masa.disk.reading import read_standard_input
from masa.fixes.case import Case
from masa.fixes.registry import with_fixes
from masa.model.reading import Reading
from masa.model.suggestion import Suggestions
from masa.report.file_report import FileReport
from masa.rules.engine.rule import Catalogue, Rule
from masa.settings.error import SettingsError
from masa.settings.selection import selected
from masa.settings.settings import Settings

STANDARD_INPUT = Path(DASH)

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
    rules = dict(shipped_rules().catalogue.rules)
    for path in with_progress(list(paths), "Checking", LONG_RUN):
        try:
            settings = asked.configuration.settings(asked.standard_input if path == STANDARD_INPUT else path)
            catalogue = rules_with(settings.rules)
            reports.append(_report(path, asked, settings, catalogue))
            rules |= catalogue.rules
        except (DiskError, SettingsError) as error:
            problems.append(str(error))
    problems += [_NOTHING_LEFT.format(report.path) for report in reports if _is_left_empty(report)]
    return Examined(reports, list(dict.fromkeys(problems)), rules)


def _report(path: Path, asked: Asked, settings: Settings, catalogue: Catalogue) -> FileReport:
    if path == STANDARD_INPUT:
        data = read_standard_input()
        judged = judge_bytes(data, asked.standard_input, asked.day, settings.edition, catalogue)
    else:
        judged = judge_file(path, asked.day, settings.edition, catalogue)
    return _seen_through(judged, settings, catalogue)


def examine_again(reading: Reading, asked: Asked) -> FileReport:
    """Judge a reading of a document as it would be; its prose files are those of the reading."""
    settings = asked.configuration.settings(Path(reading.tree.file))
    catalogue = rules_with(settings.rules)
    judged = Judged(report_on(reading, catalogue, asked.day, settings.edition), reading)
    return _seen_through(judged, settings, catalogue)


def _seen_through(judged: Judged, settings: Settings, catalogue: Catalogue) -> FileReport:
    """Return a report with what would mend it, what was not selected hidden, and the document's own threshold."""
    report = judged.report
    kept, hidden = selected(_with_fixes(judged, catalogue), settings.layers, catalogue.rules)
    reason = settings.edition_reason or report.edition_reason
    return report._replace(findings=kept, hidden=hidden, fail_on=settings.fail_on, edition_reason=reason)


def _with_fixes(judged: Judged, catalogue: Catalogue) -> Sequence[Finding]:
    """Return the findings, each with what would mend it."""
    if judged.reading is None:
        return judged.report.findings
    register = catalogue.reference.register
    case = Case(judged.reading, shipped_table(), register, judged.report.day, Suggestions())
    return with_fixes(case, judged.report.findings)


def _is_left_empty(report: FileReport) -> bool:
    return report.readable and not report.checked and bool(report.hidden)
