"""The statement of compliance as CSV: one row for each place that a requirement looked at."""

import csv
import re
from collections.abc import Iterator
from io import StringIO

from masa.compliance.statement import Requirement, Statement
from masa.report.file_report import harmless
from masa.rules.engine.authority import provision
from masa.rules.language.register_file import REASONS

COLUMNS = (
    "topic", "rule", "requirement", "force", "certainty", "rests on", "outcome", "severity", "outcome here", "place",
    "file", "line", "words there", "message", "what to do", "what a pass means",
)  # fmt: skip
_FORMULA = re.compile(
    r"[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n]"
)  # with the full-width signs, which some programs read alike
_LINES_AND_TABS = re.compile(r"([\n\t])")
_NO_RULE = "no rule"


def csv_statement(statement: Statement) -> str:
    """Return the rows with a heading; no cell is read as a formula by a spreadsheet."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")  # RFC 4180
    writer.writerow(COLUMNS)
    for row in (*_requirements(statement), *_without_a_rule(statement), *_parts(statement)):
        writer.writerow([_harmless(cell) for cell in row])
    return out.getvalue()


def _requirements(statement: Statement) -> Iterator[list[str]]:
    for requirement in (*statement.requirements, *statement.local):
        told = _told(requirement)
        for place in requirement.places:
            here = [place.outcome, place.path, place.span.file, str(place.span.start.line), place.text]
            yield [*told, *here, place.message, place.remedy, requirement.a_pass_means]


def _told(requirement: Requirement) -> list[str]:
    rests_on = "; ".join(provision(one) for one in requirement.authority)
    severity = requirement.severity or ""
    return [
        f"local rules from {requirement.folder}" if requirement.folder else requirement.topic,
        requirement.rule,
        requirement.says,
        requirement.force,
        requirement.certainty,
        rests_on,
        requirement.outcome,
        severity,
    ]


def _without_a_rule(statement: Statement) -> Iterator[list[str]]:
    for entry in statement.no_rules:
        why = f"{REASONS[entry.reason].capitalize()}. {entry.because}"
        empty = [""] * (len(COLUMNS) - 14)
        yield ["", entry.rule, entry.says, "", "", "", _NO_RULE, "", "", "", "", "", "", why, *empty]


def _parts(statement: Statement) -> Iterator[list[str]]:
    for part in statement.parts:
        if not part.rules:
            here = [part.path, part.span.file, str(part.span.start.line), part.text]
            yield ["", "", "", "", "", "", "answers no requirement", "", "", *here, "", "", ""]


def _harmless(cell: str) -> str:
    """Return a cell that is shown as it is: it steers no terminal, and one like a formula begins with an apostrophe."""
    shown = "".join(piece if piece in ("\n", "\t") else harmless(piece) for piece in _LINES_AND_TABS.split(cell))
    return f"'{shown}" if _FORMULA.match(cell) else shown
