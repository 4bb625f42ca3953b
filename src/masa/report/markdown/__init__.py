"""Findings as Markdown for a pull request: counts, a table for each file, and what to do folded away."""

from collections.abc import Iterator, Sequence

from masa.diagnostic import Finding
from masa.report.basis import CLEAN, NOT_CLEAN, basis, is_clean
from masa.report.file_report import Counts, FileReport, Hidden, total, total_hidden
from masa.report.markdown.words import code, link, words
from masa.report.places import document_of, file_of
from masa.report.run import Run
from masa.rules.engine.authority import provision

_FOLDED = {
    "departed": "Departed from, with a reason",
    "needs-a-person": "For a person to judge",
    "not-checked": "Not checked",
}


def markdown_report(run: Run) -> str:
    """Return the counts of the run, a section for each file and what could not be done, for GitHub and for GitLab."""
    blocks = ["## masa lint"]
    if len(run.reports) > 1:
        blocks.append(f"{len(run.reports)} files: {_counts(total(run.reports), total_hidden(run.reports))}")
    blocks += [block for report in run.reports for block in _file(run, report)]
    blocks += ["\n".join(f"- {words(problem)}" for problem in run.problems)] if run.problems else []
    return "\n\n".join([*blocks, _meaning(run)]) + "\n"


def _meaning(run: Run) -> str:
    if not run.reports:
        return "No file was checked, and that is a failure."
    return CLEAN if all(is_clean(report) for report in run.reports) and not run.problems else NOT_CLEAN


def _file(run: Run, report: FileReport) -> Iterator[str]:
    yield f"### {code(document_of(run, report))}"
    yield _counts(report.counts, report.hidden_counts)
    if report.unmet:
        yield _table(run, report)
        yield from _folded(run, report, "What to do", [(one, one.remedy) for one in report.unmet if one.remedy])
    accepted = [(one, _acceptance(one)) for one in report.shown if one.accepted]
    yield from _folded(run, report, "Accepted for now, and still not met", accepted)
    for outcome, title in _FOLDED.items():
        found = [(one, one.message) for one in report.shown if one.outcome == outcome]
        yield from _folded(run, report, title, found)
    said = basis(report) if report.readable else ["Nothing of this file could be read, so nothing was checked."]
    yield words(" ".join(said))


def _counts(counts: Counts, hidden: Hidden) -> str:
    parts = [
        _counted(counts.error, "error", "errors"),
        _counted(counts.warning, "warning", "warnings"),
        f"{counts.advice} advice",
        f"{counts.needs_a_person} for a person",
        f"{counts.not_checked} not checked",
        f"{counts.departed} departed",
        f"{counts.accepted} accepted{_of_law(counts.accepted_of_law)}",
        f"{hidden.findings} hidden{_of_law(hidden.of_law)}",
    ]
    return f"**{' · '.join(parts[:3])}** · {' · '.join(parts[3:])}"


def _table(run: Run, report: FileReport) -> str:
    rows = ["| Severity | Line | Rule | What is wrong | Rests on |", "|---|---|---|---|---|"]
    for finding in report.unmet:
        provisions = "<br>".join(link(provision(authority), authority.url) for authority in finding.authority)
        cells = [finding.severity or "", _place(run, report, finding), code(finding.rule)]
        rows.append(f"| {' | '.join([*cells, words(finding.message), provisions])} |")
    return "\n".join(rows)


def _folded(run: Run, report: FileReport, title: str, said: Sequence[tuple[Finding, str]]) -> Iterator[str]:
    """Give a list that opens when pressed, what is said alike once; nothing where there is nothing to say."""
    alike: dict[tuple[str, str], list[str]] = {}
    for finding, text in said:
        alike.setdefault((finding.rule, text), []).append(_place(run, report, finding))
    if alike:
        yield f"<details><summary>{title} ({len(said)})</summary>"
        yield "\n".join(f"- {code(rule)} {' '.join(places)}: {words(text)}" for (rule, text), places in alike.items())
        yield "</details>"


def _acceptance(finding: Finding) -> str:
    reason, who, until = finding.accepted or ("", "", "")
    return f"{finding.message} Accepted by {who} until {until}: {reason}"


def _place(run: Run, report: FileReport, finding: Finding) -> str:
    """Return line and column, and the file where it is not the document itself."""
    line, column = finding.span.start
    file = "" if finding.span.file == report.path else f"{file_of(run, report, finding.span)}:"
    return code(f"{file}{line}:{column}")


def _of_law(number: int) -> str:
    return f" ({number} of law)" if number else ""


def _counted(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"
