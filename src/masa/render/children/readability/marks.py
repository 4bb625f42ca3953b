"""Names and explained words of a page, which are marked before its sentences are measured."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache, partial
from operator import itemgetter
from typing import Any

from masa.render.children.readability.measure import NAME
from masa.render.problems import Placed
from masa.render.telling.wording import capital

_NAMED = ("name", "also_called", "post", "called", "made_with", "phone", "email", "open", "version")  # even one word
# A row of letters is looked at from its beginning alone, and not again from each of them.
_EMAIL = r"(?<![\w.+'-])[\w.+'-]+@[\w-]+\.[\w.-]*\w"
_ADDRESS = re.compile(rf"{_EMAIL}|(?:https?://|www\.)[^\s<>]*\w/?|\+?\d[\d ()-]{{4,}}\d")
_PIECE = re.compile(r"\w+|\s+|[^\w\s]")
_BEGINNING, _ENDING = re.compile(r"(?<!\w)"), re.compile(r"(?!\w)")
_LONGEST = 200  # pieces of a name
_END = ""  # after the last piece of a name

_Span = tuple[int, int]
_Branch = dict[str, Any]
"""The pieces that may follow in names, each with those that may follow it."""


class Marks:
    """Puts a mark in the place of names, addresses, telephone numbers and explained words, and knows what stood there.

    Names are the facts that a document gives on one line: of bodies, posts, contacts, versions and who helped.
    """

    def __init__(self, texts: Iterable[Placed], explained: Iterable[str]) -> None:
        self._names: _Branch = {}
        for name in _facts(texts):
            _learn(self._names, name)
            _learn(self._names, capital(name))
        self._explained = _pattern_of(*sorted(explained, key=len, reverse=True))

    def put(self, text: str) -> tuple[str, list[str]]:
        """Return a text with marks, and what each mark stands for."""
        left, kept, end = [], [], 0
        for start, after in self._spans(text):
            left.append(text[end:start])
            kept.append(text[start:after])
            end = after
        return NAME.join((*left, text[end:])), kept

    def _spans(self, text: str) -> Iterator[_Span]:
        """Yield where each stands that is marked; of several that begin together an address, or the longest name."""
        finding = (
            partial(_match, _ADDRESS, text),
            partial(_from, list(self._named(text))),
            partial(_match, self._explained, text),
        )
        coming = [find(0) for find in finding]
        while first := min(filter(None, coming), key=itemgetter(0), default=None):
            yield first
            passed = first[1]
            coming = [
                find(passed) if one and one[0] < passed else one for find, one in zip(finding, coming, strict=True)
            ]

    def _named(self, text: str) -> Iterator[_Span]:
        """Yield where names stand as whole words, whatever white space is between them: the longest at each place."""
        pieces = list(_PIECE.finditer(text))
        for number, piece in enumerate(pieces):
            if piece[0] in self._names and _BEGINNING.match(text, piece.start()):
                end = _end(self._names, pieces[number : number + _LONGEST], text)
                if end:
                    yield piece.start(), end


def _learn(names: _Branch, name: str) -> None:
    pieces = _PIECE.findall(name)
    if len(pieces) <= _LONGEST:
        for piece in (*pieces, _END):
            names = names.setdefault(piece, {})


def _end(names: _Branch, pieces: Iterable[re.Match[str]], text: str) -> int:
    """Return where the longest name ends that some pieces of a text begin with; 0 where there is none."""
    end, branch = 0, names
    for piece in pieces:
        branch = branch.get(" " if piece[0].isspace() else piece[0], {})
        if not branch:
            break
        if _END in branch and _ENDING.match(text, piece.end()):
            end = piece.end()
    return end


@lru_cache(maxsize=8)
def _pattern_of(*words: str) -> re.Pattern[str]:
    """Return what finds words that are explained, in capitals or not, one or several; nothing without words."""
    found = rf"(?:{'|'.join(map(re.escape, words))})(?:e?s)?" if words else "(?!)"
    return re.compile(rf"(?<!\w){found}(?!\w)", re.IGNORECASE)


def _match(pattern: re.Pattern[str], text: str, start: int) -> _Span | None:
    """Return where a pattern next matches in a text."""
    found = pattern.search(text, start)
    return found.span() if found else None


def _from(spans: Sequence[_Span], start: int) -> _Span | None:
    """Return the first of some spans, in order, that begins at a place or behind it."""
    number = bisect_left(spans, (start, 0))
    return spans[number] if number < len(spans) else None


def _facts(texts: Iterable[Placed]) -> Iterator[str]:
    """Yield what stands on one line; one small word alone is no fact that could be told from others."""
    for _, key, kind, text in texts:
        if kind == "line" and (key in _NAMED or len(text.split()) > 1):
            yield " ".join(text.split())
