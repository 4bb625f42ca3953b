"""What changed, as a list to read."""

from collections.abc import Iterator
from textwrap import wrap

from masa.comparison.change import Change, Comparison
from masa.comparison.naming import cut
from masa.report.comparison.words import APART, UNCOMPARED, counted, grouped, judged, place, places
from masa.report.file_report import one_line

_WIDTH = 80
_QUOTED = 200
_WORDED = ("wording", "wording-and-facts")


def text_comparison(comparison: Comparison) -> str:
    """Return the changes under their headings, each with its lines; prose with what it was and is."""
    old, new = comparison.names
    lines = [*_wrapped(f"{comparison.owner}: from {old} to {new}"), ""]
    lines += [*_wrapped(APART), ""] if comparison.apart else []
    for title, changes in grouped(comparison):
        lines += [title, *(line for change in changes for line in _lines(change)), ""]
    if comparison.uncompared:
        lines.append(UNCOMPARED)
        lines += [line for one in comparison.uncompared for line in _hung(f"{place(one.span)}: {one.message}")]
        lines.append("")
    return "\n".join([*lines, *_wrapped(f"{counted(comparison)} {judged(comparison)}"), ""])


def _lines(change: Change) -> Iterator[str]:
    where = places(change)
    yield from _hung(f"{change.sentence}{f' ({where})' if where else ''}")
    if change.kind in _WORDED:
        yield from _hung(f"was: {cut(change.old, _QUOTED)}", "      ")
        yield from _hung(f"now: {cut(change.new, _QUOTED)}", "      ")


def _hung(text: str, first: str = "  - ") -> list[str]:
    return _wrapped(text, first, " " * len(first))


def _wrapped(text: str, first: str = "", rest: str = "") -> list[str]:
    return wrap(
        one_line(text),
        _WIDTH,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )
