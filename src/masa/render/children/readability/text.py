"""What of a children's page is read as sentences: its lines, with names, numbers, links and explained words marked."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from markdown_it.token import Token

from masa.render.children.readability.marks import Marks
from masa.render.children.readability.measure import NAME, ended, sentences, words
from masa.render.problems import Placed
from masa.render.prose import parse_prose
from masa.render.publication import Glossary, Meaning, Paragraph, Prose, Publication, parts_of
from masa.render.words import Inline, Link, Time

_LABEL = 5  # words of a line that ends in no mark and is no sentence, such as a heading or an item of a list
_HEADINGS = ("title", "caption", "term")
_NO_WORDS = ("id", "name", "word", "language")  # a glossary's word is explained beside it


class Line(NamedTuple):
    """A sentence or a label of a page: its section, its words as measured, and the words as they are shown.

    It is the partnership's own if it stands in prose of the document.
    """

    section: str
    text: str
    shown: str
    label: bool
    own: bool


def read_lines(
    page: Publication, texts_given: Iterable[Placed], always_hard: Callable[[str], bool]
) -> tuple[Line, ...]:
    """Return the lines of a page in order, each once. A name, number, link or explained word is one short word.

    Names are the facts that the document, by the texts in it, gives on one line: of bodies, posts, contacts, versions
    and who helped. Words that the page's glossary explains are marked unless they are `always_hard`.
    """
    texts = [(title, text) for title, part in _parts(page) for text in _texts(part)]
    explained = [word for word in _explained(page) if not always_hard(word)]
    marks = Marks(texts_given, explained)
    found = (line for title, text in texts for line in _lines(title, marks, text))
    return tuple({(line.shown, line.label): line for line in reversed(tuple(found))}.values())[::-1]


class _Text(NamedTuple):
    """A line of a block with marks for its links, what each mark stands for, and whether it is a heading or prose."""

    words: str
    links: tuple[str, ...] = ()
    heading: bool = False
    prose: bool = False


def _lines(section: str, marks: Marks, text: _Text) -> Iterator[Line]:
    masked, names = _both(marks, text)
    kept = iter(names)
    for sentence in sentences(masked):
        shown = re.sub(NAME, lambda _: next(kept), sentence)
        label = text.heading or (not ended(sentence) and len(words(sentence)) <= _LABEL)
        yield Line(section, sentence, shown, label, text.prose)


def _both(marks: Marks, text: _Text) -> tuple[str, list[str]]:
    """Return a text with marks for its links and for all names, and what the marks stand for, in order."""
    pieces = [marks.put(piece) for piece in text.words.split(NAME)]
    names = list(pieces[0][1])
    for link, (_, kept) in zip(text.links, pieces[1:], strict=True):
        names += [link, *kept]
    return NAME.join(masked for masked, _ in pieces), names


def _parts(page: Publication) -> Iterator[tuple[str, object]]:
    """Yield the parts of a page that have a title of their own; a help box has its own."""
    top = page.title
    yield top, (page.notices, page.around)
    for block in (*page.summary, *page.closing):
        yield getattr(block, "title", top), block
    for section in page.sections:
        yield section.title, section


def _texts(value: object, *, heading: bool = False) -> Iterator[_Text]:
    """Yield every line of a block."""
    if isinstance(value, str):
        yield _Text(value.replace(NAME, ""), heading=heading)
    elif isinstance(value, Prose):
        yield from (_prose(token) for token in parse_prose(value.markdown) if token.type == "inline")
    elif isinstance(value, Paragraph):
        yield _joined((piece.words, _addresses(piece)) for piece in value.words)
    elif isinstance(value, tuple):
        for entry in value:
            yield from _texts(entry)
    else:
        for name in parts_of(type(value)):
            if name not in _NO_WORDS:
                yield from _texts(getattr(value, name), heading=name in _HEADINGS)


def _prose(token: Token) -> _Text:
    spaces = ("softbreak", "hardbreak")
    pieces = ((" " if child.type in spaces else child.content, False) for child in token.children or [])
    return _joined(pieces)._replace(prose=True)


def _joined(pieces: Iterable[tuple[str, bool]]) -> _Text:
    clean = [(words_.replace(NAME, ""), marked) for words_, marked in pieces]
    text = "".join(NAME if marked else words_ for words_, marked in clean)
    return _Text(text, tuple(words_ for words_, marked in clean if marked))


def _addresses(piece: Inline) -> bool:
    """Tell whether a piece is a date, or a link that shows its own address."""
    if isinstance(piece, Link):
        return piece.address.startswith(("tel:", "mailto:")) or piece.words in piece.address
    return isinstance(piece, Time)


def _explained(page: Publication) -> Iterator[str]:
    for block in (block for section in page.all_sections() for block in section.blocks):
        if isinstance(block, Glossary):
            yield from (entry.word for entry in block.entries if isinstance(entry, Meaning))
