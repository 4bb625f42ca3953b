"""What YAML has and masa's format has not: anchors, keys that are no words, more documents, and comments."""

import random

from tests.robustness.changes_of_lines import Lines, margin_of
from tests.robustness.hostile import ENDS, HEADS
from tests.robustness.vocabulary import KEYS, VALUES

_BEFORE, _ANYWHERE = 0.6, 0.3


def anchor(lines: Lines, at: int, chance: random.Random) -> None:
    """Name a value, or its key, and use it elsewhere: as a value, as a key, or merged into a record."""
    head, colon, value = lines[at].partition(": ")
    if colon:
        lines[at] = chance.choice((f"{head}: &a {value}", f"{margin_of(head) * ' '}&a {head.lstrip()}: {value}"))
        margin = " " * margin_of(lines[at])
        used = chance.choice((f"{chance.choice(KEYS)}: *a", f"*a : {chance.choice(VALUES)}", "<<: *a", "<<: [*a, *a]"))
        lines.insert(at + 1, margin + used)


def complex_key(lines: Lines, at: int, chance: random.Random) -> None:
    """Write a key that is a list, a record, a text of two lines or a number."""
    margin = " " * margin_of(lines[at])
    key = chance.choice(("? [a, b]", "? {a: b}", "? |\n" + margin + "  a\n" + margin + "  b", "? 1", "? ~", "?"))
    lines[at:at] = [*f"{margin}{key}".split("\n"), f"{margin}: {chance.choice(VALUES)}"]


def head_or_end(lines: Lines, at: int, chance: random.Random) -> None:
    """Write directives, marks of a document or of bytes before all lines, or more documents after them."""
    if chance.random() < _BEFORE:
        lines[0:0] = chance.choice(HEADS).split("\n")
    else:
        lines.insert(at if chance.random() < _ANYWHERE else len(lines), chance.choice(ENDS))


def comment(lines: Lines, at: int, chance: random.Random) -> None:
    lines[at] = chance.choice((f"{lines[at]} # note", f"# {lines[at]}"))
