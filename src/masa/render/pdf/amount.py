"""How much may stand on a page that becomes a PDF, so that WeasyPrint is done in minutes, whatever the page holds.

It looks at the whole rest of a text for each line of it where no word ends near the end of the line: a text of a
hundred thousand letters takes hours. In pieces of a thousand, it takes seconds.
"""

import re
from xml.etree.ElementTree import Element

from masa.render.errors import TooLongError

_PIECE = re.compile(r"(?s).{1,999}\s|.{1,1000}")
_LONG = 1000  # characters
_MOST_PARTS = 20_000  # a document of 250 KB has half as many
_MOST_LETTERS = 1_000_000
_LONGEST_LINK = 5_000  # characters: the words of a link are one piece
_WHOLE = frozenset(("a", "style", "title", "svg"))  # no text in them is cut


def check_amount(page: Element) -> None:
    """Raise TooLongError for a page that nobody would wait for; its sentence says what to do instead."""
    parts, letters = sum(1 for _ in page.iter()), sum(map(len, page.itertext()))
    link = max((sum(map(len, one.itertext())) for one in page.iter("a")), default=0)
    for amount, most, named in (
        (parts, _MOST_PARTS, "parts, such as entries of lists and cells of tables"),
        (letters, _MOST_LETTERS, "characters"),
        (link, _LONGEST_LINK, "characters in one link"),
    ):
        if amount > most:
            raise TooLongError(
                f"The PDF would take many minutes: its page has {amount:,} {named}, and at most {most:,} are set. "
                "Shorten the document, or write html and print it from a browser."
            )


def cut_long_texts(page: Element) -> None:
    """Put each long text of a page into neighbouring spans; what stands there, letter by letter, stays."""
    whole = {part for one in page.iter() if one.tag in _WHOLE for part in one.iter()}
    for part in [part for part in page.iter() if part not in whole]:
        for place, child in reversed(list(enumerate(part, 1))):
            if child.tail and len(child.tail) > _LONG:
                part[place:place] = map(_span, _PIECE.findall(child.tail))
                child.tail = None
        if part.text and len(part.text) > _LONG:
            part[0:0] = map(_span, _PIECE.findall(part.text))
            part.text = None


def _span(text: str) -> Element:
    span = Element("span")
    span.text = text
    return span
