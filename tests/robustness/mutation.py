"""A small document to a broken or a changed one: mostly by its lines, so that it is still read, else by its bytes.

The same chance makes the same mutant on every machine.
"""

import random
import re
from collections.abc import Callable

from tests.robustness.hostile import ENDS, HEADS, HOSTILE
from tests.robustness.vocabulary import KEYS, MARKS, VALUES

Lines = list[str]
Change = Callable[[Lines, int, random.Random], None]

_WORD = re.compile(r"[A-Za-z0-9_£][\w.,/@:%-]*\w|\w")
_KEY = re.compile(r"([a-z_]+)(?=:(?: |$))")
_BYTE_CHANGES = 3
_BEFORE, _ANYWHERE = 0.6, 0.3


def broken(data: bytes, chance: random.Random) -> bytes:
    """Return a document changed: in eight of ten cases only its lines, in one its signs, in one its bytes."""
    kind = chance.choice((*[by_lines] * 8, by_signs, None))
    return by_bytes(data, chance) if kind is None else kind(data.decode(), chance).encode("utf-8", "surrogatepass")


def by_lines(text: str, chance: random.Random) -> str:
    """Return a text of which a few lines went, moved, or hold another value, key or id."""
    lines = text.splitlines()
    for _ in range(_few(chance)):
        if lines:
            chance.choices(_CHANGES, _WEIGHTS)[0](lines, chance.randrange(len(lines)), chance)
    return "\n".join(lines) + "\n"


def by_signs(text: str, chance: random.Random) -> str:
    """Return a text with signs that mean something to YAML, a terminal or a page where they should not stand."""
    for _ in range(_few(chance)):
        at, gone = chance.randint(0, len(text)), chance.choice((0, 0, 0, 1, 2, 12))
        text = text[:at] + chance.choice(MARKS) + text[at + gone :]
    return text


def by_bytes(data: bytes, chance: random.Random) -> bytes:
    """Return bytes that were flipped, cut, doubled, or written in another encoding or with other ends of lines."""
    for _ in range(chance.randint(1, _BYTE_CHANGES)):
        data = chance.choice(_ON_BYTES)(data, chance)
    return data


def _few(chance: random.Random) -> int:
    return chance.choice((1, 1, 1, 2, 2, 3, 4, 6))


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _block(lines: Lines, at: int) -> int:
    """Return where what hangs below a line ends."""
    end = at + 1
    while end < len(lines) and (not lines[end].strip() or _margin(lines[end]) > _margin(lines[at])):
        end += 1
    return end


def _cut(lines: Lines, at: int, _chance: random.Random) -> None:
    del lines[at]


def _cut_block(lines: Lines, at: int, _chance: random.Random) -> None:
    del lines[at : _block(lines, at)]


def _double_block(lines: Lines, at: int, _chance: random.Random) -> None:
    end = _block(lines, at)
    lines[end:end] = lines[at:end]


def _move_block(lines: Lines, at: int, chance: random.Random) -> None:
    end = _block(lines, at)
    moved, to = lines[at:end], chance.randint(0, len(lines))
    lines[to:to] = moved


def _move_to_sibling(lines: Lines, at: int, chance: random.Random) -> None:
    """Move a line and what hangs below it to a line of the same margin, so that it still is YAML."""
    margin = _margin(lines[at])
    end = _block(lines, at)
    moved = lines[at:end]
    del lines[at:end]
    places = [number for number, line in enumerate(lines) if _margin(line) == margin]
    to = chance.choice(places) if places else 0
    lines[to:to] = moved


def _shift(lines: Lines, at: int, chance: random.Random) -> None:
    by = chance.choice((-2, -1, 1, 2, 4))
    end = chance.choice((at + 1, _block(lines, at)))
    lines[at:end] = [" " * by + line if by > 0 else line[min(-by, _margin(line)) :] for line in lines[at:end]]


def _swap_words(lines: Lines, at: int, chance: random.Random) -> None:
    other = chance.randrange(len(lines))
    here, there = _WORD.findall(lines[at]), _WORD.findall(lines[other])
    if here and there:
        one, two = chance.choice(here), chance.choice(there)
        lines[at] = lines[at].replace(one, two, 1)
        lines[other] = lines[other].replace(two, one, 1)


def _another_word(lines: Lines, at: int, chance: random.Random) -> None:
    """Write one of the format's own values for a word of a line."""
    found = list(_WORD.finditer(lines[at]))
    if found:
        match = chance.choice(found)
        lines[at] = lines[at][: match.start()] + chance.choice(VALUES) + lines[at][match.end() :]


def _another_value(lines: Lines, at: int, chance: random.Random) -> None:
    """Write another value, a list or nothing behind the last key of a line."""
    head, colon, _ = lines[at].rpartition(": ")
    if colon:
        value = chance.choice(VALUES)
        lines[at] = head + chance.choice(
            (f": {value}", f": [{value}]", f": [{value}, {value}]", ":", f": {{a: {value}}}")
        )


def _another_key(lines: Lines, at: int, chance: random.Random) -> None:
    match = _KEY.search(lines[at])
    if match:
        lines[at] = lines[at][: match.start()] + chance.choice(KEYS) + lines[at][match.end() :]


def _new_key(lines: Lines, at: int, chance: random.Random) -> None:
    margin = " " * _margin(lines[at])
    lines.insert(at, f"{margin}{chance.choice(KEYS)}: {chance.choice(VALUES)}")


def _hostile_value(lines: Lines, at: int, chance: random.Random) -> None:
    """Write a value that means harm to a page, a sheet, a terminal or a reader behind the last key of a line."""
    head, colon, _ = lines[at].rpartition(": ")
    if colon:
        lines[at] = f"{head}: {chance.choice(HOSTILE)}"


def _hostile_prose(lines: Lines, at: int, chance: random.Random) -> None:
    """Write several such values as one text of many lines."""
    head, colon, _ = lines[at].rpartition(": ")
    if colon and "#" not in head and "{" not in head:
        margin = " " * (_margin(lines[at]) + 4)
        sign = chance.choice(("|", "|-", ">", ">+", "|4"))
        lines[at : at + 1] = [
            f"{head}: {sign}",
            *(margin + chance.choice(HOSTILE) for _ in range(chance.randint(1, 6))),
        ]


def _anchor(lines: Lines, at: int, chance: random.Random) -> None:
    """Name a value, or its key, and use it elsewhere: as a value, as a key, or merged into a record."""
    head, colon, value = lines[at].partition(": ")
    if colon:
        lines[at] = chance.choice((f"{head}: &a {value}", f"{_margin(head) * ' '}&a {head.lstrip()}: {value}"))
        margin = " " * _margin(lines[at])
        used = chance.choice((f"{chance.choice(KEYS)}: *a", f"*a : {chance.choice(VALUES)}", "<<: *a", "<<: [*a, *a]"))
        lines.insert(at + 1, margin + used)


def _complex_key(lines: Lines, at: int, chance: random.Random) -> None:
    """Write a key that is a list, a record, a text of two lines or a number."""
    margin = " " * _margin(lines[at])
    key = chance.choice(("? [a, b]", "? {a: b}", "? |\n" + margin + "  a\n" + margin + "  b", "? 1", "? ~", "?"))
    lines[at:at] = [*f"{margin}{key}".split("\n"), f"{margin}: {chance.choice(VALUES)}"]


def _head_or_end(lines: Lines, at: int, chance: random.Random) -> None:
    """Write directives, marks of a document or of bytes before all lines, or more documents after them."""
    if chance.random() < _BEFORE:
        lines[0:0] = chance.choice(HEADS).split("\n")
    else:
        lines.insert(at if chance.random() < _ANYWHERE else len(lines), chance.choice(ENDS))


def _mistype(lines: Lines, at: int, chance: random.Random) -> None:
    if lines[at]:
        place = chance.randrange(len(lines[at]))
        lines[at] = lines[at][:place] + chance.choice(("", lines[at][place] * 2, "e", "-")) + lines[at][place + 1 :]


def _comment(lines: Lines, at: int, chance: random.Random) -> None:
    lines[at] = chance.choice((f"{lines[at]} # note", f"# {lines[at]}"))


_WEIGHED: tuple[tuple[Change, int], ...] = (
    (_cut, 3),
    (_cut_block, 3),
    (_double_block, 2),
    (_move_block, 1),
    (_move_to_sibling, 2),
    (_shift, 1),
    (_swap_words, 4),
    (_another_word, 6),
    (_another_value, 6),
    (_another_key, 4),
    (_new_key, 3),
    (_mistype, 2),
    (_comment, 1),
    (_hostile_value, 3),
    (_hostile_prose, 1),
    (_anchor, 1),
    (_complex_key, 1),
    (_head_or_end, 1),
)
_CHANGES, _WEIGHTS = [change for change, _ in _WEIGHED], [weight for _, weight in _WEIGHED]


_BREAKS = tuple(sign.encode() for sign in ("\u0085", "\u2028", "\u2029", "\x0b", "\x0c", "\x1c"))


def _flip(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) or 1)
    return data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]


def _insert(data: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + chance.randbytes(chance.choice((1, 1, 2, 8))) + data[at:]


def _lose(data: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + data[at + chance.choice((1, 1, 3, 40)) :]


def _cut_short(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randint(0, len(data))]


def _repeat(data: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + data[at : at + chance.randint(1, 60)] * chance.choice((2, 2, 3, 30)) + data[at:]


def _other_ends(data: bytes, chance: random.Random) -> bytes:
    return data.replace(b"\n", chance.choice((b"\r\n", b"\r", b"\n\n", b"\t\n", b"\n\r", *_BREAKS)))


def _other_encoding(data: bytes, chance: random.Random) -> bytes:
    text = data.decode(errors="replace")
    encoding = chance.choice(("utf-16", "utf-16-le", "latin-1", "utf-8-sig", "utf-7", "utf-32"))
    return text.encode(encoding, errors="replace")


_ON_BYTES: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    *(_flip, _flip, _flip, _insert, _insert, _lose, _lose, _cut_short, _repeat, _other_ends, _other_encoding),
)
