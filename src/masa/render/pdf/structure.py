"""The structure tree of a PDF, where WeasyPrint leaves it short of PDF/UA-1 (ISO 14289-1, 7.2, 7.5 and 7.6).

A list holds list items only, an item a label and a body only; a part of a table that went over to another page has
a body, and a header cell says what it heads.
"""

from collections.abc import Callable
from itertools import groupby
from typing import Any

import pydyf

_Element = Any  # a pydyf.Dictionary of the type StructElem; pydyf has no types
_Kid = Any  # its reference, as bytes, or the number of a piece of the page's content
_IN_LIST = ("/L", "/LI", "/Caption")
_IN_ITEM = ("/Lbl", "/LBody")
_HOLLOW = ("/Div", "/NonStruct")
_SCOPES = {"/THead": "/Column", "/TBody": "/Row", "/TFoot": "/Row"}


def mend(_document: object, pdf: Any) -> None:  # noqa: ANN401 - pydyf has no types
    """Put right the tree of a PDF that is about to be written; what stands in it keeps its order."""
    tree = _Tree(pdf)
    for element in tree.all("/L"):
        element["K"] = pydyf.Array(tree.without_hollow(element))
    for element in tree.all():
        _mend_lists(tree, element)
    for element in tree.all("/Table"):
        _mend_body(tree, element)
    for part, scope in _SCOPES.items():
        for element in tree.all(part):
            _mend_headers(tree, element, scope)


def _mend_lists(tree: "_Tree", element: _Element) -> None:
    if element["S"] == "/L":
        tree.enclose(element, lambda tag: tag not in _IN_LIST, ("/LI", "/LBody"))
    elif element["S"] == "/LI":
        tree.enclose(element, lambda tag: tag not in _IN_ITEM, ("/LBody",))
    else:
        tree.enclose(element, lambda tag: tag == "/LI", ("/L",))


def _mend_body(tree: "_Tree", table: _Element) -> None:
    parts = tree.kids(table)
    if not any(part["S"] == "/TBody" for part in parts):
        for part in parts:
            part["S"] = "/TBody" if part["S"] == "/TFoot" else part["S"]


def _mend_headers(tree: "_Tree", part: _Element, scope: str) -> None:
    for row in tree.kids(part):
        for cell in tree.kids(row):
            if cell["S"] == "/TH" and "A" in cell:
                cell["A"]["Scope"] = scope


class _Tree:
    """The elements of the tree, by their references."""

    def __init__(self, pdf: Any) -> None:  # noqa: ANN401 - pydyf has no types
        self._pdf = pdf
        found = (item for item in pdf.objects if isinstance(item, pydyf.Dictionary))
        self._elements = {item.reference: item for item in found if item.get("Type") == "/StructElem"}

    def all(self, tag: str = "") -> list[_Element]:
        return [element for element in self._elements.values() if tag in ("", element["S"])]

    def kids(self, element: _Element) -> list[_Element]:
        """Return the elements in an element; pieces of content are left out."""
        return [self._elements[kid] for kid in element["K"] if kid in self._elements]

    def without_hollow(self, element: _Element) -> list[_Kid]:
        """Return what stands in an element, and in place of each mere container in it what stands in that."""
        kids: list[_Kid] = []
        for kid in element["K"]:
            inner = self._elements.get(kid)
            if inner is None or inner["S"] not in _HOLLOW or len(self.kids(inner)) < len(inner["K"]):
                kids.append(kid)
                continue
            raised = self.without_hollow(inner)
            self._adopt(element, raised)
            kids += raised
        return kids

    def enclose(self, element: _Element, misplaced: Callable[[str], bool], tags: tuple[str, ...]) -> None:
        """Put each run of misplaced elements into new ones of these tags, the first outermost."""

        def wrong(kid: _Kid) -> bool:
            return kid in self._elements and misplaced(self._elements[kid]["S"])

        kids: list[_Kid] = []
        for astray, run in groupby(element["K"], wrong):
            together = list(run)
            kids += [self._wrapped(element, together, tags)] if astray else together
        element["K"] = pydyf.Array(kids)

    def _wrapped(self, parent: _Element, kids: list[_Kid], tags: tuple[str, ...]) -> _Kid:
        page = self._elements[kids[0]]["Pg"]
        new = pydyf.Dictionary({"Type": "/StructElem", "S": tags[0], "Pg": page, "P": parent.reference})
        self._pdf.add_object(new)
        self._elements[new.reference] = new
        inside = [self._wrapped(new, kids, tags[1:])] if tags[1:] else kids
        new["K"] = pydyf.Array(inside)
        self._adopt(new, inside)
        return new.reference

    def _adopt(self, parent: _Element, kids: list[_Kid]) -> None:
        for kid in kids:
            if kid in self._elements:
                self._elements[kid]["P"] = parent.reference
