"""An element of a page, with what selectors ask of it: cssselect2 asks the same few things again and again."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from cssselect2 import ElementWrapper
from selectolax.lexbor import LexborNode

from masa.render.html.linter.amount import Counted, Looks

TEXT, COMMENT, TEMPLATE = "-text", "-comment", "template"
_NO_CLASSES: frozenset[str] = frozenset()


class StartTag:
    """What is written of an element itself; elements that are written alike share one, on whatever page."""

    __slots__ = ("attributes", "classes", "id", "name")

    def __init__(self, name: str, *attributes: tuple[str, str | None]) -> None:
        self.name = name
        self.attributes = {name: value or "" for name, value in attributes}
        self.id: str | None = self.attributes.get("id")
        self.classes = frozenset(self.attributes["class"].split()) if "class" in self.attributes else _NO_CLASSES


start_tag = lru_cache(maxsize=4096)(StartTag)


class PageElement(ElementWrapper):  # type: ignore[misc]  # cssselect2 has no types
    """An element of a page. What selectors ask of it is told beforehand, and its children are made once.

    `has_words` tells whether words stand in it itself, and not only in its children; `depth`, how many it stands in.
    """

    in_html_document = True
    namespace_url = ""
    transport_content_language = None
    _ancestors: "tuple[PageElement, ...] | None" = None
    has_words = False
    looks: Looks
    index = depth = 0
    children: "list[PageElement] | tuple[()]" = ()  # most have none
    __eq__, __hash__ = object.__eq__, object.__hash__

    def __init__(self, start: StartTag, parent: "PageElement | None", node: LexborNode | None = None) -> None:
        """Take its start tag, and what it stands in last; the wrapper's own way of this takes twice as long."""
        self.start, self.local_name, self.id = start, start.name, start.id
        self.parent, self.node = parent, node
        self.looks = parent.looks if parent is not None else Looks()
        if parent is not None:
            self.depth = parent.depth + 1
            if siblings := parent.children:
                self.index = len(siblings)
                siblings.append(self)
            else:
                parent.children = [self]

    tag = property(lambda self: self.local_name)
    get = property(lambda self: self.attrib.get)
    etree_element = property(lambda self: self)
    etree_children = property(lambda self: self.children)
    etree_siblings = property(lambda self: Counted(self.parent.children if self.parent else [self], self.looks))
    previous = property(lambda self: self.parent.children[self.index - 1] if self.index else None)

    @property
    def attrib(self) -> dict[str, str]:
        """Return its attributes."""
        return self.start.attributes

    @property
    def classes(self) -> frozenset[str]:
        """Return its classes."""
        return self.start.classes

    @property
    def inside(self) -> "Iterator[str | PageElement | None]":
        """Iterate over all that stands in it in order: words, children, and None for a comment."""
        children = iter(self.children)
        for node in _nodes_in(self.node):
            tag = node.tag
            yield (node.text_content or "") if tag == TEXT else None if tag == COMMENT else next(children)

    @property
    def text(self) -> str:
        """Return the words that stand in the element itself, as for a style or a selector `:empty`."""
        return "".join(one for one in self.inside if isinstance(one, str))

    @property
    def ancestors(self) -> "tuple[PageElement, ...]":
        """Return the elements that it stands in, the root first."""
        self.looks.take(self.depth)
        if self._ancestors is None:
            around = self.parent
            self._ancestors = (*around.ancestors, around) if around else ()
        return self._ancestors

    @property
    def previous_siblings(self) -> "Sequence[PageElement]":
        """Return the elements before it that stand in the same, made anew: kept, those of many would be too many."""
        self.looks.take(self.index)
        return self.parent.children[: self.index] if self.parent else ()

    def iter_children(self) -> Iterator["PageElement"]:
        """Iterate over the elements inside, in order."""
        self.looks.take(len(self.children))
        return iter(self.children)

    def iter_subtree(self) -> Iterator["PageElement"]:
        """Iterate over the element and all that stand in it, those that stand deepest last."""
        found = [self]
        for one in found:
            found += one.children
        self.looks.take(len(found))
        return iter(found)


def _nodes_in(node: LexborNode | None) -> Iterator[LexborNode]:
    """Yield what stands in a node itself, for a template what it holds."""
    held = node.template_fragments() if node and node.tag == TEMPLATE else ()
    child = held[0].first_child if held else node and node.first_child
    while child is not None:
        yield child
        child = child.next
