"""Paragraphs: how they stand, and their runs."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from masa.render.word.elements import Element, element


class Form(NamedTuple):
    """How a paragraph stands: its style, its left edge and how far its first line hangs back.

    Lengths are twentieths of a point. `number` is a list of the document, `level` how deep the paragraph is in it.
    """

    style: str = ""
    edge: int = 0
    hanging: int = 0
    number: int = 0
    level: int = 0
    right: bool = False


def paragraph(form: Form, runs: Iterable[Element], *, keep: bool = False, before: int = 0) -> Element:
    """Return a paragraph; `keep` holds it on the page of the next one, `before` is the room above it."""
    return element("p", _properties(form, keep, before), *runs)


@lru_cache(maxsize=1024)
def _properties(form: Form, keep: bool, before: int) -> Element:  # noqa: FBT001 - as `paragraph` is asked
    return element(
        "pPr",
        element("pStyle", val=form.style) if form.style else None,
        element("keepNext") if keep else None,
        _numbering(form),
        element("spacing", before=before) if before else None,
        element("ind", left=form.edge, hanging=form.hanging) if form.edge else None,
        element("jc", val="right") if form.right else None,
    )


def _numbering(form: Form) -> Element | None:
    if not form.number:
        return None
    return element("numPr", element("ilvl", val=form.level), element("numId", val=form.number))
