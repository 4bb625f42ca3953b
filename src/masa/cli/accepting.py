"""What a baseline changes in a run: findings that it accepts, and a report on the baseline itself."""

import os
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from masa.baseline.applying import apply, findings_about
from masa.baseline.entry import ENTRIES_KEY, VERSION_KEY, Baseline
from masa.baseline.reading import BaselineError, read_baseline
from masa.baseline.weighing import Document, Known, Weighed, weigh
from masa.cli.reader_findings import READER_FINDINGS
from masa.diagnostic import Finding, finding_of
from masa.disk.reading import read_bytes
from masa.report.file_report import FileReport
from masa.rules.engine.rule import Rule
from masa.source.decoding import decode
from masa.source.tree import Fault, SourceError


class UnreadableBaselineError(Exception):
    """A baseline of which nothing counts; `report` says why, with each place."""

    def __init__(self, report: FileReport) -> None:
        super().__init__("The baseline cannot be read as it is written.")
        self.report = report


class Weighing(NamedTuple):
    """A baseline, its entries as they were weighed, and the report on those that have no effect."""

    baseline: Baseline
    weighed: Sequence[Weighed]
    report: FileReport


def accepting(
    reports: Sequence[FileReport], baselines: Sequence[Path | None], day: date, rules: Mapping[str, Rule]
) -> Sequence[FileReport]:
    """Return the reports of a run with what baselines accept, and then a report on each baseline that needs one.

    `baselines` has one path, or None, for each report. A baseline that cannot be read accepts nothing, and its report
    says so, with exit code 2; raises DiskError where there is no file.
    """
    changed: list[FileReport] = list(reports)
    about: list[FileReport] = []
    for path in dict.fromkeys(path for path in baselines if path):
        numbers = [number for number, one in enumerate(baselines) if one == path]
        accepted = _accepting([reports[number] for number in numbers], path, day, rules)
        for number, report in zip(numbers, accepted, strict=False):
            changed[number] = report
        about += accepted[len(numbers) :]
    return [*changed, *about]


def _accepting(reports: Sequence[FileReport], path: Path, day: date, rules: Mapping[str, Rule]) -> Sequence[FileReport]:
    """Return reports under one baseline, and behind them that on the baseline if it needs one."""
    try:
        weighing = weigh_against(open_baseline(path, day), reports, day, rules)
    except UnreadableBaselineError as error:
        return [*reports, error.report._replace(fail_on=reports[0].fail_on)]
    changed = [accepted_in(report, weighing, path, rules) for report in reports]
    about = weighing.report._replace(fail_on=reports[0].fail_on)
    return [*changed, about] if about.findings else changed


def open_baseline(path: Path, day: date) -> Baseline:
    """Read a baseline; raises UnreadableBaselineError where it is none, DiskError where there is no file."""
    text = ""
    try:
        text = decode(read_bytes(path), str(path))
        return read_baseline(text, str(path))
    except SourceError as error:
        raise _unreadable(path, text, [error.fault], day) from error
    except BaselineError as error:
        raise _unreadable(path, text, error.faults, day) from error


def weigh_against(
    baseline: Baseline,
    reports: Sequence[FileReport],
    day: date,
    rules: Mapping[str, Rule],
    gone: Sequence[str] = (),
) -> Weighing:
    """Weigh the entries about these documents, and about those that are `gone` from the disk.

    Entries about a document that could not be read are left alone: nobody knows what is in it.
    """
    path = Path(baseline.tree.file)
    documents = {
        name_in(path, report.path): Document([*report.findings, *report.hidden], report.edition)
        for report in reports
        if report.readable
    }
    documents |= {name: Document(exists=False) for name in gone}
    weighed = weigh(baseline, documents, Known(rules, READER_FINDINGS), day)
    return Weighing(baseline, weighed, _report(path, baseline.tree.text, findings_about(weighed, baseline), day))


def accepted_in(report: FileReport, weighing: Weighing, path: Path, rules: Mapping[str, Rule]) -> FileReport:
    """Return a report with the findings that entries accept, among those shown and those hidden."""
    name = name_in(path, report.path)
    findings = apply(report.findings, weighing.weighed, name, rules)
    return report._replace(findings=findings, hidden=apply(report.hidden, weighing.weighed, name, rules))


def name_in(baseline: Path, document: str) -> str:
    """Return how a baseline calls a document: by its path from the baseline's own folder, with `/`."""
    there = _absolute(Path(document))
    try:
        return Path(os.path.relpath(there, _absolute(baseline).parent)).as_posix()
    except ValueError:  # on another drive of Windows there is no way from one to the other
        return there.as_posix()


def _absolute(path: Path) -> Path:
    """Return where a path stands, its folder without links: a link to a document is called by its own name."""
    return Path(os.path.realpath(path.parent), path.name)


def _unreadable(path: Path, text: str, faults: Collection[Fault], day: date) -> UnreadableBaselineError:
    report = _report(path, text, [finding_of(fault) for fault in faults], day)
    return UnreadableBaselineError(report._replace(readable=False))


def _report(path: Path, text: str, findings: Sequence[Finding], day: date) -> FileReport:
    sections = frozenset({VERSION_KEY, ENTRIES_KEY})
    return FileReport(str(path), text, {}, findings, "", "", day, sections)
