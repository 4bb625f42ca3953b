"""Values as they compare: two that mean the same become equal, whatever the order and layout they are written in."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from masa.model.kinds.day import Day
from masa.model.kinds.frequency import Frequency
from masa.model.kinds.period import Period
from masa.model.table import Field, Table

_ORDERED = frozenset({"rotates_among"})
"""Keys whose order says something: who follows whom."""


class Canon:
    """Makes values comparable; `ids` says what the ids of this version are called in the other."""

    def __init__(self, table: Table, ids: Mapping[str, str]) -> None:
        self.table = table
        self._ids = ids

    def of(self, value: Any, key: str, field: Field) -> Any:  # noqa: ANN401 - any value of a document
        """Return a value as texts and tuples of texts, which sort; None where nothing is said."""
        if field.many:
            entries = value if isinstance(value, list) else [value]
            made = [one for entry in entries if (one := self._one(entry, field)) is not None]
            return (tuple(made) if key in _ORDERED else tuple(sorted(made))) or None
        return self._one(value, field)

    def entry(self, value: Any, record: str) -> Any:  # noqa: ANN401
        """Return an entry of a list, or a record, as it compares."""
        return self._one(value, Field("record", record=record))

    def _one(self, value: Any, field: Field) -> Any:  # noqa: ANN401
        if value is None:
            return None
        if field.record and isinstance(value, dict):
            made = ((key, self.of(value.get(key), key, one)) for key, one in self.table.fields(field.record).items())
            return tuple((key, one) for key, one in made if one is not None) or None
        return self._ids.get(str(value), str(value)) if field.kind == "id" else _text(value)


def _text(value: Any) -> str:  # noqa: ANN401
    match value:
        case Day():
            return value.written
        case Decimal():
            return f"{value.normalize():f}"
        case Frequency():
            return str(value.per_year or value.words.casefold())
        case Period():
            return f"{value.number} {value.unit}"
    return " ".join(str(value).split())
