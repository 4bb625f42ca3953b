"""The elements that a Word document is made of: WordprocessingML, ECMA-376 part 1, clause 17."""

from functools import cache

from docx.oxml.ns import nsmap, qn
from docx.oxml.parser import oxml_parser
from docx.oxml.xmlchemy import BaseOxmlElement as Element

__all__ = ["Element", "element", "is_a", "qualified", "words_in"]


_OWN = {"w": nsmap["w"]}


def element(name: str, /, *children: Element | None, **attributes: str | int) -> Element:
    """Return the element w:name; a child that is None is left out.

    The schema fixes the order of children, so whoever calls gives them in that order.
    """
    borne = {qualified(key): str(value) for key, value in attributes.items()}
    made: Element = oxml_parser.makeelement(qualified(name), borne, _OWN)
    made.extend(child for child in children if child is not None)
    return made


@cache
def qualified(name: str) -> str:
    """Return the full name of an element or attribute; without a prefix it is one of Word's own."""
    return str(qn(name if ":" in name else f"w:{name}"))


def is_a(candidate: Element, name: str) -> bool:
    """Tell whether an element is a w:name."""
    return bool(candidate.tag == qualified(name))


def words_in(holder: Element) -> str:
    """Return the text that an element shows."""
    return "".join(text.text or "" for text in holder.iter(qualified("t")))
