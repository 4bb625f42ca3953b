"""Keys that change places: each takes its lines along, and the look of the block stays."""

from collections.abc import Iterator, Sequence

from masa.layout.entries import Block
from masa.layout.lines import Lines


def reordered(block: Block, lines: Lines, laid: Sequence[list[str]], wanted: Sequence[str]) -> Iterator[list[str]]:
    """Yield the lines of a block's entries in the order wanted; `laid` are they in the order written.

    The blank lines that parted two keys part two keys again: the key that is now last gives its own to the one
    that was. A key that now begins an entry of a list stands behind the dash, and its comments above it.
    """
    names = [entry.name for entry in block.entries]
    blanks = [lines.blanks_before(entry.end) for entry in block.entries]
    words = {name: own[: len(own) - blank] for name, own, blank in zip(names, laid, blanks, strict=True)}
    gaps = {name: own[len(own) - blank :] for name, own, blank in zip(names, laid, blanks, strict=True)}
    last, now_last = names[-1], wanted[-1]
    gaps[last], gaps[now_last] = gaps[now_last], gaps[last]
    if block.opening.strip() and wanted[0] != names[0]:
        _behind_the_dash(block, words, names[0], wanted[0])
    for name in wanted:
        yield words[name] + gaps[name]


def _behind_the_dash(block: Block, words: dict[str, list[str]], old: str, new: str) -> None:
    opening = block.opening
    width = len(opening)
    words[old] = [" " * width + words[old][0][width:], *words[old][1:]]
    entry = next(entry for entry in block.entries if entry.name == new)
    above = entry.line - entry.first
    margin = " " * opening.index("-")
    comments = [margin + line.lstrip(" ") for line in words[new][:above]]
    words[new] = [*comments, opening + words[new][above][width:], *words[new][above + 1 :]]
