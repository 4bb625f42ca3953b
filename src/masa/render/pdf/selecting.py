"""The elements of a page as the selectors of its style see them, with a bound on how many they look at."""

from collections.abc import Iterator, Sequence
from typing import Any
from xml.etree.ElementTree import Element

from cssselect2 import ElementWrapper

from masa.render.html.linter.amount import Counted, Looks, check_amount


def selectable(page: Element) -> "SelectableElement":
    """Return the root of a page for selectors to look at; raise TooMuchStyleError for more rules than may be.

    The same is raised later, where selectors look at more elements than may be.
    """
    styles = "".join("".join(style.itertext()) for style in page.iter("style"))
    check_amount(sum(1 for _ in page.iter()), styles)
    return SelectableElement.from_html_root(page)  # type: ignore[no-any-return]  # cssselect2 has no types


class SelectableElement(ElementWrapper):  # type: ignore[misc]  # cssselect2 has no types
    """An element of a page; what selectors look at above it, beside it and in it is counted."""

    looks: Looks
    etree_siblings: Sequence[Any]

    def __init__(self, element: Element, parent: "SelectableElement | None", *given: Any, **named: Any) -> None:  # noqa: ANN401
        """Take what the wrapper takes."""
        super().__init__(element, parent, *given, **named)
        self.looks = parent.looks if parent is not None else Looks()
        self.etree_siblings = Counted(self.etree_siblings, self.looks)

    @property
    def ancestors(self) -> "Sequence[SelectableElement]":
        """Return the elements that it stands in, the root first."""
        found: Sequence[SelectableElement] = super().ancestors
        self.looks.take(len(found))
        return found

    @property
    def previous_siblings(self) -> "Sequence[SelectableElement]":
        """Return the elements before it that stand in the same, made anew: kept, those of many would be too many."""
        self.looks.take(self.index)
        found, before = [], self.previous
        while before is not None:
            found.append(before)
            before = before.previous
        return found

    def iter_children(self) -> "Iterator[SelectableElement]":
        """Iterate over the elements inside, in order."""
        self.looks.take(len(self.etree_element))
        return super().iter_children()  # type: ignore[no-any-return]  # cssselect2 has no types
