"""Words as HTML."""

from decimal import Decimal

from markupsafe import Markup, escape

from masa.render.hidden import show_hidden
from masa.render.words import Bar, Inline, Link, Stretch, Strong, Tag, Time, Words


def inline_html(words: Words) -> Markup:
    """Return words as HTML, each piece escaped."""
    return Markup().join(_piece(piece) for piece in words)


def escape_html(text: str) -> str:
    """Return plain text as HTML; marks that are not seen are shown."""
    return str(escape(show_hidden(text)))


def _piece(piece: Inline) -> Markup:
    words = Markup(escape_html(piece.words))  # noqa: S704 - escaped
    match piece:
        case Strong():
            return Markup("<strong>{}</strong>").format(words)
        case Link():
            return Markup('<a href="{}"{}>{}</a>').format(piece.address, _kind_of_link(piece), words)
        case Time():
            return Markup('<time datetime="{}">{}</time>').format(piece.machine, words)
        case Tag():
            return Markup('<span class="tag">{}</span>').format(words)
        case Bar() | Stretch():
            return _drawn(piece, words)
    return words


def _drawn(piece: Bar | Stretch, words: Markup) -> Markup:
    if isinstance(piece, Stretch):
        return Markup('<span class="stretch">{}{}</span>').format(inline_html(piece.parts), _stretch(piece))
    drawn = Markup('<span class="bar"><span style="width:{}%"></span></span>').format(_width(piece.percent))
    return Markup('<span class="share">{}{}</span>').format(words, drawn)


def _stretch(stretch: Stretch) -> Markup:
    """Draw a stretch of time on its scale, a step for each year; an open end fades."""
    ends = f"{' open-left' if stretch.open_left else ''}{' open-right' if stretch.open_right else ''}"
    step = (Decimal(100) / stretch.years).quantize(Decimal("0.0001"))
    return Markup(
        '<span class="years" style="background-size:{}% 100%">'
        '<span class="time{}" style="left:{}%;width:{}%"></span></span>'
    ).format(step, ends, stretch.left, stretch.width)


def _kind_of_link(link: Link) -> Markup:
    """Mark phone numbers, which do not break, and bare addresses, which print need not repeat."""
    if link.address.startswith("tel:"):
        return Markup(' class="phone"')
    bare = link.words in (link.address, link.address.removeprefix("https://"))
    return Markup(' class="bare"') if bare else Markup()


def _width(percent: Decimal) -> Decimal:
    return min(max(percent, Decimal(0)), Decimal(100))
