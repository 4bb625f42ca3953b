"""Lists of a document: bullets are one list, each numbered list begins anew."""

from masa.render.word.elements import Element, element

BULLETS = 1
DEEPEST = 8  # Word knows nine levels, from 0
_NUMBERS = 3  # how numbered lists look, in numbering.xml


class Numbering:
    """The lists of one document, of which the templates have so many; `added` are its own."""

    def __init__(self, known: int) -> None:
        self._known = known
        self.added: list[Element] = []

    def numbered(self, level: int, start: int) -> int:
        """Return the number of a new numbered list that stands at this level and begins at `start`."""
        number = 1 + self._known + len(self.added)
        again = element("lvlOverride", element("startOverride", val=start), ilvl=level)
        self.added.append(element("num", element("abstractNumId", val=_NUMBERS), again, numId=number))
        return number
