"""Pieces of a text put in the place of others, counted in characters: all around them stays byte for byte."""

from collections.abc import Iterable
from typing import NamedTuple

from masa.source.points import offset_of
from masa.source.span import Span

_LINE_END = "\r\n"


class Splice(NamedTuple):
    """New words for the characters from start up to end; where both are one, the words are put in."""

    start: int
    end: int
    words: str


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """Return a text with pieces changed that do not overlap; of two put in at one place the first comes first."""
    for splice in sorted(splices, key=lambda one: (one.start, one.end), reverse=True):
        text = text[: splice.start] + splice.words + text[splice.end :]
    return text


def offsets(span: Span, text: str) -> tuple[int, int]:
    """Return where a span of a text begins and ends."""
    return offset_of(span.start, text), offset_of(span.end, text)


def end_of_line(text: str, at: int) -> int:
    """Return where the line of a character ends, before its line break."""
    return min((found for sign in _LINE_END if (found := text.find(sign, at)) >= 0), default=len(text))


def end_of_line_before(text: str, at: int) -> int:
    """Return where the line above a character ends, before its line break; 0 for the first line."""
    start = max(text.rfind(sign, 0, at) for sign in _LINE_END)
    return start - 1 if start > 0 and text[start - 1 : start + 1] == _LINE_END else max(start, 0)


def line_break_of(text: str) -> str:
    """Return the line break that a text uses first."""
    end = end_of_line(text, 0)
    return _LINE_END if text.startswith(_LINE_END, end) else text[end : end + 1] or "\n"
