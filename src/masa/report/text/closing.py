"""What stands after the findings: what a person judges, what was not checked, and what it all means."""

from collections.abc import Iterator, Mapping, Sequence

from rich.text import Text

from masa.diagnostic import Finding
from masa.report.file_report import Counts, FileReport, Hidden
from masa.report.text.finding import line_of
from masa.report.text.layout import SEVERITY_STYLES, heading, joined, words, wrapped

_EDITIONS = {
    "wt2018": "Working Together 2018",
    "wt2023": "Working Together 2023",
    "wt2026": "Working Together 2026",
}

_LISTS = {
    "departed": "Guidance departed from, with a reason",
    "needs-a-person": "For a person to judge",
    "not-checked": "Not checked",
}

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


_CLEAN = (
    "Nothing that masa checks is missing or contradicted. That is not compliance:"
    " masa checks that things are said, not that they are done."
)
_NOT_CLEAN = "masa checks that things are said, not that they are done: a clean lint is not compliance."


def counts_line(counts: Counts, hidden: Hidden) -> Text:
    """Return the counts on one line; what was departed from, accepted or hidden only where something was."""
    parts = [
        _counted(counts.error, "error", "errors", SEVERITY_STYLES["error"]),
        _counted(counts.warning, "warning", "warnings", SEVERITY_STYLES["warning"]),
        _counted(counts.advice, "advice", "advice", SEVERITY_STYLES["advice"]),
        _counted(counts.needs_a_person, "for a person", "for a person", "bold"),
        _counted(counts.not_checked, "not checked", "not checked", "bold"),
    ]
    if counts.departed:
        parts.append(_counted(counts.departed, "departed", "departed", "bold"))
    if counts.accepted:
        parts.append(_counted(counts.accepted, "accepted", "accepted", "bold"))
    if hidden.findings:
        of_law = f" ({hidden.of_law} of law)" if hidden.of_law else ""
        parts.append(Text(f"{hidden.findings} hidden{of_law}", "bold"))
    return joined(parts, " · ")


def list_lines(report: FileReport, width: int) -> list[Text]:
    """Return the lists of what is no fault: departed from, for a person, not checked."""
    lines: list[Text] = []
    for outcome, title in _LISTS.items():
        alike = _alike([found for found in report.shown if found.outcome == outcome])
        if alike:
            entries = [line for message, found in alike.items() for line in _entry(report, message, found, width)]
            lines += [heading(title, width), Text(), *entries, Text()]
    return lines


def basis_lines(report: FileReport, width: int) -> list[Text]:
    """Return what this file was judged by, and on what footing."""
    return [line for sentence in _basis(report) for line in wrapped(words(sentence), width)]


def meaning_lines(reports: Sequence[FileReport], width: int) -> list[Text]:
    """Return what a clean run does and does not mean."""
    sentences = (
        _CLEAN if all(_is_clean(report) for report in reports) else _NOT_CLEAN,
        "Not seen by `masa lint`: raw HTML, images and http links in prose; `masa render` finds them.",
        "`masa explain RULE` says what a rule asks for and why.",
    )
    paragraphs = [line for sentence in sentences for line in wrapped(words(sentence), width)]
    return [heading("What this means", width), Text(), *paragraphs]


def _is_clean(report: FileReport) -> bool:
    counts = report.counts
    found = counts.error or counts.warning or counts.advice or counts.accepted or report.hidden_counts.findings
    return report.readable and report.checked and not found


def _basis(report: FileReport) -> Iterator[str]:
    edition = _EDITIONS.get(report.edition, report.edition)
    day = f"{report.day.day} {_MONTHS[report.day.month - 1]} {report.day.year}"
    yield f"Judged as of {day}, against {edition}, because {report.edition_reason}."
    if not report.checked:
        yield "Nothing was checked in this file, and that is a failure."
    met, apart = report.counts.met, report.counts.not_applicable
    yield f"{met} {'check' if met == 1 else 'checks'} met, {apart} not applicable."
    if not report.transcription_whole:
        yield "Only a part of the published page was read: what is missing here may be on the page."
    if report.example:
        yield "Every council in this document is invented: it is an example, and nobody's arrangements."


def _entry(report: FileReport, message: str, findings: Sequence[Finding], width: int) -> list[Text]:
    names = words(_places(report, findings), "dim")
    return [*wrapped(words(message), width, 2, Text("- ", "dim")), *wrapped(names, width, 4)]


def _places(report: FileReport, findings: Sequence[Finding]) -> str:
    """Name the rules and the lines, by whichever of the two there are fewer of."""
    rules: dict[str, list[str]] = {}
    lines: dict[str, list[str]] = {}
    for found in findings:
        line = line_of(report, found.span)
        rules.setdefault(found.rule, []).append(line)
        lines.setdefault(line, []).append(found.rule)
    if len(lines) < len(rules):
        return "; ".join(f"{line}: {', '.join(dict.fromkeys(names))}" for line, names in lines.items())
    return "; ".join(f"{rule}, {', '.join(dict.fromkeys(places))}" for rule, places in rules.items())


def _alike(findings: Sequence[Finding]) -> Mapping[str, list[Finding]]:
    """Gather findings that say the same, in the order in which they are first said."""
    alike: dict[str, list[Finding]] = {}
    for found in findings:
        alike.setdefault(found.message, []).append(found)
    return alike


def _counted(number: int, one: str, several: str, style: str) -> Text:
    return Text(f"{number} {one if number == 1 else several}", style if number else "dim")
