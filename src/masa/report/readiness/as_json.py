"""The pre-publication report as JSON, for programs."""

from typing import Any

from masa.deadlines.deadline import Deadline
from masa.readiness.item import Item
from masa.readiness.links import OutsideLink
from masa.readiness.readiness import Readiness
from masa.report.json_text import json_text
from masa.source.span import Span


def json_readiness(readiness: Readiness) -> str:
    """Return one JSON object with the list `to_do`; `blocking` are the numbers of those that stand in the way."""
    question = readiness.question
    return json_text(
        file=readiness.file,
        title=readiness.title,
        status=readiness.status,
        version=readiness.version,
        as_of=question.day.isoformat(),
        edition=question.edition,
        edition_reason=question.edition_reason,
        ready=readiness.ready,
        verdict=readiness.verdict,
        blocking=[item.number for item in readiness.blocking],
        to_do=[_item(item) for item in readiness.items],
        to_judge=[_item(item) for item in readiness.to_judge],
        not_checked=[
            {"reason": one.reason, "rules": [rule for rule, _ in one.requirements]} for one in readiness.unchecked
        ],
        departures=[_item(item) for item in readiness.departures],
        due=[_due(one) for one in readiness.due],
        links=[_link(link) for link in readiness.links],
        remarks=list(readiness.remarks),
        unread=readiness.unread,
    )


def _item(item: Item) -> dict[str, Any]:
    told = {key: value for key, value in item._asdict().items() if key not in ("span", "accepted", "authority")}
    return {
        **told,
        "details": list(item.details),
        "authority": [one._asdict() for one in item.authority],
        "accepted": item.accepted._asdict() if item.accepted else None,
        **_where(item.span),
    }


def _due(one: Deadline) -> dict[str, Any]:
    return {
        "due": one.due.written,
        "falls_on": one.falls_on.isoformat(),
        "kind": one.kind,
        "what": one.what,
        "overdue": one.overdue,
        "computed": one.computed,
        **_where(one.span),
    }


def _link(link: OutsideLink) -> dict[str, Any]:
    return {"address": link.address, "places": [{"path": path, **_where(span)} for path, span in link.places]}


def _where(span: Span | None) -> dict[str, Any]:
    if span is None:
        return {"file": None, "line": None, "column": None}
    return {"file": span.file, "line": span.start.line, "column": span.start.column}
