"""The entries of a block of keys: which lines go with each key, and the order that they belong in."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from masa.layout.lines import Line, Lines
from masa.source.tree import Path, Tree

_DASHES = re.compile(r" *(?:- +)*")


class Entry(NamedTuple):
    """A key with what moves with it: the lines from `first`, its comments, to before `end`; its own line is `line`."""

    name: str
    first: int
    line: int
    end: int


class Block(NamedTuple):
    """The entries of a block as they are written; `opening` stands before the first key on its line, dashes and all.

    What follows the last entry, to before `end`, is no key's: it stays at the end of the block.
    """

    entries: tuple[Entry, ...]
    opening: str
    end: int


def block_at(tree: Tree, lines: Lines, path: Path, names: Sequence[str], end: int) -> Block | None:
    """Return the entries of a block of keys that may fill the lines up to `end`.

    None where a key does not begin its line, as after a question mark: that block stays as it is.
    """
    starts = [span.start for name in names if (span := tree.places[*path, name].key)]
    openings = [lines.texts[start.line - 1][: start.column - 1] for start in starts]
    if not _DASHES.fullmatch(openings[0]) or any(opening.strip(" ") for opening in openings[1:]):
        return None
    own = [start.line - 1 for start in starts]
    column = len(openings[0])
    firsts = [lines.with_comments(line, column) for line in own]
    if openings[0].strip():
        firsts[0] = own[0]  # what stands above a dash is the entry's of the list
    ends = [*firsts[1:], _end_of_last(lines, own[-1], end, column)]
    entries = tuple(Entry(*entry) for entry in zip(names, firsts, own, ends, strict=True))
    return Block(entries, openings[0], end)


def in_order(names: Sequence[str], order: Sequence[str]) -> list[str]:
    """Return the keys in an order; one that the order does not know stays behind the key that it stood behind."""
    rank, ranks = -1, {}
    for name in names:
        rank = order.index(name) if name in order else rank
        ranks[name] = rank
    return sorted(names, key=ranks.__getitem__)


def _end_of_last(lines: Lines, line: int, end: int, column: int) -> int:
    """Return where the last entry ends: behind its value, and behind comments that stand deeper than its key."""
    last = next((number for number in range(end - 1, line, -1) if lines.kinds[number].is_value), line) + 1
    for number in range(last, end):
        if lines.kinds[number] is Line.COMMENT and lines.indent(number) > column:
            last = number + 1
        elif lines.kinds[number] is not Line.BLANK:
            break
    return last
