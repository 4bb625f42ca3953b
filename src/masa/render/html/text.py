"""Words as HTML."""

import re
from decimal import Decimal
from functools import lru_cache

from markupsafe import Markup, escape

from masa.refusal import HASH_OF_A_COMMAND
from masa.render.hidden import show_hidden
from masa.render.words import Bar, Inline, Link, Stretch, Strong, Tag, Text, Time, Words
from masa.render.written import written

_OBEYED = re.compile(rf"((?:\A|[\n\r])[^\S\n\r]*):(?=:)|{HASH_OF_A_COMMAND}")
"""What makes a command for a CI server, in whose log a page is printed: `::` where a line begins, `##[` anywhere."""


def inline_html(words: Words) -> Markup:
    """Return words as HTML, each piece escaped."""
    return written("".join(map(_piece, words)))


@lru_cache(maxsize=4096)
def escape_html(text: str) -> str:
    """Return plain text as HTML; marks that are not seen are shown, and what a log would obey is a reference."""
    html = str(escape(show_hidden(text)))
    return _OBEYED.sub(_as_reference, html) if "::" in html or "##" in html else html


def _as_reference(found: re.Match[str]) -> str:
    return "&#35;" if found[1] is None else f"{found[1]}&#58;"


def _piece(piece: Inline) -> str:
    words = escape_html(piece.words)
    if type(piece) is Text:
        return words
    match piece:
        case Strong():
            return f"<strong>{words}</strong>"
        case Link():
            return f'<a href="{escape(piece.address)}"{_kind_of_link(piece)}>{words}</a>'
        case Time():
            return f'<time datetime="{escape(piece.machine)}">{words}</time>'
        case Tag():
            return f'<span class="tag">{words}</span>'
    return _drawn(piece, words) if isinstance(piece, Bar | Stretch) else words


def _drawn(piece: Bar | Stretch, words: str) -> str:
    if isinstance(piece, Stretch):
        return f'<span class="stretch">{inline_html(piece.parts)}{_stretch(piece)}</span>'
    drawn = f'<span class="bar"><span style="width:{_width(piece.percent)}%"></span></span>'
    return f'<span class="share">{words}{drawn}</span>'


def _stretch(stretch: Stretch) -> str:
    """Draw a stretch of time on its scale, a step for each year; an open end fades."""
    ends = f"{' open-left' if stretch.open_left else ''}{' open-right' if stretch.open_right else ''}"
    step = (Decimal(100) / stretch.years).quantize(Decimal("0.0001"))
    return (
        f'<span class="years" style="background-size:{step}% 100%">'
        f'<span class="time{ends}" style="left:{stretch.left}%;width:{stretch.width}%"></span></span>'
    )


def _kind_of_link(link: Link) -> str:
    """Mark phone numbers, which do not break, and bare addresses, which print need not repeat."""
    if link.address.startswith("tel:"):
        return ' class="phone"'
    bare = link.words in (link.address, link.address.removeprefix("https://"))
    return ' class="bare"' if bare else ""


def _width(percent: Decimal) -> Decimal:
    return min(max(percent, Decimal(0)), Decimal(100))
