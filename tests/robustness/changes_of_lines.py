"""Lines of a document that go, move, stand twice or further in; what hangs below a line goes with it."""

import random

Lines = list[str]


def margin_of(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def block(lines: Lines, at: int) -> int:
    """Return where what hangs below a line ends."""
    end = at + 1
    while end < len(lines) and (not lines[end].strip() or margin_of(lines[end]) > margin_of(lines[at])):
        end += 1
    return end


def cut(lines: Lines, at: int, _chance: random.Random) -> None:
    del lines[at]


def cut_block(lines: Lines, at: int, _chance: random.Random) -> None:
    del lines[at : block(lines, at)]


def double_block(lines: Lines, at: int, _chance: random.Random) -> None:
    end = block(lines, at)
    lines[end:end] = lines[at:end]


def move_block(lines: Lines, at: int, chance: random.Random) -> None:
    end = block(lines, at)
    moved, to = lines[at:end], chance.randint(0, len(lines))
    lines[to:to] = moved


def move_to_sibling(lines: Lines, at: int, chance: random.Random) -> None:
    """Move a line and what hangs below it to a line of the same margin, so that it still is YAML."""
    margin = margin_of(lines[at])
    end = block(lines, at)
    moved = lines[at:end]
    del lines[at:end]
    places = [number for number, line in enumerate(lines) if margin_of(line) == margin]
    to = chance.choice(places) if places else 0
    lines[to:to] = moved


def shift(lines: Lines, at: int, chance: random.Random) -> None:
    by = chance.choice((-2, -1, 1, 2, 4))
    end = chance.choice((at + 1, block(lines, at)))
    lines[at:end] = [" " * by + line if by > 0 else line[min(-by, margin_of(line)) :] for line in lines[at:end]]
