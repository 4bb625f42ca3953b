"""What every format is given: one file, its texts, and all that was found in it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from masa.diagnostic import LAW, SEVERITIES, Finding
from masa.light_date import date
from masa.light_pattern import pattern
from masa.light_tuple import LightTuple
from masa.refusal import HASH_OF_A_COMMAND

SHOWN = frozenset({"not-met", "needs-a-person", "departed", "not-checked"})
"""The outcomes that are written out; the others are only counted."""


class Counts(LightTuple):
    """How many outcomes of each kind a file, or several files, have; those accepted of law are among the accepted."""

    error: int = 0
    warning: int = 0
    advice: int = 0
    needs_a_person: int = 0
    not_checked: int = 0
    departed: int = 0
    accepted: int = 0
    accepted_of_law: int = 0
    met: int = 0
    not_applicable: int = 0


class Hidden(LightTuple):
    """How many findings a run was told to leave out, and how many of them are of law."""

    findings: int = 0
    of_law: int = 0


class FileReport(LightTuple):
    """One document, everything that was found in it, and what it was judged by.

    `text` is the document and `others` its prose files, by the name that their spans bear; both are
    as read, or empty. `sections` are the top-level keys that the document writes. `edition_reason`
    completes "because ..."; `readable` is False where nothing of the file could be read; the message of
    a departed finding gives its reason. `hidden` are the findings that this run was told to leave out: they are
    counted and not shown. `fail_on` is the least severity that makes the exit code 1. `local_rules` says how many
    rules came from each folder of local rules. `only_counted` says how many more outcomes there are of those that
    are not written out, where they are not among the findings.
    """

    path: str
    text: str
    others: Mapping[str, str]
    findings: Sequence[Finding]
    edition: str
    edition_reason: str
    day: date
    sections: frozenset[str]
    readable: bool = True
    transcription_whole: bool = True
    example: bool = False
    hidden: Sequence[Finding] = ()
    fail_on: str = "warning"
    local_rules: Mapping[str, int] = MappingProxyType({})
    only_counted: Mapping[str, int] = MappingProxyType({})

    @property
    def counts(self) -> Counts:
        """Count the outcomes, those not met by how serious they are."""
        return _count(self.findings, self.only_counted)

    @property
    def hidden_counts(self) -> Hidden:
        """Count what a reader would have been told, had it not been left out of this run."""
        found = [finding for finding in self.hidden if finding.outcome in SHOWN]
        return Hidden(len(found), sum(finding.force in LAW for finding in found))

    @property
    def failing(self) -> bool:
        """Say whether any finding makes the exit code 1."""
        return any(self.fails(finding) for finding in self.findings)

    def fails(self, finding: Finding) -> bool:
        """Say whether a finding is not met, at or above the threshold, and not accepted."""
        return unmet(finding) and finding.severity in SEVERITIES[: SEVERITIES.index(self.fail_on) + 1]

    @property
    def checked(self) -> bool:
        """Say whether any rule was applied at all: the reader's own findings have no force."""
        by_rule = (finding.force and finding.outcome != "not-checked" for finding in self.findings)
        return bool(self.only_counted) or any(by_rule)

    @property
    def shown(self) -> list[Finding]:
        """Return what a reader is told, in the order of the file and then of its prose files."""
        return sorted([finding for finding in self.findings if finding.outcome in SHOWN], key=self.place)

    @property
    def unmet(self) -> list[Finding]:
        """Return what is not met and was not accepted, in the same order."""
        return sorted(filter(unmet, self.findings), key=self.place)

    def place(self, finding: Finding) -> tuple[object, ...]:
        """Return where a finding sorts: by file, place, rule and item."""
        span = finding.span
        return (span.file != self.path, *span, finding.rule, finding.item, finding.outcome, finding.message)

    @property
    def unread(self) -> list[Finding]:
        """Return what the reader could not take, and pages leave out."""
        return [finding for finding in self.findings if finding.force is None and finding.severity == "error"]

    def text_of(self, file: str) -> str:
        """Return the text that a span of the file points into; none is empty."""
        return self.text if file == self.path else self.others.get(file, "")


def unmet(finding: Finding) -> bool:
    """Say whether a finding is not met, and was not accepted."""
    return finding.outcome == "not-met" and not finding.accepted


def _count(findings: Sequence[Finding], only_counted: Mapping[str, int]) -> Counts:
    """Count outcomes, those not met by how serious they are."""
    kinds = Counter(_kind(finding) for finding in findings)
    kinds.update({outcome.replace("-", "_"): number for outcome, number in only_counted.items()})
    of_law = sum(_kind(finding) == "accepted" and finding.force in LAW for finding in findings)
    return Counts(**{name: kinds[name] for name in Counts._fields})._replace(accepted_of_law=of_law)


def total(reports: Sequence[FileReport]) -> Counts:
    """Add up the outcomes of several files."""
    return Counts(*map(sum, zip(*(report.counts for report in reports), strict=True)))


def total_hidden(reports: Sequence[FileReport]) -> Hidden:
    """Add up what several files' findings leave out."""
    each = [report.hidden_counts for report in reports]
    return Hidden(sum(one.findings for one in each), sum(one.of_law for one in each))


def harmless(text: str) -> str:
    """Return text that steers neither a terminal nor the log of a CI server: what would is a replacement character."""
    if not text.isprintable():  # no sign that steers is
        text = "".join("\N{REPLACEMENT CHARACTER}" if _steers(sign) else sign for sign in text)
    return pattern(_COMMAND).sub("\\1\N{REPLACEMENT CHARACTER}", text) if "::" in text or "##" in text else text


def one_line(text: str) -> str:
    """Return text as one harmless line, each run of white space as one space."""
    return harmless(" ".join(text.split()))


def _kind(finding: Finding) -> str:
    if finding.outcome == "not-met" and finding.severity in SEVERITIES:
        return "accepted" if finding.accepted else finding.severity
    return finding.outcome.replace("-", "_")


def _steers(sign: str) -> bool:
    return (not sign.isprintable() and _category(sign) in {"Cc", "Cs", "Zl", "Zp"}) or sign in _TURNS


def _category(sign: str) -> str:
    from unicodedata import category  # noqa: PLC0415 - few documents hold a sign that cannot be seen

    return category(sign)


_COMMAND = rf"(^\s*):(?=:)|{HASH_OF_A_COMMAND}"  # and `::` where a line begins

_TURNS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Signs that turn the direction of writing, and so can hide what stands on a line."""
