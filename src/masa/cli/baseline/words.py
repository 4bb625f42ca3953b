"""What the baseline's commands say that they did, soberly: what is accepted is not met."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from masa.baseline.entry import Entry
from masa.baseline.updating import Updated
from masa.baseline.weighing import Weighed
from masa.diagnostic import LAW
from masa.report.file_report import FileReport
from masa.rules.engine.rule import Rule

_NUMBER = re.compile(r"\[[0-9]+\]")
NOT_MET = "None of it is met: accepting a finding changes no duty."


def told_of_creation(path: Path, entries: Sequence[Entry], until: date, rules: Mapping[str, Rule]) -> str:
    """Say how much a new baseline accepts."""
    documents = len({entry.key.file for entry in entries})
    number = sum(entry.findings for entry in entries)
    return (
        f"{path}: {_counted(number, 'finding')} in {_counted(documents, 'document')} accepted "
        f"until {until.isoformat()}, {_of_law(entries, rules)} of law. {NOT_MET}"
    )


def told_of_update(path: Path, done: Updated, weighed: Sequence[Weighed], rules: Mapping[str, Rule]) -> Iterator[str]:
    """Yield a line for each entry that was touched, how many of each there were, and what is left to a person."""
    for verb, entries in (("dropped", done.dropped), ("lowered", done.lowered), ("added", done.added)):
        yield from (f"{verb}: {entry.key.file}, {entry.key.rule}, {entry.key.item}" for entry in entries)
    yield (
        f"{path}: {_counted(len(done.dropped), 'entry', 'entries')} dropped, {len(done.lowered)} lowered, "
        f"{len(done.added)} added, {_of_law(done.added, rules)} of them of law."
    )
    left = [one for one in weighed if one.fault and one.entry not in done.dropped]
    if left:
        yield f"{_counted(len(left), 'entry', 'entries')} still without effect: `masa baseline check` says why."


def told_of_check(path: Path, weighed: Sequence[Weighed], rules: Mapping[str, Rule]) -> str:
    """Say that every entry about the documents of the run still has its effect."""
    accepted = sum(one.matches for one in weighed)
    of_law = sum(one.matches for one in weighed if rules[one.entry.key.rule].force in LAW)
    entries = _counted(len(weighed), "entry", "entries")
    if not weighed:
        return f"{path}: no entry is about these documents."
    return f"{path}: {entries} in use, {_counted(accepted, 'finding')} accepted, {of_law} of law. {NOT_MET}"


def told_of_rest(reports: Sequence[FileReport], entries: Sequence[Entry]) -> Iterator[str]:
    """Say what a new baseline cannot do: accept what is about the files, or follow an entry that has only a number."""
    numbered = sum(_NUMBER.search(entry.key.item) is not None for entry in entries)
    if numbered:
        yield f"{_counted(numbered, 'item')} known only by a number in a list: look at them when that list changes."
    failing = sum(report.fails(finding) for report in reports for finding in report.findings)
    rest = failing - sum(entry.findings for entry in entries)
    if rest:
        yield f"{_counted(rest, 'finding')} cannot be accepted, about the files themselves: `masa lint` names them."


def _of_law(entries: Sequence[Entry], rules: Mapping[str, Rule]) -> int:
    return sum(entry.findings for entry in entries if rules[entry.key.rule].force in LAW)


def _counted(number: int, one: str, several: str = "") -> str:
    return f"{number} {one if number == 1 else several or one + 's'}"
