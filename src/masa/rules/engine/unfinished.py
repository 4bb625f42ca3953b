"""Words that show a text to be unfinished, wherever in it they stand."""

from collections.abc import Collection

from masa.light_pattern import pattern
from masa.rules.engine.placeholder import (
    LOOK_ALIKE,
    NOBODY,
    PLACEHOLDERS,
    gives_nothing,
    in_latin,
    is_placeholder,
    mark_in,
    placeholder_in,
)
from masa.source.phrase import folded

_FILLER = r"(?i)\blorem ipsum\b"
_TO_FILL_IN = (
    r"(?i)[\[<](?:insert|enter|add)\b[^\]>\[<]*[\]>](?!\()"
    r"|\[(?:name|date|link|number|e-?mail|phone|title|text|address|url|tbc|tba|tbd|x+)(?: here)?\](?!\()"
)
_CAPITALS = r"\b(TB[CAD])\b"
# Not where it is the short name of something, as in “the TBC” or “TBC Homes”.
_INITIALS = rf"(?<!\bthe )(?<!\bThe ){_CAPITALS}(?! +[A-Z])"
_TO_COME = (
    r"(?i)[(\[]to be (?:confirmed|announced|decided)[)\]]"
    r"|(?:[:\u2013\u2014] *|\s- )to be (?:confirmed|announced|decided)(?=[.;]?\s*(?:\n|$))"
)
_CROSSES = r"(?<![\w-])X{2,}(?![\w-])"
# A Roman twenty is no cross.
_NUMBERED = r"(?i)\b(?:part|chapter|schedule|annex|appendix|section|article|title|volume|class|level|book)s? $"
_FAR = 20  # characters: more than the longest of those words
_EXAMPLE = r"(?i)(?:^|[@/.\s(<])(example\.(?:com|org|net))\b"
_PATTERNS = {
    "lorem ipsum": _FILLER,
    "[": _TO_FILL_IN,
    "<": _TO_FILL_IN,
    "to be ": _TO_COME,
    **dict.fromkeys(("tbc", "tba", "tbd"), _INITIALS),
    "xx": _CROSSES,
    "example.": _EXAMPLE,
}
"""The small letters without which a pattern finds nothing, in the order in which the patterns are asked."""
SIGNS = (*PLACEHOLDERS, *NOBODY, "draft")
LETTERS = ("[", "<", "xx", "example.", "?", "...", "\N{HORIZONTAL ELLIPSIS}", *LOOK_ALIKE)
"""A text is unfinished only where one of these phrases, or some of these small letters, stand in it.

What stands under the keys of `ADDRESSES` may be besides, and what says nothing at all.
"""
_NAMES = ("name", "post", "called", "lead_post")
_LINKS = ("url", "website", "statement", "list_at", "transcript")
ADDRESSES = frozenset(("phone", *_LINKS))
_SCHEMES = ("http", "https")
_NOWHERE = ("", "#")
_COUNTED = "01234567890"
_SHORTEST = 5  # digits of a number that can be told to be none
_FEWEST = 3  # digits of any number: 999, 101 and 111


def unfinished(key: str, text: str, initials: Collection[str] = ()) -> str:
    """Return the words of a text that still stand for the real ones, or nothing.

    `key` is the key under which the text stands, and `initials` are those of the document's own bodies, which a
    placeholder in capitals may happen to be.
    """
    if is_no_address(key, text):
        return text
    if key == "phone":
        return ""
    plain = in_latin(text)
    words = _inside(plain, initials) or _whole(key, plain) or _marked(plain, initials)
    start = plain.find(words)
    return text[start : start + len(words)]


def is_no_address(key: str, text: str) -> bool:
    """Tell whether a telephone number, or a link, is none."""
    if key == "phone":
        return _is_no_number(text)
    return key in _LINKS and (_leads_nowhere(text.strip()) or gives_nothing(text))


def _leads_nowhere(link: str) -> bool:
    """Tell whether nothing of a link is there but what all links begin with: https://, www., or a # alone."""
    scheme, colon, rest = link.partition(":")
    place = rest.lstrip("/") if colon and scheme in _SCHEMES else link
    return place.removeprefix("www").removeprefix(".") in _NOWHERE if place.startswith("www") else place in _NOWHERE


def _whole(key: str, text: str) -> str:
    """Return a text that is nothing but a placeholder; what stands in capitals was looked at before."""
    whole = is_placeholder(text) or (key in _NAMES and placeholder_in(text))
    return text if whole and not pattern(_CAPITALS).search(text) else ""


def _marked(text: str, initials: Collection[str]) -> str:
    mark = mark_in(text)
    return "" if mark in initials else mark


def _inside(text: str, initials: Collection[str]) -> str:
    small = folded(text)
    present = [form for sign, form in _PATTERNS.items() if sign in small]
    for form in dict.fromkeys(present):
        if found := _words_found(form, text, initials):
            return found
    return ""


def _words_found(form: str, text: str, initials: Collection[str]) -> str:
    """Return the first words that a pattern finds in a text, but for initials and Roman numbers."""
    for found in pattern(form).finditer(text):
        is_short = form is _INITIALS and found[1].lower() in initials
        before = text[max(0, found.start() - _FAR) : found.start()]
        is_number = form is _CROSSES and pattern(_NUMBERED).search(before)
        if not is_short and not is_number:
            return found[found.re.groups].strip(" :\u2013\u2014-") if form is not _CROSSES else found[0]
    return ""


def _is_no_number(phone: str) -> bool:
    """Tell whether a telephone number is a placeholder, one digit over and over, or counts up from nought or one."""
    digits = "".join(filter(str.isdigit, phone))
    if len(digits) < _FEWEST or is_placeholder(phone):
        return True
    return len(digits) >= _SHORTEST and (len(set(digits)) == 1 or digits in _COUNTED)
