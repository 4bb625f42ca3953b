"""Words that show a text to be unfinished, wherever in it they stand."""

import re
from collections.abc import Collection

from masa.rules.engine.placeholder import is_placeholder, placeholder_in

_FILLER = re.compile(r"\blorem ipsum\b", re.IGNORECASE)
_TO_FILL_IN = re.compile(
    r"[\[<](?:insert|enter|add)\b[^\]>]*[\]>](?!\()"
    r"|\[(?:name|date|link|number|e-?mail|phone|title|text|address|url|tbc|tba|tbd|x+)(?: here)?\](?!\()",
    re.IGNORECASE,
)
_CAPITALS = re.compile(r"\b(TB[CAD])\b")
# Not where it is the short name of something, as in “the TBC” or “TBC Homes”.
_INITIALS = re.compile(rf"(?<!\bthe )(?<!\bThe ){_CAPITALS.pattern}(?! +[A-Z])")
_TO_COME = re.compile(
    r"[(\[]to be (?:confirmed|announced|decided)[)\]]"
    r"|(?:[:\u2013\u2014] *|\s- )to be (?:confirmed|announced|decided)(?=[.;]?\s*(?:\n|$))",
    re.IGNORECASE,
)
_CROSSES = re.compile(r"(?<![\w-])X{2,}(?![\w-])")
# A Roman twenty is no cross.
_NUMBERED = re.compile(
    r"\b(?:part|chapter|schedule|annex|appendix|section|article|title|volume|class|level|book)s? $", re.IGNORECASE
)
_EXAMPLE = re.compile(r"(?:^|[@/.\s(<])(example\.(?:com|org|net))\b", re.IGNORECASE)
_EMPTY_LINK = re.compile(r"(?:https?:/*)?(?:www\.?)?#?")
_NAMES = ("name", "post", "called", "lead_post")
_LINKS = ("url", "website", "statement", "list_at", "transcript")
_COUNTED = "01234567890"
_SHORTEST = 5  # digits of a number that can be told to be none


def unfinished(key: str, text: str, initials: Collection[str]) -> str:
    """Return the words of a text that still stand for the real ones, or nothing.

    `key` is the key under which the text stands, and `initials` are those of the document's own bodies, which a
    placeholder in capitals may happen to be.
    """
    if key == "phone":
        return text if _is_no_number(text) else ""
    if key in _LINKS and _EMPTY_LINK.fullmatch(text.strip()):
        return text
    return _inside(text, initials) or _whole(key, text)


def _whole(key: str, text: str) -> str:
    """Return a text that is nothing but a placeholder; what stands in capitals was looked at before."""
    whole = is_placeholder(text) or (key in _NAMES and placeholder_in(text))
    return text if whole and not _CAPITALS.search(text) else ""


def _inside(text: str, initials: Collection[str]) -> str:
    for pattern in (_FILLER, _TO_FILL_IN, _TO_COME):
        found = pattern.search(text)
        if found:
            return found[0].strip(" :\u2013\u2014-")
    short = (found[1] for found in _INITIALS.finditer(text) if found[1].lower() not in initials)
    crosses = (found[0] for found in _CROSSES.finditer(text) if not _NUMBERED.search(text[: found.start()]))
    example = (found[1] for found in _EXAMPLE.finditer(text))
    return next((words for several in (short, crosses, example) for words in several), "")


def _is_no_number(phone: str) -> bool:
    """Tell whether a telephone number is a placeholder, one digit over and over, or counts up from nought or one."""
    digits = "".join(re.findall(r"\d", phone))
    long = len(digits) >= _SHORTEST  # 999, 101 and 111 are numbers
    return is_placeholder(phone) or (long and (len(set(digits)) == 1 or digits in _COUNTED))
