"""Where spans and lines of a text begin and end, counted in characters."""

from masa.source.points import offset_of
from masa.source.span import Span

_LINE_END = "\r\n"


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
