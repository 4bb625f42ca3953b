"""Prose of one plain line, which is one paragraph and needs no parser. Most of what partnerships write is."""

import re

from markdown_it.token import Token

from masa.render.hidden import show_hidden

# It begins with a letter, so that no block but a paragraph begins, and holds nothing that Markdown reads within a line.
_PLAIN = re.compile(r"[^\W\d_][^\n\r\t\0\\`*_\[<&]*")
_BARE_ADDRESS = re.compile(r"https://[^\s<>]+")


def plain_line(text: str) -> str | None:
    """Return the words of prose that is one plain line, as they are shown; None for any other text."""
    words = show_hidden(text).rstrip(" ")
    if not _PLAIN.fullmatch(words) or words != words.rstrip():  # the parser has a mind of its own on rare white space
        return None
    return None if is_address(words) else words


def is_address(text: str) -> bool:
    """Tell whether prose is nothing but an address, which becomes a link."""
    return _BARE_ADDRESS.fullmatch(text) is not None


def plain_paragraph(text: str) -> list[Token] | None:
    """Return the tokens that the parser would make of one plain line; None for any other text."""
    words = plain_line(text)
    if words is None:
        return None
    inline = Token("inline", "", 0, map=[0, 1], level=1, content=words, block=True)
    inline.children = [Token("text", "", 0, content=words)]
    begin = Token("paragraph_open", "p", 1, map=[0, 1], block=True)
    return [begin, inline, Token("paragraph_close", "p", -1, block=True)]
