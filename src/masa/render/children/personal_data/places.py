"""What a reader of the page sees, passage by passage, and where in the document it was written."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from markdown_it.token import Token

from masa.model.document import Document
from masa.render.problems import texts_in
from masa.render.prose import parse_prose
from masa.render.publication import Block, HelpBox, Prose, Publication, parts_of
from masa.render.words import Inline, Link

_OWN_WORDS = ("children", "voice", "funding")  # sections whose sentences the page shows as they are
_NAMES = ("partnership", "organisations", "people", "relevant_agencies", "independent_scrutiny", "publication")
_NOT_SHOWN = re.compile(r"people\[\d+\]\.(?!post|other_posts)")
_DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-") | dict.fromkeys("\u2019\u02bc", "'"))


class Passage(NamedTuple):
    """A passage of the page as plain text on one line, and the title under which it stands."""

    title: str
    text: str


def passages(publication: Publication) -> Iterator[Passage]:
    """Yield every passage once for each title under which it stands."""
    parts: list[tuple[str, object]] = [
        (publication.title, (publication.title, publication.owner, publication.notices)),
        *((section.title, (section.title, section.blocks)) for section in publication.all_sections()),
        *(_titled(publication.title, block) for block in (*publication.summary, *publication.closing)),
    ]
    found = (Passage(title, plain(text)) for title, part in parts for text in _texts(part))
    yield from dict.fromkeys(passage for passage in found if passage.text)


def keys_of(document: Document, words: str) -> list[str]:
    """Return the keys of the document whose own text holds the words: those of sentences first, else those of names."""
    held = [(place, key) for place, key, _, text in texts_in(document) if plain(words) in plain(text)]
    shown = [place for place, _ in held if not _NOT_SHOWN.match(place)]
    for tops in (_OWN_WORDS, _NAMES):
        if chosen := [place for place in shown if re.split(r"[.\[]", place)[0] in tops]:
            return chosen
    return []


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Return text on one line with plain dashes and apostrophes, and without characters that are not seen."""
    if text.isascii():
        return " ".join(text.split())
    seen = "".join(character for character in text if unicodedata.category(character) != "Cf")
    return " ".join(unicodedata.normalize("NFKC", seen).translate(_DASHES).split())


def _titled(title: str, block: Block) -> tuple[str, object]:
    return (block.title if isinstance(block, HelpBox) else title), block


def _texts(value: object) -> Iterator[str]:
    """Yield the texts of a part of the page; a line of several pieces is one text, and so is where a link leads."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Prose):
        yield from _prose(parse_prose(value.markdown))
    elif isinstance(value, tuple) and value and all(isinstance(piece, Inline) for piece in value):
        yield "".join(piece.words for piece in value)
        yield from (piece.address for piece in value if isinstance(piece, Link))
    elif isinstance(value, tuple):
        for entry in value:
            yield from _texts(entry)
    else:
        for name in parts_of(type(value)):
            yield from _texts(getattr(value, name))


def _prose(tokens: Iterable[Token]) -> Iterator[str]:
    """Yield what prose shows, without its marks, so that nothing hides behind **bold** or a link."""
    for token in tokens:
        if token.type == "inline":
            pieces = token.children or ()
            yield "".join(" " if piece.type.endswith("break") else piece.content for piece in pieces)
        yield from (str(piece.attrs["href"]) for piece in token.children or () if piece.type == "link_open")
