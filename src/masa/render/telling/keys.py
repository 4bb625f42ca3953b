"""What the keys of a record hold, each with the kind that the model gives it."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from masa.model.record import Shape
from masa.model.table import Field
from masa.model.tabulate import document_table

_RESERVED = {"from": "from_", "for": "for_"}  # keys that are words of Python's own
_table = cache(document_table)


@cache
def fields_of(record: type[Shape]) -> Mapping[str, Field]:
    """Return the keys of a model, in order, with the kind of each."""
    return _table().records[record.__name__]


def given(record: Shape | None, key: str) -> Any:  # noqa: ANN401 - of the key's own kind
    """Return the value of a key, None where there is none."""
    # Asked of the values themselves, since a model takes long to say that it has no such key.
    return None if record is None else vars(record).get(_RESERVED.get(key, key))


def values_given(record: Shape) -> list[tuple[str, Any, Field]]:
    """Return the keys of a record that hold something, in order, each with what it holds and the kind of it."""
    values = vars(record)
    return [(key, value, field) for key, name, field in attributes_of(type(record)) if is_given(value := values[name])]


def records_in(record: Shape) -> Iterator[tuple[str, Shape]]:
    """Yield the records that a record itself holds, in order, each with its key."""
    values = vars(record)
    for key, name, many in _holding(type(record)):
        value = values[name]
        for entry in value if many else (value,):
            if entry is not None:
                yield key, entry


@cache
def attributes_of(record: type[Shape]) -> tuple[tuple[str, str, Field], ...]:
    """Return the keys of a model, in order, each with the attribute that holds it and its kind."""
    return tuple((key, _RESERVED.get(key, key), field) for key, field in fields_of(record).items())


@cache
def _holding(record: type[Shape]) -> tuple[tuple[str, str, bool], ...]:
    return tuple((key, name, field.many) for key, name, field in attributes_of(record) if field.kind == "record")


def is_given(value: object) -> bool:
    """Tell whether a value is there and no empty list; a record is never asked whether it equals one, which is slow."""
    return value is not None and not (type(value) is tuple and not value)
