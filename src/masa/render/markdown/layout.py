"""Blocks of Markdown on a page: below each other, indented, quoted, beside a mark. All are given escaped text."""

import re
from collections.abc import Iterable

from markupsafe import Markup

from masa.render.templating.blank_lines import tidy
from masa.render.templating.bounds import check_indenting, check_places
from masa.render.written import written

_LIST = re.compile(r"(?:-|\d{1,9}\.)(?: |$)")
_STRUCTURE = re.compile(r"(?:- |\d{1,9}\. |#|>|\|)")
_BETWEEN_LISTS = "<!-- -->\n\n"  # lists that follow each other would be read as one


def apart(text: str, before: str) -> Markup:
    """Return a block with what keeps it apart from the block before it."""
    inner = tidy(text).strip("\n")
    return written(_BETWEEN_LISTS + inner if _LIST.match(inner) and _ends_in_list(before) else inner)


def stacked(blocks: Iterable[str]) -> str:
    """Return blocks below each other."""
    placed: list[str] = []
    before = ""
    for block in blocks:
        placed.append(apart(block, before))
        before = block
    return "\n\n".join(placed)


def beside(text: str, width: int) -> Markup:
    """Set blocks beside a mark or a term, indented below it; what is itself a list or a table begins on a new line."""
    inner = indented(text, width)
    return Markup("\n\n" + " " * width) + inner if _STRUCTURE.match(inner) else inner  # noqa: S704 - spaces


def indented(text: str, width: int) -> Markup:
    """Return blocks that stand below a mark of this width; their first line stands beside it."""
    check_indenting(text, width)
    return written(tidy(text).strip("\n").replace("\n", "\n" + " " * width))


def quoted(text: str) -> Markup:
    """Return blocks as a quotation."""
    lines = tidy(text).strip("\n").split("\n")
    return Markup("\n".join(f"> {line}".rstrip() for line in lines))  # noqa: S704 - from a template, escaped already


def hashes(level: int) -> Markup:
    """Return the mark of a heading."""
    check_places(level)
    return Markup("#" * level)  # noqa: S704 - hashes


def _ends_in_list(text: str) -> bool:
    """Tell whether the last block at the margin is a list."""
    at_margin = [line for line in text.split("\n") if line and not line.startswith(" ")]
    return bool(at_margin) and _LIST.match(at_margin[-1]) is not None
