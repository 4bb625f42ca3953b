"""The elements that a Word document is made of, as they are written: WordprocessingML, ECMA-376 part 1, clause 17."""

from collections.abc import Iterable
from typing import NamedTuple
from xml.sax.saxutils import escape

_QUOTE = {'"': "&quot;"}


class Element(NamedTuple):
    """An element w:name as it is written, and the words that it shows; of several paragraphs each is a line."""

    name: str
    xml: str
    words: str = ""


def element(name: str, /, *children: Element | None, **attributes: str | int) -> Element:
    """Return the element w:name; a child that is None is left out.

    The schema fixes the order of children, so whoever calls gives them in that order.
    """
    inside = [child for child in children if child is not None]
    xml, words = written(inside), "".join([child.words for child in inside])
    begun = f"w:{name}{_borne(attributes)}" if attributes else f"w:{name}"
    return Element(name, f"<{begun}>{xml}</w:{name}>" if xml else f"<{begun}/>", words)


def text_element(name: str, text: str) -> Element:
    """Return an element w:name that holds text, of which each space counts."""
    return Element(name, f'<w:{name} xml:space="preserve">{escape(text)}</w:{name}>', text)


def written(elements: Iterable[Element]) -> str:
    """Return elements as they are written one after the other."""
    return "".join([one.xml for one in elements])


def attribute(value: str | int) -> str:
    """Return the value of an attribute, in quotes."""
    return f'"{escape(str(value), _QUOTE)}"'


def _borne(attributes: dict[str, str | int]) -> str:
    """Return attributes; without a prefix one is Word's own."""
    borne = ((key if ":" in key else f"w:{key}", value) for key, value in attributes.items())
    return "".join([f" {key}={attribute(value)}" for key, value in borne])
