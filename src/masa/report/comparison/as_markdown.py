"""What changed, as Markdown for a review or the minutes of a meeting."""

from masa.comparison.change import Change, Comparison
from masa.report.comparison.words import APART, UNCOMPARED, counted, grouped, judged, place, places
from masa.report.markdown.words import code, words


def markdown_comparison(comparison: Comparison) -> str:
    """Return the changes as lists under headings; words of the documents stand as they are and mean nothing more."""
    old, new = comparison.names
    lines = [f"# {words(comparison.owner)}: what changed", "", f"From {code(old)} to {code(new)}.", ""]
    lines += [words(APART), ""] if comparison.apart else []
    lines += [words(f"{counted(comparison)} {judged(comparison)}"), ""]
    for title, changes in grouped(comparison):
        lines += [f"## {title}", "", *map(_line, changes), ""]
    if comparison.uncompared:
        lines += [f"## {UNCOMPARED}", ""]
        lines += [*(f"- {code(place(one.span))}: {words(one.message)}" for one in comparison.uncompared), ""]
    return "\n".join(lines)


def _line(change: Change) -> str:
    where = places(change)
    return f"- {words(change.sentence)}{f' ({code(where)})' if where else ''}"
