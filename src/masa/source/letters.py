"""The words of a text as a search counts them: plain letters and figures, whatever stands between."""

from functools import lru_cache

_LETTERS = b"abcdefghijklmnopqrstuvwxyz0123456789"


def words_in(text: str, also: str = "") -> list[str]:
    """Return the runs of small letters a to z and figures of a text; the plain signs of `also` count as letters."""
    return text.encode("ascii", "replace").translate(_spaced(also)).decode("ascii").split()


def whole_words_in(text: str, also: str = "") -> list[str]:
    """Return the words of a text as `words_in` does; an apostrophe inside one, of either form, is part of it."""
    runs = words_in(text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'"), f"{also}'")
    return [word for run in runs if (word := run.strip("'"))]


@lru_cache
def _spaced(also: str) -> bytes:
    """Return the table that makes a space of every byte that is no letter."""
    kept = _LETTERS + also.encode("ascii")
    return bytes(byte if byte in kept else ord(" ") for byte in range(256))
