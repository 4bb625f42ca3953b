"""The statement of compliance as JSON, for programs."""

from typing import Any

from masa.compliance.statement import Part, Place, Requirement, Statement
from masa.report.json_text import json_text
from masa.source.span import Span


def json_statement(statement: Statement) -> str:
    """Return one JSON object: the requirements, those that are no rule, and the parts of the document."""
    question = statement.question
    return json_text(
        file=statement.file,
        title=statement.title,
        as_of=question.day.isoformat(),
        edition=question.edition,
        edition_reason=question.edition_reason,
        counts={outcome.replace("-", "_"): count for outcome, count in statement.counts.items()},
        requirements=[_requirement(one) for one in statement.requirements],
        no_rules=[entry.model_dump() for entry in statement.no_rules],
        local_rules=[_requirement(one) for one in statement.local],
        parts=[_part(one) for one in statement.parts],
        faults=[
            {"rule": fault.rule, "message": fault.message, "remedy": fault.remedy, **_where(fault.span)}
            for fault in statement.faults
        ],
    )


def _requirement(one: Requirement) -> dict[str, Any]:
    return {
        **{key: value for key, value in one._asdict().items() if key != "folder" or value},
        "authority": [authority._asdict() for authority in one.authority],
        "places": [_place(place) for place in one.places],
    }


def _place(one: Place) -> dict[str, Any]:
    told = {key: value for key, value in one._asdict().items() if key != "span"}
    return {**told, **_where(one.span)}


def _part(one: Part) -> dict[str, Any]:
    return {"path": one.path, "text": one.text, "rules": list(one.rules), **_where(one.span)}


def _where(span: Span) -> dict[str, Any]:
    return {"file": span.file, "line": span.start.line, "column": span.start.column}
