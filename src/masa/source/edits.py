"""Edits of a text at known places, so that all around them stays as it was, byte for byte."""

from collections.abc import Iterable

from masa.light_tuple import LightTuple
from masa.source.points import offset_of
from masa.source.span import Span


class Edit(LightTuple):
    """New words for a stretch of one file; an empty stretch is where they are put in."""

    span: Span
    words: str


class OverlapError(ValueError):
    """Two edits want the same characters."""


class Splice(LightTuple):
    """New words for the characters from start up to end; where both are one, the words are put in."""

    start: int
    end: int
    words: str


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Return a text with edits made, all of one file; raises OverlapError where two of them touch the same words."""
    return spliced(text, (_splice(text, edit) for edit in edits))


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """Return a text with pieces changed; of two put in at one place the first comes first.

    Raises OverlapError where two of them touch the same characters.
    """
    pieces, done = [], 0
    for start, end, words in sorted(splices, key=lambda one: (one.start, one.end)):
        if start < done:
            raise OverlapError
        pieces += [text[done:start], words]
        done = end
    return "".join([*pieces, text[done:]])


def _splice(text: str, edit: Edit) -> Splice:
    return Splice(offset_of(edit.span.start, text), offset_of(edit.span.end, text), edit.words)
