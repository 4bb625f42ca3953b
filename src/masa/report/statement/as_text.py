"""The statement of compliance in short: how many requirements have each outcome, by what they rest on."""

from collections import Counter
from collections.abc import Iterable

from masa.compliance.labels import KINDS, LABELS
from masa.compliance.statement import OUTCOMES, Statement
from masa.model.kinds.day import Day
from masa.report.file_report import harmless

_CELL = 16


def text_statement(statement: Statement) -> str:
    """Return a table of counts, and what it does and does not say."""
    question = statement.question
    alone = sum(not part.rules for part in statement.parts)
    lines = [
        f"{harmless(statement.title)}: {len(statement.requirements)} requirements, as of {Day.of(question.day)},",
        f"judged against {statement.edition} because {question.edition_reason}.",
        "",
        _row("", [LABELS[outcome] for outcome in OUTCOMES]),
        *(_row(kind, statement.counts_of(forces).values()) for kind, forces in KINDS.items()),
        _row("All", statement.counts.values()),
        "",
        f"{len(statement.no_rules)} more requirements are no rule of masa's; the statement says why.",
        f"{len(statement.parts)} parts of the document; {alone} of them answer no requirement.",
    ]
    lines += _local(statement)
    if statement.faults:
        lines.append(f"{len(statement.faults)} places of the file could not be taken as written: see `masa lint`.")
    lines += ["", "A requirement that is met is said in the document. Whether it is done is for people to judge."]
    return "\n".join(lines) + "\n"


def _local(statement: Statement) -> list[str]:
    """Return a line for the rules of each folder of the user's own, which no count above holds."""
    by_folder = {one.folder: Counter[str]() for one in statement.local}
    for one in statement.local:
        by_folder[one.folder][LABELS[one.outcome]] += 1
    return [
        f"Apart from these, local rules from {harmless(folder)}, which are no requirements of law or guidance: "
        + ", ".join(f"{counts[label]} {label}" for label in LABELS.values() if counts[label])
        + "."
        for folder, counts in by_folder.items()
    ]


def _row(head: str, cells: Iterable[str | int]) -> str:
    return f"  {head:<14}" + "".join(f"{cell:>{_CELL}}" for cell in cells).rstrip()
