"""Runs: stretches of a line that look alike."""

from functools import lru_cache
from typing import NamedTuple

from masa.render.word.characters import legible
from masa.render.word.elements import Element, element, text_element


class Look(NamedTuple):
    """How a run looks: a character style, and what it bears besides."""

    style: str = ""
    bold: bool = False
    italic: bool = False


PLAIN = Look()
STRONG = Look(bold=True)


@lru_cache(maxsize=4096)
def run(text: str, look: Look = PLAIN) -> Element:
    """Return text as a run."""
    return element("r", _properties(look), text_element("t", legible(text)))


def tab() -> Element:
    """Return a step to the next tab stop."""
    return element("r", element("tab"))


def line_break() -> Element:
    """Return the end of a line within a paragraph."""
    return element("r", element("br"))


def field(code: str, shown: str) -> Element:
    """Return what Word works out itself, such as the number of a page, with what is shown until it has."""
    return element("fldSimple", run(shown), instr=f" {code} ")


def field_part(kind: str) -> Element:
    """Return the begin, the separate or the end of a field that spans paragraphs."""
    return element("r", element("fldChar", fldCharType=kind))


def instruction(code: str) -> Element:
    """Return the instruction of such a field, which no reader sees."""
    return element("r", text_element("instrText", f" {code} "))._replace(words="")


@lru_cache(maxsize=64)
def _properties(look: Look) -> Element | None:
    style = look.style or ("Strong" if look.bold else "Emphasis" if look.italic else "")
    if not style:
        return None
    return element(
        "rPr",
        element("rStyle", val=style),
        element("b") if look.bold and style != "Strong" else None,
        element("i") if look.italic and style != "Emphasis" else None,
    )
