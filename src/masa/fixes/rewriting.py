"""Edits that put other words in the place of a value or a key, written as the file writes it."""

import re

from masa.fixes.case import Case
from masa.source.edits import Edit
from masa.source.points import advance, offset_of
from masa.source.span import Span
from masa.source.tree import Path

_PLAIN = re.compile(r"[\w£](?:[\w£%&().'\u2019/+-]| (?=\S))*")
_QUOTES = ("'", '"')
_BLOCKS = ("|", ">")


def value_written_as(case: Case, path: Path, words: str) -> Edit | None:
    """Return the edit that writes other words for the text at a path; None for a block of text, or none at all.

    Quotation marks stay as they are, and come where the new words need them.
    """
    places = case.reading.tree.places
    return _instead(case, places[path].value, words) if path in places else None


def key_written_as(case: Case, path: Path, key: str) -> Edit | None:
    """Return the edit that writes another word for the key at a path; its quotation marks stay."""
    place = case.reading.tree.places.get(path)
    return _instead(case, place.key, key) if place and place.key else None


def words_at(case: Case, span: Span) -> str:
    """Return what stands at a span of the document or of one of its prose files."""
    reading = case.reading
    text = reading.tree.text if span.file == reading.tree.file else reading.prose.get(span.file, "")
    return text[offset_of(span.start, text) : offset_of(span.end, text)]


def part_of(span: Span, piece: str, start: int, end: int) -> Span:
    """Return the span of some characters of the piece that stands at a span."""
    first = advance(span.start, piece[:start])
    return Span(span.file, first, advance(first, piece[start:end]))


def _instead(case: Case, span: Span, words: str) -> Edit | None:
    before = words_at(case, span)
    if not before or before.startswith(_BLOCKS):
        return None
    if before[0] not in _QUOTES:
        return Edit(span, words if _PLAIN.fullmatch(words) else _single(words))
    written = _single(words) if before[0] == "'" else _double(words)
    return Edit(span, written)


def _single(words: str) -> str:
    return "'" + words.replace("'", "''") + "'"


def _double(words: str) -> str:
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'
