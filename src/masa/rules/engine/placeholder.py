"""Words that stand where the real ones are still to come: a closed list, that takes no ordinary sentence for one."""

import re

_VERBS = "confirmed|agreed|announced|decided|determined"
_ALWAYS = (
    *("tbc", "tba", "tbd", "lorem ipsum", "xxx", "name here", "text here"),
    *("to be confirmed", "to be agreed", "to be announced", "to be decided", "to be determined", "to be appointed"),
)
_ALONE = frozenset(
    {
        *_ALWAYS,
        *("t b c", "t b a", "t b d"),
        *("to follow", "details to follow", "more to follow", "text to follow", "information to follow", "to come"),
        *("to be added", "to be completed", "to be inserted", "to be provided", "to be supplied", "to be written"),
        *("coming soon", "not yet agreed", "not yet known", "placeholder", "insert here"),
    }
)
_LONGEST = 60  # characters of a text that is nothing but a placeholder, with its marks
_BRACKETED = re.compile(r"\[[^\]]*\](?: here)?\.?")
_NO_WORDS = re.compile(r"\?+|\.{3}|…|\W*DRAFT\W*")
_FILLER = re.compile(r"\W*lorem\W+ipsum\b", re.IGNORECASE)
_AFTER_A_NAME = re.compile(r"[-\u2013\u2014:(,] ?to follow\b|\?{3}", re.IGNORECASE)
_NOUNS = (
    "date|day|time|venue|name|person|post|lead|chair|deputy|membership|amount|sum|figure|budget|funding|contribution|"
    "frequency|contact|number|address|link|website|section|list|detail"
)
_POINTS = re.compile(r"(?<![\w./@-])(?:tb[acd](?![\w/@-]|\.\w)|t\.b\.[acd]\b\.?|T\.B\.[ACD]\b\.?(?!\.? +[A-Z]))|\?{3,}")
_HINTS = ("tb", ".b.", "???")
_DRAFT = re.compile(r"\W*(DRAFT)(?:\W*\Z|[*_)\]]*\s*[-\u2013\u2014:.)\]])")
_TO_COME = re.compile(rf"\bto (?:follow|be (?:{_VERBS}))\b", re.IGNORECASE)
_BEFORE = re.compile(
    rf"(?:[:\u2013\u2014]\s*|\s-\s*|\b(?:{_NOUNS})s? (?:is|are) (?:still |yet )?"
    rf"|\A\W*(?:the )?(?:{_NOUNS})s? |\bdetails )\Z",
    re.IGNORECASE,
)
_AFTER = re.compile(r"[.;]?\s*(?:\n|\Z)|[.;] ")
_FAR = 40  # characters before the words, of which the longest of _BEFORE is fewer


def placeholder_in(text: str) -> bool:
    """Tell whether a placeholder such as TBC stands among the words of a name or a post."""
    words = f" {_plain(text)} "
    return any(f" {placeholder} " in words for placeholder in _ALWAYS) or bool(_AFTER_A_NAME.search(text))


def is_placeholder(text: str) -> bool:
    """Tell whether a text is nothing but a placeholder: TBC, To follow, ???, [link] here, or Lorem ipsum and more."""
    bare = text.strip()
    if len(bare) <= _LONGEST and (_plain(bare) in _ALONE or _NO_WORDS.fullmatch(bare)):
        return True
    return _BRACKETED.fullmatch(bare) is not None or _FILLER.match(bare) is not None


def mark_in(text: str) -> str:
    """Return the words within a text that show it to be unfinished, such as tbc or a DRAFT at its head, or nothing.

    TBC in capitals is not among them, as a body may be called so.
    """
    small = text.lower()
    if any(hint in small for hint in _HINTS) and (found := _POINTS.search(text)):
        return found[0]
    if draft := _DRAFT.match(text):
        return draft[1]
    to_come = _TO_COME.finditer(text) if "to be " in small or "to follow" in small else ()
    return next((one[0] for one in to_come if _ends(text, *one.span())), "")


def _ends(text: str, start: int, end: int) -> bool:
    """Tell whether words such as to be agreed stand for something: in brackets, or at an end behind what is to come."""
    if text[start - 1 : start] in ("(", "[") and text[end : end + 1] in (")", "]"):
        return True
    return bool(_AFTER.match(text, end) and _BEFORE.search(text, max(0, start - _FAR), start))


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", text.lower()))
