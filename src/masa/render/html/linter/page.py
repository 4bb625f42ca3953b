"""A page of HTML as the tree that a browser makes of it, each element with what selectors ask of it.

Read by Lexbor (selectolax), which follows the standard for pages as browsers do and is some thirty times as fast as a
reader in Python; matched by cssselect2, which asks the same few things of an element again and again.
"""

from collections.abc import Iterator, Mapping
from itertools import repeat

from cssselect2 import ElementWrapper
from selectolax.lexbor import LexborHTMLParser, LexborNode

from masa.render.html.linter.depth import DEEPEST, TooDeepError, is_too_deep

_TEXT, _COMMENT, _TEMPLATE = "-text", "-comment", "template"
_NO_CLASSES: frozenset[str] = frozenset()


class StartTag:
    """What is written of an element itself; the elements of a page that are written alike share one."""

    __slots__ = ("attributes", "classes", "id", "name")

    def __init__(self, name: str, attributes: Mapping[str, str | None]) -> None:
        self.name = name
        self.attributes = {name: value or "" for name, value in attributes.items()}
        self.id: str | None = self.attributes.get("id")
        self.classes = frozenset(self.attributes["class"].split()) if "class" in self.attributes else _NO_CLASSES


class PageElement(ElementWrapper):  # type: ignore[misc]  # cssselect2 has no types
    """An element of a page. What selectors ask of it is told beforehand, and its children are made once.

    `inside` is all that stands in it in order: words, children, and None for a comment. `has_words` tells whether words
    stand in it itself, and not only in its children.
    """

    in_html_document = True
    namespace_url = ""
    transport_content_language = None
    _ancestors = _previous_siblings = None
    __eq__, __hash__ = object.__eq__, object.__hash__

    def __init__(self, start: StartTag, parent: "PageElement | None", previous: "PageElement | None") -> None:
        """Take its start tag, and what it stands in and after; the wrapper's own way of this takes twice as long."""
        self.start, self.local_name, self.id = start, start.name, start.id
        self.parent, self.previous = parent, previous
        self.index: int = previous.index + 1 if previous else 0
        self.children: list[PageElement] = []
        self.inside: list[str | PageElement | None] = []
        self.has_words = False

    tag = property(lambda self: self.local_name)
    get = property(lambda self: self.attrib.get)
    etree_element = property(lambda self: self)
    etree_children = property(lambda self: self.children)
    etree_siblings = property(lambda self: self.parent.children if self.parent else [self])

    @property
    def attrib(self) -> dict[str, str]:
        """Return its attributes."""
        return self.start.attributes

    @property
    def classes(self) -> frozenset[str]:
        """Return its classes."""
        return self.start.classes

    @property
    def text(self) -> str:
        """Return the words that stand in the element itself, as for a style or a selector `:empty`."""
        return "".join(one for one in self.inside if isinstance(one, str))

    def iter_children(self) -> Iterator["PageElement"]:
        """Iterate over the elements inside, in order."""
        return iter(self.children)

    def iter_subtree(self) -> Iterator["PageElement"]:
        """Iterate over the element and all that stand in it, in order."""
        waiting = [self]
        while waiting:
            one = waiting.pop()
            yield one
            waiting += one.children[::-1]


def elements_of(html: str) -> list[PageElement]:
    """Return the elements of a page in order, the root first; around a fragment a reader puts the rest.

    Raise TooDeepError for a page that is nested deeper than DEEPEST.
    """
    if is_too_deep(html):
        raise TooDeepError
    root = LexborHTMLParser(html).root
    if root is None:
        raise AssertionError("a reader of HTML makes a root for any text")
    starts: dict[object, StartTag] = {}
    elements = []
    waiting = [(root, PageElement(_start(root.tag or "html", root.attributes, starts), None, None), 0)]
    while waiting:
        node, element, depth = waiting.pop()
        if depth > DEEPEST:
            raise TooDeepError
        elements.append(element)
        nodes = _fill(element, node, starts)
        waiting += zip(reversed(nodes), reversed(element.children), repeat(depth + 1))
    return elements


def _fill(element: PageElement, node: LexborNode, starts: dict[object, StartTag]) -> list[LexborNode]:
    """Give an element all that stands in it; return the nodes of its children, which are still to be filled."""
    child = node.template_fragments()[0].first_child if element.local_name == _TEMPLATE else node.first_child
    inside, children, nodes = element.inside, element.children, []
    previous = None
    while child is not None:
        tag = child.tag or ""
        if tag == _TEXT:
            words = child.text_content or ""
            inside.append(words)
            if words and not words.isspace():
                element.has_words = True
        elif tag == _COMMENT:
            inside.append(None)
        else:
            previous = PageElement(_start(tag, child.attributes, starts), element, previous)
            children.append(previous)
            inside.append(previous)
            nodes.append(child)
        child = child.next
    return nodes


def _start(tag: str, attributes: Mapping[str, str | None], starts: dict[object, StartTag]) -> StartTag:
    written = (tag, *attributes.items()) if attributes else tag
    known = starts.get(written)
    if known is None:
        known = starts[written] = StartTag(tag, attributes)
    return known
