"""Lists of a document: bullets are one list, each numbered list begins anew."""

from masa.render.word.elements import Element, element, is_a

BULLETS = 1
DEEPEST = 8  # Word knows nine levels, from 0
_NUMBERS = 3  # how numbered lists look, in numbering.xml


class Numbering:
    """The lists of one document."""

    def __init__(self, definitions: Element) -> None:
        self._definitions = definitions

    def numbered(self, level: int, start: int) -> int:
        """Return the number of a new numbered list that stands at this level and begins at `start`."""
        number = 1 + sum(1 for one in self._definitions if is_a(one, "num"))
        again = element("lvlOverride", element("startOverride", val=start), ilvl=level)
        self._definitions.append(element("num", element("abstractNumId", val=_NUMBERS), again, numId=number))
        return number
