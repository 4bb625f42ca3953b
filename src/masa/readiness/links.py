"""The links of a document that lead outside: for a person to open, since masa fetches nothing."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from masa.model.document_path import written
from masa.model.places import span_of
from masa.model.reading import Reading
from masa.source.span import Span
from masa.source.tree import Path

_ADDRESS = re.compile(r"\b(?:https?://|www\.)[^\s<>\"“”`{}|\\^]+", re.IGNORECASE)
_AFTER = ".,;:!?'\u2019*_"


class OutsideLink(NamedTuple):
    """An address, and each place where it stands: its path as the document writes it, and its span."""

    address: str
    places: tuple[tuple[str, Span], ...]


def outside_links(reading: Reading) -> tuple[OutsideLink, ...]:
    """Return every address in the document and its prose files, once, in the order in which they first stand."""
    found: dict[str, list[tuple[str, Span]]] = {}
    for path, text in _texts(reading.values, ()):
        for match in _ADDRESS.finditer(text):
            place = (written(path), span_of(reading.tree, path))
            places = found.setdefault(_whole(match.group()), [])
            if place not in places:
                places.append(place)
    return tuple(OutsideLink(address, tuple(places)) for address, places in found.items())


def _texts(value: Any, path: Path) -> Iterator[tuple[Path, str]]:  # noqa: ANN401 - any value of a document
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, below in value.items():
            yield from _texts(below, (*path, key))
    elif isinstance(value, list):
        for number, below in enumerate(value):
            yield from _texts(below, (*path, number))


def _whole(address: str) -> str:
    """Return an address without what ends the sentence, or the brackets, that it stands in."""
    while address[-1] in _AFTER or (address[-1] in ")]" and _unopened(address)):
        address = address[:-1]
    return address


def _unopened(address: str) -> bool:
    closing = address[-1]
    return address.count(closing) > address.count({")": "(", "]": "["}[closing])
