"""A page of HTML as the tree that a browser makes of it, each element with what selectors ask of it.

Read by Lexbor (selectolax), which follows the standard for pages as browsers do and is some thirty times as fast as a
reader in Python; matched by cssselect2, which asks the same few things of an element again and again.
"""

from collections.abc import Iterator, Mapping

from cssselect2 import ElementWrapper
from selectolax.lexbor import LexborHTMLParser, LexborNode

_TEXT, _COMMENT, _TEMPLATE = "-text", "-comment", "template"


class PageElement(ElementWrapper):  # type: ignore[misc]  # cssselect2 has no types
    """An element of a page. What selectors ask of it is told beforehand, and its children are made once.

    `inside` is all that stands in it in order: words, children, and None for a comment. `has_words` tells whether words
    stand in it itself, and not only in its children.
    """

    def __init__(
        self,
        tag: str,
        attributes: Mapping[str, str | None],
        parent: "PageElement | None",
        index: int,
        previous: "PageElement | None",
    ) -> None:
        super().__init__(self, parent, index, previous, in_html_document=True)
        self.tag = self.local_name = tag
        self.attrib = {name: value or "" for name, value in attributes.items()} if attributes else {}
        self.get = self.attrib.get
        self.namespace_url = ""
        self.id: str | None = self.attrib.get("id")
        self.classes = frozenset(self.attrib["class"].split()) if "class" in self.attrib else _NO_CLASSES
        self.children: list[PageElement] = []
        self.etree_children = self.children
        self.inside: list[str | PageElement | None] = []
        self.has_words = False

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


_NO_CLASSES: frozenset[str] = frozenset()


def root_of(html: str) -> PageElement:
    """Return the root element of a page; of a fragment as well, around which a reader puts the rest."""
    root = LexborHTMLParser(html).root
    if root is None:
        raise AssertionError("a reader of HTML makes a root for any text")
    top = PageElement(root.tag or "html", root.attributes, None, 0, None)
    waiting = [(root, top)]
    while waiting:
        node, element = waiting.pop()
        waiting += _filled(node, element)
    return top


def _filled(node: LexborNode, element: PageElement) -> Iterator[tuple[LexborNode, PageElement]]:
    """Give an element all that stands in it; yield its children, which are still to be filled."""
    child = node.template_fragments()[0].first_child if element.tag == _TEMPLATE else node.first_child
    previous = None
    while child is not None:
        tag = child.tag or ""
        if tag == _TEXT:
            words = child.text_content or ""
            element.inside.append(words)
            element.has_words = element.has_words or bool(words.strip())
        elif tag == _COMMENT:
            element.inside.append(None)
        else:
            previous = PageElement(tag, child.attributes, element, len(element.children), previous)
            element.children.append(previous)
            element.inside.append(previous)
            yield child, previous
        child = child.next
