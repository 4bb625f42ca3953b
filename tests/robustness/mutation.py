"""A small document to a broken or a changed one: mostly by its lines, so that it is still read, else by its bytes.

The same chance makes the same mutant on every machine.
"""

import random
from collections.abc import Callable

from tests.robustness import changes_of_bytes as of_bytes
from tests.robustness import changes_of_lines as of_lines
from tests.robustness import changes_of_syntax as of_syntax
from tests.robustness import changes_of_words as of_words
from tests.robustness.vocabulary import MARKS

_MOST_BYTE_CHANGES = 3

_ON_LINES: tuple[tuple[Callable[[of_lines.Lines, int, random.Random], None], int], ...] = (
    (of_lines.cut, 3),
    (of_lines.cut_block, 3),
    (of_lines.double_block, 2),
    (of_lines.move_block, 1),
    (of_lines.move_to_sibling, 2),
    (of_lines.shift, 1),
    (of_words.swap_words, 4),
    (of_words.another_word, 6),
    (of_words.another_value, 6),
    (of_words.another_key, 4),
    (of_words.new_key, 3),
    (of_words.mistype, 2),
    (of_syntax.comment, 1),
    (of_words.hostile_value, 3),
    (of_words.hostile_prose, 1),
    (of_syntax.anchor, 1),
    (of_syntax.complex_key, 1),
    (of_syntax.head_or_end, 1),
)
_LINE_CHANGES, _WEIGHTS = [change for change, _ in _ON_LINES], [weight for _, weight in _ON_LINES]
_ON_BYTES: tuple[tuple[Callable[[bytes, random.Random], bytes], int], ...] = (
    (of_bytes.flip, 3),
    (of_bytes.insert, 2),
    (of_bytes.lose, 2),
    (of_bytes.cut_short, 1),
    (of_bytes.repeat, 1),
    (of_bytes.other_ends, 1),
    (of_bytes.other_encoding, 1),
)
_BYTE_CHANGES = [change for change, weight in _ON_BYTES for _ in range(weight)]


def broken(data: bytes, chance: random.Random) -> bytes:
    """Return a document changed: in eight of ten cases only its lines, in one its signs, in one its bytes."""
    kind = chance.choice((*[by_lines] * 8, by_signs, None))
    return by_bytes(data, chance) if kind is None else kind(data.decode(), chance).encode("utf-8", "surrogatepass")


def by_lines(text: str, chance: random.Random) -> str:
    """Return a text of which a few lines went, moved, or hold another value, key or id."""
    lines = text.splitlines()
    for _ in range(_few(chance)):
        if lines:
            chance.choices(_LINE_CHANGES, _WEIGHTS)[0](lines, chance.randrange(len(lines)), chance)
    return "\n".join(lines) + "\n"


def by_signs(text: str, chance: random.Random) -> str:
    """Return a text with signs that mean something to YAML, a terminal or a page where they should not stand."""
    for _ in range(_few(chance)):
        at, gone = chance.randint(0, len(text)), chance.choice((0, 0, 0, 1, 2, 12))
        text = text[:at] + chance.choice(MARKS) + text[at + gone :]
    return text


def by_bytes(data: bytes, chance: random.Random) -> bytes:
    """Return bytes that were flipped, cut, doubled, or written in another encoding or with other ends of lines."""
    for _ in range(chance.randint(1, _MOST_BYTE_CHANGES)):
        data = chance.choice(_BYTE_CHANGES)(data, chance)
    return data


def _few(chance: random.Random) -> int:
    return chance.choice((1, 1, 1, 2, 2, 3, 4, 6))
