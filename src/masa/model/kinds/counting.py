"""Numbers as clerks write them: figures, or words up to twelve; never nought, which counts nothing."""

_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_MOST_FIGURES = 4
_NUMBERS = {word: number for number, word in enumerate(_WORDS, start=1)}
COUNT = f"[1-9][0-9]{{0,3}}|{'|'.join(_WORDS)}"


def counted(text: str) -> int | None:
    """Return the number of a text in the form of COUNT, or None; it is asked often, and needs no pattern."""
    figures = text.isascii() and text.isdigit() and len(text) <= _MOST_FIGURES and text[0] != "0"
    return int(text) if figures else _NUMBERS.get(text)
