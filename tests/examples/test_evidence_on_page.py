"""What meets a rule is on the page: each passing example is rendered, and its evidence is looked for in the text."""

import html
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from masa.disk.templates import template_loader
from masa.model.build import build
from masa.model.kinds.number import pounds
from masa.model.reading import Reading
from masa.model.table import Field, Table
from masa.render.adult import adult_publication
from masa.render.page import HTML, write_page
from masa.render.publication import Publication, Section
from masa.rules.language.catalogue import Compiled
from masa.rules.language.examples import changed_reading, outcomes
from masa.source.tree import Path as Place

pytestmark = pytest.mark.timeless

RULES = sorted(path.stem for path in (Path(__file__).parents[2] / "rules").glob("*/*.yaml"))
# These judge what no reader of the page needs to see: masa's own grades, and the copy from which a file was made.
TRIED = 2  # of each rule's passing examples: a page takes a while
NOT_SHOWN = frozenset({"grade", "path", "what"})
_LOAD = template_loader(None)
_PAGES: dict[str, str] = {}
_BARE = Publication("", "", draft=False, notices=(), summary=(), sections=())


@pytest.mark.parametrize("name", RULES)
def test_evidence_stands_on_the_page(name: str, compiled: Compiled, base: dict[str, Any], table: Table) -> None:
    rule, file = compiled.catalogue.rules[name], compiled.files[name]
    passing = [example for example in file.examples if example.outcome == "met"]
    missing = set()
    for example in passing[:TRIED]:
        reading = changed_reading(example, base, table)
        page = _page(repr(example.change), reading)
        for finding in outcomes(rule, example, reading, compiled.catalogue):
            for place in finding.evidence:
                missing |= {(place, words) for words in _words(reading, table, place) if _plain(words) not in page}

    assert passing
    assert missing == set()


def _page(change: str, reading: Reading) -> str:
    """Return the text of the page that a change makes; many examples change nothing, or the same."""
    if change not in _PAGES:
        publication = adult_publication(build(reading))
        frame = _visible(replace(publication, sections=()))
        _PAGES[change] = " ".join((frame, *map(_section, publication.sections)))
    return _PAGES[change]


@cache
def _section(section: Section) -> str:
    """Return the text of one section on a page of its own; a change leaves most sections as they are."""
    return _visible(replace(_BARE, sections=(section,)))


def _visible(publication: Publication) -> str:
    page = write_page(publication, HTML, "arrangements.html.j2", _LOAD)
    body = page.split("<body", 1)[1]
    return _plain(html.unescape(re.sub(r"<[^>]+>", " ", body)))


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w£%]+", " ", text).lower().split())


def _words(reading: Reading, table: Table, place: Place) -> Iterator[str]:
    """Yield the words that a reader should find for the value at a place, and for the point that it stands in."""
    field = _field(table, place)
    value: Any = reading.values
    holder: Any = value
    for key in place:
        holder, value = value, value[key]
    if isinstance(value, dict):
        for key in value:
            yield from _words(reading, table, (*place, key))
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        for number in range(len(value)):
            yield from _words(reading, table, (*place, number))
    if field is None or place[-1] in NOT_SHOWN:
        return
    if field.words:
        if isinstance(holder, dict) and isinstance(holder.get("text"), str):
            yield holder["text"]
        return
    for one in value if isinstance(value, list) else [value]:
        yield from _one(reading, field, one)


def _one(reading: Reading, field: Field, value: Any) -> Iterator[str]:  # noqa: ANN401 - any value of a document
    if field.kind == "id" and value in reading.ids:
        entry: Any = reading.values
        for key in reading.ids[value]:
            entry = entry[key]
        yield entry.get("name") or entry.get("post")
    elif "://" in str(value):
        return  # a link's address stands in the link
    elif field.kind in ("line", "prose", "day", "frequency", "period", "day-of-year"):
        yield str(value)
    elif field.kind == "amount":
        yield pounds(value)


def _field(table: Table, place: Place) -> Field | None:
    """Return the field at a place, or None for a whole record."""
    record, field = table.root, None
    for key in place:
        if isinstance(key, str):
            field = table.fields(record)[key]
            record = field.record
    return field if field and field.kind != "record" else None
