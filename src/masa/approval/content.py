"""The material content of a document, as values that JSON can hold: the same for all ways to write the same thing."""

import json
from decimal import Decimal
from typing import Any

from masa.approval.material import IN_ORDER, PEOPLE_IN, TURNS, is_material, stands_in
from masa.approval.turns import distinct_turns
from masa.diagnostic import finding_of
from masa.model.document_path import written
from masa.model.kinds.day import Day
from masa.model.kinds.period import Period
from masa.model.reading import Reading
from masa.source.tree import Path

UNREAD = "(could not be read)"
"""The key for the list of material places that masa could not read: no approval covers what nobody could read."""


def material_content(reading: Reading) -> dict[str, Any]:
    """Return what the leads approve: plain values without the places that are not material.

    Space in text is folded, and text from a prose file counts as if it stood in the document. Lists are sorted where
    their order says nothing, people are named by their office, and what is empty is left out.
    """
    content: dict[str, Any] = _Content(reading).value(reading.values, ()) or {}
    unread = sorted({written(path) for path in unread_material(reading)})
    return {**content, UNREAD: unread} if unread else content


def unread_material(reading: Reading) -> list[Path]:
    """Return the material places at which the reader found an error."""
    return [fault.path for fault in reading.faults if finding_of(fault).severity == "error" and is_material(fault.path)]


def canonical(value: object) -> str:
    """Return a value as JSON in its one form: keys sorted, no blanks."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


class _Content:
    """One pass over the values of a reading."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def value(self, value: Any, path: Path) -> Any:  # noqa: ANN401 - any value of a document
        """Return a value as it counts; None where nothing of it does."""
        if isinstance(value, dict):
            inside = {key: self.value(below, (*path, key)) for key, below in value.items() if is_material((*path, key))}
            return {key: below for key, below in inside.items() if below is not None} or None
        if isinstance(value, list):
            return self._entries(value, path) or None
        if isinstance(value, str) and path[-1] in PEOPLE_IN:
            return self._office(value)
        return plain(value)

    def _entries(self, entries: list[Any], path: Path) -> list[Any]:
        if stands_in(path, TURNS):
            return sorted(distinct_turns(entries, path, lambda entry: self.value(entry, path)), key=canonical)
        counted = [one for entry in entries if (one := self.value(entry, path)) is not None]
        return counted if stands_in(path, IN_ORDER) else sorted(counted, key=canonical)

    def _office(self, name: str) -> str:
        """Return the office of the person with an id; any other id as it is."""
        place = self._reading.ids.get(name)
        if place is None or place[0] != "people":
            return name
        person = self._reading.values["people"][place[1]]
        office = [str(person[key]) for key in ("post", "organisation") if person.get(key)]
        return plain(" of ".join(office)) or name


def plain(value: Any) -> Any:  # noqa: ANN401 - a scalar of any kind
    """Return a scalar as JSON holds it: sums without idle noughts, days as written, text with single blanks."""
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    if isinstance(value, Day):
        return value.written
    if isinstance(value, Period):
        return f"{value.number} {value.unit}"
    return " ".join(str(value).split())
