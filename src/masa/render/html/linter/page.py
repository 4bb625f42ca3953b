"""A page of HTML as the tree that a browser makes of it.

Read by Lexbor (selectolax), which follows the standard for pages as browsers do and is some thirty times as fast as a
reader in Python.
"""

from selectolax.lexbor import LexborHTMLParser, LexborNode

from masa.render.html.linter.depth import DEEPEST, TooDeepError, is_too_deep
from masa.render.html.linter.element import COMMENT, TEMPLATE, TEXT, PageElement, start_tag


def parsed(html: str) -> LexborHTMLParser:
    """Return a page as it is read; raise TooDeepError where that would take too long."""
    if is_too_deep(html):
        raise TooDeepError
    return LexborHTMLParser(html)


def elements_in(page: LexborHTMLParser) -> list[PageElement]:
    """Return the elements of a page in order, the root first; around a fragment a reader puts the rest.

    Raise TooDeepError for a page that is nested deeper than DEEPEST.
    """
    if page.root is None:
        raise AssertionError("a reader of HTML makes a root for any text")
    return _read(page.root, None)


def _read(top: LexborNode, around: PageElement | None) -> list[PageElement]:
    """Return the elements of a page, or those around which a template stands and `top` is what it holds."""
    found = {top.mem_id: around}
    elements = []
    for node in top.traverse(include_text=True, skip_empty=True):
        tag, outer = node.tag or "", found.get(node.parent.mem_id) if node.parent else None
        if tag == TEXT:
            if outer is not None and not outer.has_words:
                outer.has_words = not (node.text_content or "").isspace()
        elif tag != COMMENT:
            attributes = node.attributes
            start = start_tag(tag, *attributes.items()) if attributes else start_tag(tag)
            element = found[node.mem_id] = PageElement(start, outer, node)
            if element.depth > DEEPEST:
                raise TooDeepError
            elements.append(element)
            if tag == TEMPLATE:
                elements += (one for held in node.template_fragments() for one in _read(held, element))
    return elements
