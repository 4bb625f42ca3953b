"""A first look at a page: most are told to be sound by it, and only of the others each element is judged.

A page has thousands of elements, but only some hundred kinds of place: a start tag, and all that selectors ask of what
it stands in. Each kind is judged once, for all pages of one style. Whatever is not plain here is left to the linter
itself.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import lru_cache
from html import unescape

from selectolax.lexbor import LexborHTMLParser

from masa.render.html.linter.amount import TooMuchStyleError
from masa.render.html.linter.contrast import NO_BARS, NOT_DRAWN, Spot, outermost, spot_of
from masa.render.html.linter.depth import DEEPEST
from masa.render.html.linter.element import PageElement, StartTag, start_tag
from masa.render.html.linter.looks import Declared
from masa.render.html.linter.naming import HIDING, UNREAD
from masa.render.html.linter.rules import Rules
from masa.render.html.linter.selectors import ASKED_INSIDE, LOOKING_INTO, MUST_BE_NAMED, wrong_with_start
from masa.render.html.linter.style import rules_of

_TAG = re.compile(r'([a-z][a-z\d]*)((?: [a-z:-]+="[^"]*")*)')
_ATTRIBUTE = re.compile(r' ([a-z:-]+)="([^"]*)"')
_MOST_KEPT = 10_000  # start tags, each in its place: those of some thirty pages
_EMPTY = frozenset(("br", "hr", "img", "input", "link", "meta"))
_PLAIN = _EMPTY.union(  # what others hold is read in ways of its own
    ("html", "head", "title", "style", "body", "header", "nav", "main", "footer", "section", "article", "aside", "div"),
    ("h1", "h2", "h3", "h4", "h5", "h6", "p", "blockquote", "ul", "ol", "li", "dl", "dt", "dd", "details", "summary"),
    ("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "label", "a", "span", "strong", "em", "code"),
    ("time",),
)


class _NotPlainError(Exception):
    """Something may be a fault, or is nothing that this look knows."""


class _Place:
    """A kind of place: one of the elements that stand there, how it looks, and what stands in it by its start tag.

    `unread` tells that words there name nothing, `named` that something has to name what stands there.
    """

    __slots__ = ("bad_bar", "bad_words", "element", "empty", "end", "inside", "named", "spot", "unread")

    def __init__(self, element: PageElement | None, spot: Spot | None, inside: "_Inside", *, unread: bool) -> None:
        self.element, self.spot, self.inside, self.unread = element, spot, inside, unread
        self.named = False
        name = element.local_name if element else ""
        self.end, self.empty = f"/{name}>", name in _EMPTY
        self.bad_words = spot is not None and spot.looks.hard_to_read
        self.bad_bar = spot is not None and name not in NO_BARS and spot.looks.hard_to_see


_Inside = dict[str, tuple[_Place, StartTag | None]]


def seen_at_a_glance(page: LexborHTMLParser, rows: Rules[str], tells: Callable[[StartTag], bool]) -> list[PageElement]:
    """Return the elements of a page that matter to others, where no fault is but may be in these; else none.

    They stand in order, the root first, and at the end the styles. `tells` chooses them by their start tags.
    """
    styles = [PageElement(start_tag("style"), None, node) for node in page.css("style")]
    rules, unclear = rules_of(styles)
    if unclear or rules.look_beside or page.css_matches(LOOKING_INTO):
        return []
    glance = _glance(rules, rows, tells)
    try:
        return [*glance.over((page.html or "").replace("&nbsp;", " ")), *styles]
    except _NotPlainError:
        return []
    except TooMuchStyleError:
        _glance.cache_clear()  # it has counted all that it may
        raise
    finally:
        if glance.kept > _MOST_KEPT:
            _glance.cache_clear()


class _Glance:
    """The kinds of place of pages of one style, found as these are gone through; `kept` counts the start tags there."""

    def __init__(self, rules: Rules[Declared], rows: Rules[str], tells: Callable[[StartTag], bool]) -> None:
        self._rules, self._rows, self._tells = rules, rows, tells
        self._asked = {*rules.attributes, *rows.attributes, *HIDING, "class", "style"}
        self._places: dict[tuple[object, ...], _Place] = {}
        self._alike: defaultdict[object, _Inside] = defaultdict(dict)
        self._page = _Place(None, outermost(rules), {}, unread=False)
        self.kept = 0

    def over(self, written: str) -> Iterator[PageElement]:
        """Yield the elements that matter to others; raise _NotPlainError for what has to be judged one by one."""
        place = self._page
        around: list[_Place] = []
        unnamed: list[int] = []  # how many words had been read before each that must be named
        words, bare = 0, False
        for piece in written.removeprefix("<!DOCTYPE html>").split("<")[1:]:
            if piece.startswith(place.end):
                if bare or (place.named and unnamed.pop() == words):
                    raise _NotPlainError
                text = piece[len(place.end) :]
                place = around.pop()
            else:
                tag, _, text = piece.partition(">")
                inner, telling = place.inside.get(tag) or self._inside(place, tag)
                if telling:
                    yield PageElement(telling, None)
                bare = inner.bad_bar
                if not inner.empty:
                    around.append(place)
                    place = inner
                    if inner.named:
                        unnamed.append(words)
            if text and text != "\n" and not text.isspace():
                if place.bad_words:
                    raise _NotPlainError
                words += not place.unread
                bare = False

    def _inside(self, around: _Place, tag: str) -> tuple[_Place, StartTag | None]:
        """Return the kind of place of a start tag, and what it says where it matters to others."""
        read = _TAG.fullmatch(tag)
        if read is None or read[1] not in _PLAIN or around.end == "/style>":
            raise _NotPlainError
        written = [(name, unescape(value)) for name, value in _ATTRIBUTE.findall(read[2])]
        kind = (around.spot, around.unread, read[1], *[one for one in written if one[0] in self._asked])
        place = self._places.get(kind) or self._places.setdefault(kind, self._place(around, start_tag(*kind[2:])))
        start = StartTag(read[1], *written)
        found = around.inside[tag] = place, start if self._tells(start) else None
        self.kept += 1
        return found

    def _place(self, around: _Place, start: StartTag) -> _Place:
        element = PageElement(start, around.element)
        spot = None if around.spot is None or start.name in NOT_DRAWN else spot_of(element, around.spot, self._rules)
        wrong = {*wrong_with_start(start, self._rows)} - ASKED_INSIDE
        unread = around.unread or start.name in UNREAD or not HIDING.isdisjoint(start.attributes)
        place = _Place(element, spot, self._alike[spot, unread], unread=unread)
        place.named = bool(wrong)
        unseen = place.empty and (place.named or place.bad_bar)  # nothing can stand in it that would tell
        if wrong - MUST_BE_NAMED or unseen or element.depth > DEEPEST:
            raise _NotPlainError
        return place


_glance = lru_cache(maxsize=8)(_Glance)
