"""What changed, as JSON for programs."""

from typing import Any

from masa.comparison.change import Change, Comparison
from masa.report.json_text import json_text
from masa.source.span import Position, Span


def json_comparison(comparison: Comparison) -> str:
    """Return one JSON object with the list `changes`, what matters most first, and how many there are of each kind.

    `uncompared` are the places of either version that could not be read.
    """
    old, new = comparison.names
    return json_text(
        partnership=comparison.owner,
        old=old,
        new=new,
        as_of=comparison.question.day.isoformat(),
        edition=comparison.question.edition,
        edition_reason=comparison.question.edition_reason,
        different_partnerships=comparison.apart,
        counts=comparison.counts,
        changes=[_change(change) for change in comparison.changes],
        uncompared=[{"message": one.message, "span": _span(one.span)} for one in comparison.uncompared],
    )


def _change(change: Change) -> dict[str, Any]:
    told = {
        "kind": change.kind,
        "path": list(change.path),
        "old_path": list(change.in_old),
        "item": change.item,
        "sentence": change.sentence,
        "old": change.old or None,
        "new": change.new or None,
        "old_span": _span(change.old_span),
        "new_span": _span(change.new_span),
    }
    return told if change.material is None else {**told, "material": change.material}


def _span(span: Span | None) -> dict[str, Any] | None:
    return span and {"file": span.file, "start": _position(span.start), "end": _position(span.end)}


def _position(position: Position) -> dict[str, int]:
    return {"line": position.line, "column": position.column}
