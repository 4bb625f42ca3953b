"""Words as runs."""

from collections.abc import Iterator
from decimal import Decimal

from masa.render.word.elements import Element
from masa.render.word.links import Links
from masa.render.word.runs import STRONG, Look, line_break, run
from masa.render.words import Bar, Inline, Link, Stretch, Strong, Tag, Text, Time, Words

_BAR = 40  # spaces that make a whole
_NO_BREAK_SPACE = "\u00a0"


def word_runs(words: Words, links: Links) -> list[Element]:
    """Return words as runs and links; raise TypeError at a kind that is not known."""
    return [made for piece in words for made in _piece(piece, links)]


def _piece(piece: Inline, links: Links) -> list[Element]:
    match piece:
        case Text() | Time():
            return [run(piece.words)]
        case Stretch():  # not drawn: a paper's page has no scale of years to read it by
            return word_runs(piece.parts, links)
        case Strong():
            return [run(piece.words, STRONG)]
        case Tag():
            return [run(piece.words, Look("Status"))]
        case Link():
            return _link(piece, links)
        case Bar():
            return [run(piece.words), *_bar(piece.percent)]
    raise TypeError(f"{type(piece).__name__} is no kind of words that a Word document shows")


def _link(piece: Link, links: Links) -> list[Element]:
    if not links.may_lead(piece.address):
        return [run(piece.words)]
    return [links.to(piece.address, [run(piece.words, Look("Hyperlink"))])]


def _bar(percent: Decimal) -> Iterator[Element]:
    """Yield a bar of shaded spaces: seen on the page, and silent where the page is read aloud."""
    length = round(min(max(percent, Decimal(0)), Decimal(100)) * _BAR / 100)
    yield line_break()
    for style, spaces in (("Bar", length), ("BarTrack", _BAR - length)):
        if spaces:
            yield run(_NO_BREAK_SPACE * spaces, Look(style))
