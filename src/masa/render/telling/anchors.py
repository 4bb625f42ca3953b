"""Stable ids of the rows of a table, so that a link leads to one partner, agency or payer and lasts."""

from collections import Counter
from collections.abc import Iterable, Iterator

from masa.model.record import Shape
from masa.render.telling.keys import fields_of, given

_NAMED_BY = ("id", "acts_for", "organisation", "payer", "rule", "person", "who")


def row_ids(table: str, records: Iterable[Shape]) -> Iterator[str]:
    """Yield an id for each record, made of the table's name, a full stop, and the one id that names the record.

    A record that is named by none, or as another in the table is, has none: its place would not last.
    """
    names = [_name(record) for record in records]
    times = Counter(names)
    for name in names:
        yield f"{table}.{name}" if name and times[name] == 1 else ""


def _name(record: Shape) -> str:
    known = fields_of(type(record))
    for key in _NAMED_BY:
        if key in known and known[key].kind == "id" and (value := given(record, key)):
            names = value if isinstance(value, tuple) else (value,)
            return str(names[0]) if len(names) == 1 else ""
    return ""
