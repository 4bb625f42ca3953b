"""Numbers in words."""

_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_TEENS = ("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_SPELT = {word: number for number, word in enumerate((*_ONES, *_TEENS), start=1)} | _TENS
_NINE = 9
SPELT = f"(?:{'|'.join(_TENS)})(?:-(?:{'|'.join(_ONES[:_NINE])}))?|{'|'.join((*_TEENS, *_ONES))}"
"""The form of a number in words, for a regular expression in brackets."""


def number_in_words(text: str) -> int | None:
    """Return the number from one to ninety-nine that words stand for, or None."""
    if text in _SPELT:
        return _SPELT[text]
    tens, _, ones = text.replace(" ", "-").partition("-")
    if tens in _TENS and 1 <= _SPELT.get(ones, 0) <= _NINE:
        return _TENS[tens] + _SPELT[ones]
    return None
