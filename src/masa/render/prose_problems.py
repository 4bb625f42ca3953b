"""What in prose is not published as it is written, each said in one sentence with what to do."""

import re
from collections.abc import Iterator
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from masa.render.hidden import hidden_references_in
from masa.render.prose import DEEPEST, MOST_OPEN, parse_prose, safe_address, too_many_open
from masa.render.prose_rows import SURPLUS

_SUSPECT = re.compile(r"[<\[`\t]|~~~| {4}")  # without these there is no HTML, picture, code or link
_DEEPER = re.compile(r"[-+*_>\d]")  # without these nothing stands inside another; one of them makes two levels at most
_ODD = re.compile(r"[\[|&]|\n[ \t>*+-]*\d+[.)]")  # without these there is no link, table, reference or second number
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W_]")
_BLOCKS = {f"{block}_open" for block in ("paragraph", "heading", "blockquote", "bullet_list", "ordered_list", "table")}
_ADDRESS = re.compile("https?:|mailto:|tel:", re.IGNORECASE)


class _Everything(MarkdownIt):
    """Markdown as it might have been meant, to find what is not published."""

    def __init__(self) -> None:
        super().__init__("commonmark", {"html": True, "maxNesting": DEEPEST + 2})  # an item, and what stands in it
        self.enable("table")

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - the library's name
        """Take every link for a link."""
        return True


_EVERYTHING = _Everything()


def prose_problems(text: str) -> list[str]:
    """Return one sentence for each thing in prose that is not published as it is written."""
    if too_many_open(text):
        return [f"More than {MOST_OPEN} brackets [ are left open, so that no link is one. Close each, or take it out."]
    found: list[str] = []
    if _SUSPECT.search(text) or len(_DEEPER.findall(text)) >= DEEPEST // 2:
        found += _left_out(text)
    if _ODD.search(text) or not _LETTER.search(text):
        found += _changed(text)
    return list(dict.fromkeys(found))


def _left_out(text: str) -> Iterator[str]:
    """Yield what masa does not publish, though Markdown has it."""
    meant: dict[str, Any] = {}
    tokens = list(_flat(_EVERYTHING.parse(text, meant)))
    yield from (problem for token in tokens if (problem := _problem(token)))
    for link in meant.get("references", {}).values():
        if _ADDRESS.match(link["href"]):
            yield f"The address “{_short(link['href'])}” after “]:” makes no link and is text. Write [words](address)."
    if any(token.type in _BLOCKS and token.level >= DEEPEST for token in tokens):
        yield (
            "A list or a quotation stands inside too many others, and its words are not published. Take it out of them."
        )


def _changed(text: str) -> Iterator[str]:
    """Yield what masa publishes with other words than were written, or with none."""
    for mark in hidden_references_in(text):
        yield f"The hidden mark {mark} turns text around. It is shown as its number; delete it."
    nodes = list(SyntaxTreeNode(parse_prose(text)).walk())
    if text.strip() and not any(_WORD.search(node.content) for node in nodes if node.type in ("text", "image")):
        yield f"No word is published of “{_short(text)}”, which is all that stands here. Write words."
    for node in nodes:
        if node.type == "link":
            yield from _link(node)
        elif node.type == "tr" and SURPLUS in node.meta:
            words = _short(node.meta[SURPLUS])
            yield f"A row of a table has too many cells: “{words}” is put into its last column. Give it its own column."
        elif node.type == "ordered_list":
            yield from _numbers(node)


def _link(link: SyntaxTreeNode) -> Iterator[str]:
    if "title" in link.attrs:
        yield f"Readers do not see the title “{_short(link.attrs['title'])}” of a link. Write it beside the link."
    if not any(node.content.strip() for node in link.walk() if node.type in ("text", "image")):
        yield f"The link “{_short(link.attrs['href'])}” has no words to choose it by. Write [words](address)."


def _numbers(items: SyntaxTreeNode) -> Iterator[str]:
    """Yield the first number that is shown as another; to number all alike is a habit of Markdown, and harmless."""
    written = [int(item.info) for item in items.children]
    if set(written) in ({0}, {1}):
        return
    for shown, number in enumerate(written, start=written[0]):
        if number != shown:
            yield f"The number {number} of a list is shown as {shown}. Count up by one, or begin each item with “-”."
            return


def _flat(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _flat(token.children or [])


def _problem(token: Token) -> str | None:
    if token.type in ("html_block", "html_inline") and not token.content.startswith("</"):
        return f"HTML is not published: “{_short(token.content)}”. Write Markdown, such as **bold**."
    if token.type == "image":
        what = token.content or token.attrs.get("src")
        return f"A picture is not published: “{_short(what)}”. Say in words what it shows."
    if token.type in ("fence", "code_block", "code_inline"):
        return f"Code is shown as plain text: “{_short(token.content)}”. Take away the backticks or the indent."
    address = str(token.attrs.get("href", ""))
    if token.type == "link_open" and not safe_address(address):
        cure = (
            "one e-mail address alone" if address.lower().startswith("mailto:") else "the whole address, from https://"
        )
        return f"The link “{_short(address)}” is shown as text. Give {cure}."
    return None


def _short(text: object) -> str:
    line = " ".join(str(text).split())
    return line if len(line) <= 60 else f"{line[:57]}..."  # noqa: PLR2004 - enough to find it again
