"""A line of prose as runs."""

from markdown_it.tree import SyntaxTreeNode

from masa.render.prose import picture_text
from masa.render.word.elements import Element
from masa.render.word.links import Links
from masa.render.word.runs import PLAIN, Look, line_break, run


def prose_runs(node: SyntaxTreeNode, links: Links) -> list[Element]:
    """Return the runs of a paragraph, a heading or a cell of prose."""
    return [made for child in node.children for made in _within(child, PLAIN, links)]


def _within(node: SyntaxTreeNode, look: Look, links: Links) -> list[Element]:
    return [made for child in node.children for made in _inline(child, look, links)]


def _inline(node: SyntaxTreeNode, look: Look, links: Links) -> list[Element]:
    match node.type:
        case "text":
            return [run(node.content, look)] if node.content else []
        case "softbreak" | "hardbreak":
            return [run(" ", look) if node.type == "softbreak" else line_break()]
        case "strong":
            return _within(node, look._replace(bold=True), links)
        case "em":
            return _within(node, look._replace(italic=True), links)
        case "link":
            return _link(node, look, links)
        case "image":
            return [run(picture_text(node.content, node.attrs.get("src", "")), look)]
    raise TypeError(f"{node.type} is no kind of words that a Word document shows")


def _link(node: SyntaxTreeNode, look: Look, links: Links) -> list[Element]:
    address = str(node.attrs["href"])
    if not links.may_lead(address):
        return _within(node, look, links)
    return [links.to(address, _within(node, look._replace(style="Hyperlink"), links))]
