"""Bytes of a document that were flipped, lost, put in, or written in another way."""

import random

_BREAKS = tuple(sign.encode() for sign in ("\u0085", "\u2028", "\u2029", "\x0b", "\x0c", "\x1c"))


def flip(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) or 1)
    return data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]


def insert(data: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + chance.randbytes(chance.choice((1, 1, 2, 8))) + data[at:]


def lose(data: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + data[at + chance.choice((1, 1, 3, 40)) :]


def cut_short(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randint(0, len(data))]


def repeat(data: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + data[at : at + chance.randint(1, 60)] * chance.choice((2, 2, 3, 30)) + data[at:]


def other_ends(data: bytes, chance: random.Random) -> bytes:
    return data.replace(b"\n", chance.choice((b"\r\n", b"\r", b"\n\n", b"\t\n", b"\n\r", *_BREAKS)))


def other_encoding(data: bytes, chance: random.Random) -> bytes:
    text = data.decode(errors="replace")
    encoding = chance.choice(("utf-16", "utf-16-le", "latin-1", "utf-8-sig", "utf-7", "utf-32"))
    return text.encode(encoding, errors="replace")
