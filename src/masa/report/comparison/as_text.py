"""What changed, as a list to read."""

from collections.abc import Iterator

from masa.comparison.change import Change, Comparison
from masa.comparison.naming import cut
from masa.report.broken_lines import broken
from masa.report.comparison.words import APART, UNCOMPARED, counted, grouped, judged, place, places

_QUOTED = 200
_WORDED = ("wording", "wording-and-facts")


def text_comparison(comparison: Comparison) -> str:
    """Return the changes under their headings, each with its lines; prose with what it was and is."""
    old, new = comparison.names
    lines = [*broken("", f"{comparison.owner}: from {old} to {new}"), ""]
    lines += [*broken("", APART), ""] if comparison.apart else []
    for title, changes in grouped(comparison):
        lines += [title, *(line for change in changes for line in _lines(change)), ""]
    if comparison.uncompared:
        lines.append(UNCOMPARED)
        lines += [line for one in comparison.uncompared for line in broken("  - ", f"{place(one.span)}: {one.message}")]
        lines.append("")
    return "\n".join([*lines, *broken("", f"{counted(comparison)} {judged(comparison)}"), ""])


def _lines(change: Change) -> Iterator[str]:
    where = places(change)
    yield from broken("  - ", f"{change.sentence}{f' ({where})' if where else ''}")
    if change.kind in _WORDED:
        yield from broken("      ", f"was: {cut(change.old, _QUOTED)}")
        yield from broken("      ", f"now: {cut(change.new, _QUOTED)}")
