"""Selectors, each with what it means for the elements that it matches."""

import re
from collections.abc import Iterable
from typing import Generic, TypeVar

from cssselect2.compiler import CompiledSelector

from masa.render.html.linter.element import PageElement, StartTag

Meaning = TypeVar("Meaning")
_Names = tuple[str, frozenset[str], str | None]
_BESIDE = re.compile(r"[+~]|:(?:first|last|only|nth|empty|has\b(?!\(> head)|lang|enabled|disabled)")
_ID = re.compile(r"#[\w\\-]")
_ATTRIBUTE = re.compile(r"\[\s*([\w-]+)")


class Rules(Generic[Meaning]):
    """Selectors with their meanings. Which of them may match is found once for each name, set of classes and id.

    What is `asked` of an element and of all that it stands in decides which of them match, but for those that look at
    what stands beside an element or in it.
    """

    def __init__(self, given: Iterable[tuple[str, Iterable[CompiledSelector], Meaning]]) -> None:
        """Take selectors in order, as written and as compiled; one with a pseudo-element matches nothing."""
        rows = [(one, meaning, written) for written, among, meaning in given for one in among]
        able = [row for row in rows if not row[0].never_matches and row[0].pseudo_element is None]
        able.sort(key=lambda row: row[0].specificity)
        self._given = [(selector, meaning) for selector, meaning, _ in able]
        beside = {written for written in {row[2] for row in able} if _BESIDE.search(written)}  # many share a long one
        self._beside = [(selector, meaning) for selector, meaning, written in able if written in beside]
        self._ids = {selector.id for selector, _ in self._given} - {None}
        self._among: dict[_Names, list[tuple[CompiledSelector, Meaning]]] = {}
        text = " ".join(dict.fromkeys(written for *_, written in rows))
        self.attributes = (*dict.fromkeys(_ATTRIBUTE.findall(text.lower())), *(["id"] if _ID.search(text) else []))

    @property
    def look_beside(self) -> bool:
        """Tell whether one looks at what stands beside an element or in it."""
        return bool(self._beside)

    def of(self, element: PageElement) -> list[Meaning]:
        """Return the meanings of all that match an element; what counts most stands last, as in a style sheet."""
        names = (element.local_name, element.classes, element.id if element.id in self._ids else None)
        if names not in self._among:
            self._among[names] = [one for one in self._given if _may_match(one[0], names)]
        return [meaning for selector, meaning in self._among[names] if selector.test(element)]

    def beside(self, element: PageElement) -> list[Meaning]:
        """Return the meanings of those that look beside an element or into it, and match it."""
        return [meaning for selector, meaning in self._beside if selector.test(element)]

    def asked(self, start: StartTag) -> tuple[object, ...]:
        """Return what selectors ask of a start tag: its name, its classes, and the attributes that they look for."""
        return start.name, start.classes, *map(start.attributes.get, self.attributes)


def _may_match(selector: CompiledSelector, names: _Names) -> bool:
    """Tell whether what a selector names of its element itself is among the names."""
    tag, classes, name = names
    return (
        selector.id in (None, name)
        and (selector.class_name is None or selector.class_name in classes)
        and selector.lower_local_name in (None, tag.lower())
    )
