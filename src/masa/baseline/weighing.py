"""Each entry of a baseline against what was found: how much it accepts, or why it accepts nothing."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from masa.baseline.entry import WHOLE_DOCUMENT, Baseline, Entry, Key
from masa.diagnostic import Accepted, Finding
from masa.model.suggestion import nearest
from masa.rules.engine.rule import Rule

INCOMPLETE, EXPIRED, UNUSED = "baseline-incomplete", "baseline-expired", "baseline-unused"
OVER_BROAD, UNKNOWN = "baseline-over-broad", "baseline-unknown"


class Known(NamedTuple):
    """The rules, and the ids of findings that no rule makes: those of the reader, of departures and of baselines."""

    rules: Mapping[str, Rule]
    others: Collection[str] = ()


class Document(NamedTuple):
    """One document of a run: all its findings, those that the run hides among them; and the edition it was judged by.

    `exists` is False for one that a baseline names and that is there no more.
    """

    findings: Sequence[Finding] = ()
    edition: str = ""
    exists: bool = True


class Weighed(NamedTuple):
    """An entry with the number of findings that it matches; without `fault` it accepts them.

    `fault` is the id of the finding about the entry, and `message` says why in a sentence.
    """

    entry: Entry
    matches: int
    fault: str = ""
    message: str = ""

    @property
    def accepted(self) -> Accepted | None:
        """Return what is noted on each finding that the entry accepts; None where it accepts nothing."""
        entry = self.entry
        if self.fault or entry.until is None:
            return None
        return Accepted(entry.reason, entry.who, entry.until.isoformat())


def key_of(finding: Finding, file: str) -> Key:
    """Return what an entry would have to say to accept a finding of a document."""
    return Key(file, finding.rule, finding.item or WHOLE_DOCUMENT)


def may_be_accepted(finding: Finding, rules: Mapping[str, Rule]) -> bool:
    """Say whether a finding is of a rule, and not met: what the reader or a departure finds must be mended."""
    return finding.outcome == "not-met" and finding.rule in rules


def weigh(baseline: Baseline, documents: Mapping[str, Document], known: Known, day: date) -> list[Weighed]:
    """Return the entries about the documents of this run, weighed on a day; those about others are not judged.

    `documents` are by their path relative to the baseline's folder. An entry that names no file is always judged.
    """
    scale = _Scale(documents, known, day)
    return [scale.weighed(entry) for entry in baseline.entries if entry.key.file in documents or not entry.key.file]


class _Scale:
    """What was found, counted once for all entries, and the entries that were taken so far."""

    def __init__(self, documents: Mapping[str, Document], known: Known, day: date) -> None:
        self.documents, self.known, self.day = documents, known, day
        self.found = Counter(
            key_of(finding, file)
            for file, document in documents.items()
            for finding in document.findings
            if may_be_accepted(finding, known.rules)
        )
        self.unchecked = {
            (file, finding.rule)
            for file, document in documents.items()
            for finding in document.findings
            if finding.outcome == "not-checked"
        }
        self.taken: dict[Key, Entry] = {}

    def weighed(self, entry: Entry) -> Weighed:
        """Return an entry with the first thing that stands against it, if any does."""
        matches = self.found[entry.key]
        checks = (self._incomplete, self._unknown, self._unused, self._expired, self._over_broad)
        for check in checks:
            if found := check(entry, matches):
                return Weighed(entry, matches, *found)
        self.taken[entry.key] = entry
        return Weighed(entry, matches)

    def _incomplete(self, entry: Entry, _matches: int) -> tuple[str, str] | None:
        return (INCOMPLETE, f"{entry.flaw} It accepts nothing.") if entry.flaw else None

    def _unknown(self, entry: Entry, _matches: int) -> tuple[str, str] | None:
        rule = entry.key.rule
        if rule in self.known.rules:
            return None
        if rule in self.known.others:
            return UNKNOWN, f"`{rule}` is not found by a rule, and cannot be accepted."
        meant = nearest(rule, list(self.known.rules))
        return UNKNOWN, f"No rule is called `{rule}`.{f' Did you mean `{meant}`?' if meant else ''}"

    def _unused(self, entry: Entry, matches: int) -> tuple[str, str] | None:
        file, rule, _ = entry.key
        if entry.key in self.taken:
            number = self.taken[entry.key].path[-1]
            return UNUSED, f"Entry {int(number) + 1} of the list accepts the same already."
        if not self.documents[file].exists:
            return UNUSED, f"There is no file {file} any more."
        if matches or not self._asked(file, self.known.rules[rule]) or (file, rule) in self.unchecked:
            return None
        return UNUSED, f"`{rule}` finds nothing here any more."

    def _asked(self, file: str, rule: Rule) -> bool:
        """Say whether a rule is asked at all in the edition and on the day: another run may still need its entry."""
        begun = not rule.in_force_from or self.day >= rule.in_force_from
        return begun and (not rule.editions or self.documents[file].edition in rule.editions)

    def _expired(self, entry: Entry, _matches: int) -> tuple[str, str] | None:
        if entry.until is None or self.day <= entry.until:
            return None
        return EXPIRED, f"This was accepted until {entry.until.isoformat()}, and that day has passed."

    def _over_broad(self, entry: Entry, matches: int) -> tuple[str, str] | None:
        if matches <= entry.findings:
            return None
        number = f"{entry.findings} finding{'s' if entry.findings > 1 else ''}"
        return OVER_BROAD, f"This entry accepts {number}, and there are {matches}: none of them is accepted."
