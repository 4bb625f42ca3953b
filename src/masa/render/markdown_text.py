"""Plain text as Markdown that reads the same: nothing in it can become structure."""

import re
from collections.abc import Iterable

from markupsafe import Markup

from masa.render.hidden import show_hidden
from masa.render.words import Inline, Link, Strong, Tag, Words

_MARKS = re.compile(r"([\\`*_\[\]<>|~])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_LINE_START = re.compile(r"^(\s*)([#+\-=](?=[\s#\-=]|$)|\d{1,9}[.)](?=\s|$))")
_SPACES = re.compile(r"\s+")
_IN_ADDRESS = re.compile(r"[\s<>()\\]")


def escape_markdown(text: str) -> str:
    """Return text on one line in which no character is read as Markdown or HTML, even at the start of a line."""
    return guarded(escape_within(text))


def escape_within(text: str) -> str:
    """Return the same for text that may stand within a line."""
    line = _SPACES.sub(" ", show_hidden(text))
    return _ENTITY.sub(r"\\&", _MARKS.sub(r"\\\1", line))


def guarded(line: str) -> str:
    """Return a line whose beginning is not read as a heading, a list or a rule."""
    return _LINE_START.sub(_guard, line)


def inline_markdown(words: Words) -> Markup:
    """Return words as one line of Markdown."""
    return Markup(guarded(join_markdown(_piece(piece) for piece in words)))  # noqa: S704 - each piece is escaped


def join_markdown(pieces: Iterable[str]) -> str:
    """Return pieces as one line; an exclamation mark before a link must not make it a picture."""
    line = ""
    for piece in pieces:
        line = f"{line[:-1]}\\!{piece}" if piece.startswith("[") and line.endswith("!") else line + piece
    return line


def _guard(match: re.Match[str]) -> str:
    space, mark = match.groups()
    return f"{space}{mark[:-1]}\\{mark[-1]}"


def _piece(piece: Inline) -> str:
    text = escape_within(piece.words)
    match piece:
        case Strong():
            return f"**{text}**"
        case Tag():
            return f"({text})"
        case Link() if not piece.address.startswith("#"):
            return f"[{text}]({address(piece.address)})"
    return text


def address(target: str) -> str:
    """Return an address that cannot end its link early."""
    return _IN_ADDRESS.sub(lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode()), target)
