"""Plain text as Markdown that reads the same everywhere: nothing in it can become structure, and no address a link.

The promise: GitHub, Pandoc's reader `gfm` and Pandoc's own `markdown-smart+gfm_auto_identifiers` make the same
headings, lists, tables, words and links of a page of masa's. (Plain `-f markdown` curls quotation marks, and names
headings so that the contents do not lead to them.) E-mail addresses are links in all of them, since GitHub makes links
of them whatever is done. What a reader does to the words themselves no escape prevents: a picture for `:smile:` on
GitHub, a box to tick for an item that begins with `[ ]` or `[x]` in Pandoc's own.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from markupsafe import Markup

from masa.render.hidden import show_hidden
from masa.render.words import Inline, Link, Strong, Tag, Text, Words
from masa.render.written import written

_EMAIL = r"(?<![a-z0-9.+_-])[a-z0-9.+_-]+@[a-z0-9_-]+(?:\.[a-z0-9_-]+)+"
_SPECIAL = re.compile(
    rf"(?P<email>{_EMAIL})|(?P<after>\bwww(?=\.))|[\\`*_\[\]{{<>|~^$@]|(?<=<)!|&(?=\#?\w+;)|:(?=//|[\w+-]+:)",
    re.ASCII | re.IGNORECASE,
)
_MAY_BE_SPECIAL = re.compile(r"[\\`*_\[\]{<>|~^$@&:]|www", re.IGNORECASE)  # one look, before each place is weighed
_PLAIN_EMAIL = re.compile(r"[a-z0-9]+(?:[.+_-][a-z0-9]+)*@[a-z0-9]+(?:[.-][a-z0-9]+)+", re.ASCII | re.IGNORECASE)
_PLAIN_ADDRESS = re.compile(r"https://[\w.+!',%#@?=;:/~-]+", re.ASCII)
_COUNTED = r"\(?(?:\d+|\#|[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+)\)|(?:\d+|\#|[a-z]|[ivxlcdm]+|[IVXLCDM]{2,})\."
_LINE_START = re.compile(rf"^(\s*)([#+\-=](?=[\s#\-=]|$)|(?:{_COUNTED})(?=\s|$)|:|[Tt]able:)")
_CLOSING_HASH = re.compile(r"(?<!\\)((?:\\\\)*)#$")
_SPACES = re.compile(r"\s+")
_NOT_IN_ADDRESS = re.compile(r"[^\w.+!*',%#@?=;:/&~-]", re.ASCII)
_ENTITY = re.compile(r"&(?=#?\w+;)")


def escape_markdown(text: str) -> str:
    """Return text on one line in which no character is read as Markdown or HTML, even at the start of a line."""
    return guarded(escape_within(text))


@lru_cache(maxsize=4096)
def escape_within(text: str) -> str:
    """Return the same for text that may stand within a line; an e-mail address becomes a link to itself."""
    line = _one_line(text)
    return _SPECIAL.sub(_escaped, line) if _MAY_BE_SPECIAL.search(line) else line


def guarded(line: str) -> str:
    """Return a line that is not read as a heading, a list, a rule, a definition or a caption."""
    start = _LINE_START.match(line)
    begun = f"{_guard(start)}{line[start.end() :]}" if start else line
    return _CLOSING_HASH.sub(r"\1\\#", begun) if "#" in begun else begun


def inline_markdown(words: Words) -> Markup:
    """Return words as one line of Markdown."""
    return written(guarded(join_markdown(map(_piece, words))))


def join_markdown(pieces: Iterable[str]) -> str:
    """Return pieces as one line.

    An exclamation mark before a link must not make it a picture, nor two emphases that touch run together.
    """
    line = ""
    for piece in pieces:
        if piece.startswith("[") and line.endswith("!"):
            line = f"{line[:-1]}\\!"
        elif piece.startswith("*") and line.endswith("*") and not line.endswith("\\*"):
            line = f"{line}<!-- -->"
        line += piece
    return line


def emphasis(text: str, mark: str) -> str:
    """Return escaped text between marks, which count for nothing beside a space."""
    inner = text.strip(" ")
    return text.replace(inner, f"{mark}{inner}{mark}", 1) if inner else text


def link_markdown(text: str, target: str) -> str:
    """Return a link; one that reads as its own address is written once, between angle brackets."""
    if (target == text and _PLAIN_ADDRESS.fullmatch(text)) or (
        target == f"mailto:{text}" and _PLAIN_EMAIL.fullmatch(text)
    ):
        return f"<{text}>"
    return f"[{escape_label(text).strip(' ')}]({address(target)})"


def escape_label(text: str) -> str:
    """Return text that may stand within the words of a link, where nothing is a link again."""
    return _SPECIAL.sub(lambda match: _marked(match[0]) if match["email"] else _escaped(match), _one_line(text))


def address(target: str) -> str:
    """Return an address that cannot end its link early and is not written in two ways."""
    safe = _NOT_IN_ADDRESS.sub(lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode()), target)
    return _ENTITY.sub("&amp;", safe)


def _piece(piece: Inline) -> str:
    match piece:
        case Text():
            return escape_within(piece.words)
        case Strong():
            return emphasis(escape_within(piece.words), "**")
        case Tag():
            return f"({escape_within(piece.words)})"
        case Link() if not piece.address.startswith("#"):
            return link_markdown(piece.words, piece.address)
    return escape_within(piece.words)


def _one_line(text: str) -> str:
    shown = show_hidden(text)
    return shown if shown.isprintable() and "  " not in shown else _SPACES.sub(" ", shown)


def _escaped(match: re.Match[str]) -> str:
    if match["email"]:
        return link_markdown(match[0], f"mailto:{match[0]}")
    return f"{match[0]}\\" if match["after"] else f"\\{match[0]}"


def _marked(email: str) -> str:
    return email.replace("_", "\\_").replace("@", "\\@")


def _guard(match: re.Match[str]) -> str:
    space, mark = match.groups()
    return f"{space}{mark[:-1]}\\{mark[-1]}"
