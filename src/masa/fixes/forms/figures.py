"""Whole numbers, decimals and percentages in another form: four, 1,200, .5, 12 per cent."""

import re

from masa.fixes.forms.meant import Meant
from masa.fixes.forms.spelt import number_in_words
from masa.model.kinds.number import parse_percentage

_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+", re.ASCII)
_POINT_FIRST = re.compile(r"\.\d{1,4}", re.ASCII)
_PER_CENT = re.compile(r"(?P<figure>\d{1,3}(?:\.\d{1,4})?) ?(?P<sign>per ?cent|pct|pc)?\.?", re.ASCII)


def meant_number(text: str) -> Meant | None:
    """Return the whole number in figures: safe, as a word or a comma between thousands says the same."""
    written = " ".join(text.lower().split())
    if _THOUSANDS.fullmatch(written):
        return Meant(written.replace(",", ""))
    number = number_in_words(written)
    return Meant(str(number)) if number is not None else None


def meant_decimal(text: str) -> Meant | None:
    """Return the number with its nought before the point: safe. A comma may part thousands, and is left alone."""
    written = text.strip()
    return Meant(f"0{written}") if _POINT_FIRST.fullmatch(written) else None


def meant_percentage(text: str) -> Meant | None:
    """Return the figure with its sign; safe where words said per cent, unsafe where nothing did.

    A figure below one with nothing beside it may be a share of one, and is left alone.
    """
    found = _PER_CENT.fullmatch(" ".join(text.lower().split()))
    if not found or (not found["sign"] and float(found["figure"]) < 1):
        return None
    words = f"{found['figure']}%"
    try:
        parse_percentage(words)
    except ValueError:
        return None
    return Meant(words) if found["sign"] else Meant(words, safe=False, doubt=", if per cent is meant")
