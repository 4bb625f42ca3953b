"""Edits of a text at known places, so that all around them stays as it was, byte for byte."""

from collections.abc import Iterable
from typing import NamedTuple

from masa.source.points import offset_of
from masa.source.span import Span


class Edit(NamedTuple):
    """New words for a stretch of one file; an empty stretch is where they are put in."""

    span: Span
    words: str


class OverlapError(ValueError):
    """Two edits want the same characters."""


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Return a text with edits made, all of one file; raises OverlapError where two of them touch the same words."""
    pieces, done = [], 0
    for start, end, words in sorted(_offsets(text, edit) for edit in edits):
        if start < done:
            raise OverlapError
        pieces += [text[done:start], words]
        done = end
    return "".join([*pieces, text[done:]])


def _offsets(text: str, edit: Edit) -> tuple[int, int, str]:
    return offset_of(edit.span.start, text), offset_of(edit.span.end, text), edit.words
