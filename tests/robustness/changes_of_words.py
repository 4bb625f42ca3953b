"""Another word, value or key on a line of a document, as a clerk's slip or a stranger's malice may write it."""

import random
import re

from tests.robustness.changes_of_lines import Lines, margin_of
from tests.robustness.hostile import HOSTILE
from tests.robustness.vocabulary import KEYS, VALUES

_WORD = re.compile(r"[A-Za-z0-9_£][\w.,/@:%-]*\w|\w")
_KEY = re.compile(r"([a-z_]+)(?=:(?: |$))")


def swap_words(lines: Lines, at: int, chance: random.Random) -> None:
    other = chance.randrange(len(lines))
    here, there = _WORD.findall(lines[at]), _WORD.findall(lines[other])
    if here and there:
        one, two = chance.choice(here), chance.choice(there)
        lines[at] = lines[at].replace(one, two, 1)
        lines[other] = lines[other].replace(two, one, 1)


def another_word(lines: Lines, at: int, chance: random.Random) -> None:
    """Write one of the format's own values for a word of a line."""
    found = list(_WORD.finditer(lines[at]))
    if found:
        match = chance.choice(found)
        lines[at] = lines[at][: match.start()] + chance.choice(VALUES) + lines[at][match.end() :]


def another_value(lines: Lines, at: int, chance: random.Random) -> None:
    """Write another value, a list or nothing behind the last key of a line."""
    head, colon, _ = lines[at].rpartition(": ")
    if colon:
        value = chance.choice(VALUES)
        lines[at] = head + chance.choice(
            (f": {value}", f": [{value}]", f": [{value}, {value}]", ":", f": {{a: {value}}}")
        )


def another_key(lines: Lines, at: int, chance: random.Random) -> None:
    match = _KEY.search(lines[at])
    if match:
        lines[at] = lines[at][: match.start()] + chance.choice(KEYS) + lines[at][match.end() :]


def new_key(lines: Lines, at: int, chance: random.Random) -> None:
    margin = " " * margin_of(lines[at])
    lines.insert(at, f"{margin}{chance.choice(KEYS)}: {chance.choice(VALUES)}")


def hostile_value(lines: Lines, at: int, chance: random.Random) -> None:
    """Write a value that means harm to a page, a sheet, a terminal or a reader behind the last key of a line."""
    head, colon, _ = lines[at].rpartition(": ")
    if colon:
        lines[at] = f"{head}: {chance.choice(HOSTILE)}"


def hostile_prose(lines: Lines, at: int, chance: random.Random) -> None:
    """Write several such values as one text of many lines."""
    head, colon, _ = lines[at].rpartition(": ")
    if colon and "#" not in head and "{" not in head:
        margin = " " * (margin_of(lines[at]) + 4)
        sign = chance.choice(("|", "|-", ">", ">+", "|4"))
        lines[at : at + 1] = [
            f"{head}: {sign}",
            *(margin + chance.choice(HOSTILE) for _ in range(chance.randint(1, 6))),
        ]


def mistype(lines: Lines, at: int, chance: random.Random) -> None:
    if lines[at]:
        place = chance.randrange(len(lines[at]))
        lines[at] = lines[at][:place] + chance.choice(("", lines[at][place] * 2, "e", "-")) + lines[at][place + 1 :]
