"""Prose as Markdown again: the same words and structure, with nothing that could break out of its place."""

import re
from collections.abc import Callable

from markdown_it.tree import SyntaxTreeNode
from markupsafe import Markup

from masa.render.markdown.layout import quoted, stacked
from masa.render.markdown.text import (
    address,
    emphasis,
    escape_label,
    escape_markdown,
    escape_within,
    guarded,
    join_markdown,
    link_markdown,
)
from masa.render.plain_prose import plain_line
from masa.render.prose import heading_level, parse_prose, picture_text

_LINE = re.compile(r"\n(?=[^\n])")


def prose_markdown(text: str, level: int) -> Markup:
    """Return prose as safe Markdown blocks; its headings stand below a heading of this level."""
    words = plain_line(text)
    if words is not None:
        return Markup(escape_markdown(words))  # noqa: S704 - escaped
    tree = SyntaxTreeNode(parse_prose(text))
    return Markup(stacked(_block(node, level) for node in tree.children))  # noqa: S704 - each leaf is escaped


def prose_line(text: str) -> Markup:
    """Return prose on one line, for a cell of a table."""
    words = plain_line(text)
    if words is not None:
        return Markup(escape_within(words))  # noqa: S704 - escaped
    tree = SyntaxTreeNode(parse_prose(text))
    return Markup(" ".join(_inlines(node) for node in tree.walk() if node.type == "inline"))  # noqa: S704 - escaped


def _block(node: SyntaxTreeNode, level: int) -> str:
    match node.type:
        case "heading":
            return f"{'#' * heading_level(node.tag, level)} {_text(node)}"
        case "bullet_list":
            return _list(node, level, "-")
        case "ordered_list":
            return _list(node, level, f"{node.attrs.get('start', 1)}.")
        case "blockquote":
            return quoted(stacked(_block(child, level) for child in node.children))
        case "table":
            return _table(node)
    return _text(node)


def _list(node: SyntaxTreeNode, level: int, mark: str) -> str:
    return "\n".join(_item(item, level, mark) for item in node.children)


def _item(item: SyntaxTreeNode, level: int, mark: str) -> str:
    inner = stacked(_block(child, level) for child in item.children)
    return _LINE.sub("\n" + " " * (len(mark) + 1), f"{mark} {inner}")


def _table(node: SyntaxTreeNode) -> str:
    rows = [[_text(cell) for cell in row.children] for part in node.children for row in part.children]
    rule = ["---"] * len(rows[0])
    return "\n".join(f"| {' | '.join(row)} |" for row in (rows[0], rule, *rows[1:]))


def _text(node: SyntaxTreeNode) -> str:
    return guarded("".join(_inlines(child) for child in node.children if child.type == "inline"))


def _inlines(node: SyntaxTreeNode, escape: Callable[[str], str] = escape_within) -> str:
    return join_markdown(_inline(child, escape) for child in node.children)


def _inline(node: SyntaxTreeNode, escape: Callable[[str], str]) -> str:
    match node.type:
        case "softbreak" | "hardbreak":
            return " "
        case "strong":
            return emphasis(_inlines(node, escape), "**")
        case "em":
            return emphasis(_inlines(node, escape), "*")
        case "link":
            return _link(node, str(node.attrs["href"]))
    picture = node.type == "image"
    return escape(picture_text(node.content, node.attrs.get("src", "")) if picture else node.content)


def _link(node: SyntaxTreeNode, target: str) -> str:
    if [child.type for child in node.children] == ["text"]:
        return link_markdown(node.children[0].content, target)
    return f"[{_inlines(node, escape_label)}]({address(target)})"
