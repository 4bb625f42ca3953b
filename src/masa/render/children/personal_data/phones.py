"""Phone numbers that are one person's own, and numbers that nobody has."""

import re
from collections.abc import Iterator

from masa.render.children.personal_data.known import Known
from masa.render.children.personal_data.offence import Offence

_MOBILE = re.compile(r"(?<![\d.])(?:\+\s?44[\s.-]?(?:\(0\)\s?)?|0044[\s.-]?|\(?0)7(?:[\s().-]{0,2}\d){9}(?!\d)")
_DRAMA = re.compile(r"(?<!\d)(?:\+44\s?\(?0?\)?\s?|\(?0)1632\)?[\s-]?960[\s-]?\d{3}(?!\d)")
_FIGURE = re.compile(r"\d")
_ADDRESS = re.compile(r"https?://\S+")  # the digits in a web address are no number to call


def phones_in(text: str, known: Known) -> Iterator[Offence]:
    """Yield mobile numbers, and in the document of a real area numbers for drama."""
    text = _ADDRESS.sub(" ", text) if _FIGURE.search(text) else ""
    for match in _MOBILE.finditer(text):
        yield Offence("a mobile number", match[0], "Give a number that a team shares, or the web page of a text line.")
    if not known.invented:
        for match in _DRAMA.finditer(text):
            yield Offence("a number for drama and examples only", match[0], "Write the real one.")
