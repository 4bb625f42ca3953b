"""The document as data: `arrangements.json`, which stands beside the page and holds what the page publishes.

The promise, in docs/arrangements-json.md: within one major number of `schema_version` nothing is taken away, renamed
or given another meaning; what is added raises the minor number. `document` is itself a document that masa reads.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from masa import __version__
from masa.model.record import Shape
from masa.model.table import Field
from masa.render.publication import Publication, Section
from masa.render.request import Request, Resources
from masa.render.telling.keys import fields_of, given

SCHEMA_VERSION = "1.0"
NOT_PUBLISHED = frozenset({"grade"})  # masa's own classing of an officer, which no page shows

_NOT_SEEN = re.compile(r"[^\n -~]")


def write_data(request: Request, publication: Publication, _resources: Resources) -> tuple[bytes, tuple[str, ...]]:
    """Return one JSON object in UTF-8: what made it, the page's notices and sections, and the document's values."""
    content = {
        "schema_version": SCHEMA_VERSION,
        "made_by": {"name": "masa", "version": __version__},
        "unread": request.unread,
        "notices": [notice.name for notice in publication.notices],
        "sections": _sections(publication.sections),
        "document": _record(request.document),
    }
    text = json.dumps(content, indent=2, ensure_ascii=False)
    return (_NOT_SEEN.sub(_shown, text) + "\n").encode(), ()


def _shown(sign: re.Match[str]) -> str:
    """Return a sign that is seen as it is; another, which could steer a terminal, as its number."""
    return sign[0] if sign[0].isprintable() else json.dumps(sign[0])[1:-1]


def _sections(sections: Iterable[Section]) -> list[dict[str, Any]]:
    return [{"id": section.id, "title": section.title, "sections": _sections(section.sections)} for section in sections]


def _record(record: Shape) -> dict[str, Any]:
    """Return what is given of a record, by key, in the order of the format."""
    known = fields_of(type(record))
    found = {key: _value(field, given(record, key)) for key, field in known.items() if key not in NOT_PUBLISHED}
    return {key: value for key, value in found.items() if value not in (None, [])}


def _value(field: Field, value: Any) -> Any:  # noqa: ANN401 - of the key's own kind
    if value is None:
        return None
    one = _record if field.kind == "record" else _SCALARS.get(field.kind, str)
    return [one(entry) for entry in value] if field.many else one(value)


_SCALARS: Mapping[str, Callable[[Any], Any]] = {
    "yes-no": bool,
    "number": int,
    "amount": lambda amount: f"{amount:f}",
    "decimal": lambda number: f"{number:f}",
    "percentage": lambda percentage: f"{percentage:f}%",
    "day": lambda day: day.written,
}
