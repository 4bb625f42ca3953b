"""What stands after the findings: what a person judges, what was not checked, and what it all means."""

from collections.abc import Iterable, Mapping, Sequence

from rich.text import Text

from masa.diagnostic import LAW, Finding
from masa.model.kinds.day import parse_day
from masa.report.basis import CLEAN, NOT_CLEAN, basis, is_clean
from masa.report.file_report import Counts, FileReport, Hidden
from masa.report.text.finding import line_of
from masa.report.text.layout import SEVERITY_STYLES, heading, joined, words, wrapped

_LISTS = {
    "departed": "Departed from, with a reason",
    "needs-a-person": "For a person to judge",
    "not-checked": "Not checked",
}
_ACCEPTED = "Accepted for now, and still not met"


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
        parts.append(Text(f"{counts.accepted} accepted{_of_law(counts.accepted_of_law)}", "bold"))
    if hidden.findings:
        parts.append(Text(f"{hidden.findings} hidden{_of_law(hidden.of_law)}", "bold"))
    return joined(parts, " · ")


def list_lines(report: FileReport, width: int) -> list[Text]:
    """Return the lists of what no group holds: accepted, departed from, for a person, not checked."""
    lines: list[Text] = []
    lists = {_ACCEPTED: _accepted(report)}
    lists |= {
        title: _alike([found for found in report.shown if found.outcome == outcome])
        for outcome, title in _LISTS.items()
    }
    for title, alike in lists.items():
        if alike:
            entries = [line for message, found in alike.items() for line in _entry(report, message, found, width)]
            lines += [heading(title, width), Text(), *entries, Text()]
    return lines


def basis_lines(report: FileReport, width: int) -> list[Text]:
    """Return what this file was judged by, and on what footing."""
    return [line for sentence in basis(report) for line in wrapped(words(sentence), width)]


def meaning_lines(reports: Sequence[FileReport], width: int) -> list[Text]:
    """Return what a clean run does and does not mean."""
    sentences = (
        CLEAN if all(is_clean(report) for report in reports) else NOT_CLEAN,
        "Not seen by `masa lint`: raw HTML, images and http links in prose; `masa render` finds them.",
        "`masa explain RULE` says what a rule asks for and why.",
    )
    paragraphs = [line for sentence in sentences for line in wrapped(words(sentence), width)]
    return [heading("What this means", width), Text(), *paragraphs]


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


def _accepted(report: FileReport) -> Mapping[str, list[Finding]]:
    """Gather what is not met and was accepted, of law first, by the reason, the person and the last day."""
    accepted = [found for found in report.shown if found.outcome == "not-met" and found.accepted]
    return _gathered(
        (_acceptance(found), found) for found in sorted(accepted, key=lambda found: found.force not in LAW)
    )


def _acceptance(found: Finding) -> str:
    if not found.accepted:
        return ""
    reason, who, until = found.accepted
    what = "Findings of law" if found.force in LAW else "Findings"
    return f"{what} accepted by {who} until {parse_day(until)}: {reason}"


def _alike(findings: Sequence[Finding]) -> Mapping[str, list[Finding]]:
    """Gather findings that say the same, in the order in which they are first said."""
    return _gathered((found.message, found) for found in findings)


def _gathered(pairs: Iterable[tuple[str, Finding]]) -> Mapping[str, list[Finding]]:
    together: dict[str, list[Finding]] = {}
    for words_for_it, found in pairs:
        together.setdefault(words_for_it, []).append(found)
    return together


def _of_law(number: int) -> str:
    return f" ({number} of law)" if number else ""


def _counted(number: int, one: str, several: str, style: str) -> Text:
    return Text(f"{number} {one if number == 1 else several}", style if number else "dim")
