"""Words that stand where the real ones are still to come: a closed list, that takes no ordinary sentence for one."""

from functools import lru_cache

from masa.light_pattern import pattern
from masa.source.letters import words_in

_VERBS = "confirmed|agreed|announced|decided|determined|advised|finalised"
_ALWAYS = (
    *("tbc", "tba", "tbd", "lorem ipsum", "xxx", "name here", "text here"),
    *("to be confirmed", "to be agreed", "to be announced", "to be decided", "to be determined", "to be appointed"),
    *("to be advised", "to be finalised"),
)
PLACEHOLDERS = (
    *_ALWAYS,
    *("t b c", "t b a", "t b d"),
    *("to follow", "details to follow", "more to follow", "text to follow", "information to follow", "to come"),
    *("to be added", "to be completed", "to be inserted", "to be provided", "to be supplied", "to be written"),
    *("coming soon", "not yet agreed", "not yet decided", "not yet known", "placeholder", "insert here"),
    *("insert text", "todo", "fixme", "pending", "n a", "awaiting appointment", "awaiting confirmation"),
    *("awaiting approval", "awaiting agreement", "awaiting details", "awaiting information", "awaiting sign off"),
    *("under development", "in development", "to be developed", "being developed", "not yet developed"),
    *("not yet confirmed", "not yet appointed", "not yet available", "to be drafted", "being drafted"),
)
_NOTHING = (
    *("none", "nil", "nobody", "no one", "unknown", "not known", "not applicable"),
    *("none at present", "none at this time", "none currently", "currently none", "none yet"),
)
NOBODY = (
    *("vacant", "vacant post", "post vacant", "vacancy", "being recruited", "to be recruited", "recruiting"),
    *("currently vacant", "vacant at present", "post currently vacant"),
    *("interim", *_NOTHING),
)
"""What stands for a name or a post where there is nobody."""
_ALONE, _NO_NAME = frozenset(PLACEHOLDERS), frozenset(NOBODY)
_NO_CONTENT = frozenset((*_NOTHING, "nothing", "not stated", "not specified", "no"))
_WITHOUT_BLANKS = dict.fromkeys(map(ord, "\u115f\u1160\u3164\uffa0"))  # letters that show nothing
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
# Capitals of Cyrillic and of Greek that look like those of TBC and TBA; then those of N/A and XXX.
_IN_DISGUISE = "\u0410\u0412\u0421\u0422\u0391\u0392\u03a4"
_AS_LATIN = str.maketrans(_IN_DISGUISE, "ABCTABT")
_SMALL_IN_DISGUISE = "\u0430\u0441\u0435\u043e\u0440\u0445\u0443\u0456\u03b1\u03bf\u03c5\u03bd"
_SHOWS_NOTHING = dict.fromkeys((0x34F, *range(0xFE00, 0xFE10)))  # a joiner, and how a letter is drawn
LOOK_ALIKE = tuple(_IN_DISGUISE.lower())
"""Small letters of which one stands, in small letters, in every text that `in_latin` changes."""
_LONGEST = 60  # characters of a text that is nothing but a placeholder, with its marks
# How a text begins that is nothing but a placeholder, or None, where it begins with two, or three, letters or digits.
_BEGINNINGS = frozenset(words[:length] for words in (*_ALONE, *_NO_CONTENT, "draft") for length in (2, 3))
_FIRST_WORDS = frozenset(words.split()[0] for words in _ALWAYS)
# Few texts come so far that a pattern is asked.
_BRACKETED = r"\[[^\]]*\](?: here)?\.?"
_FILLER = r"(?i)\W*lorem\W+ipsum\b"
_AFTER_A_NAME = r"(?i)[-\u2013\u2014:(,] ?to follow\b|\?{3}"
_NOUNS = (
    "date|day|time|venue|name|person|post|lead|chair|deputy|membership|amount|sum|figure|budget|funding|contribution|"
    "frequency|contact|number|address|link|website|section|list|detail"
)
_POINTS = r"(?<![\w./@-])(?:tb[acd](?![\w/@-]|\.\w)|t\.b\.[acd]\b\.?|T\.B\.[ACD]\b\.?(?!\.? +[A-Z]))|(?<!\w)\?{3,}"
_DRAFT = r"\W*(DRAFT)(?:\W*\Z|[*_)\]]*\s*[-\u2013\u2014:.)\]])"
_TO_COME = rf"(?i)\bto (?:follow|be (?:{_VERBS}))\b"
_BEFORE = (
    rf"(?i)(?:[:\u2013\u2014]\s*|\s-\s*|\b(?:{_NOUNS})s? (?:is|are) (?:still |yet )?"
    rf"|\A\W*(?:the )?(?:{_NOUNS})s? |(?:\A|[.,:;!\n]\s*)(?:full |further |more )?details )\Z"
)
_AFTER = r"[.;]?\s*(?:\n|\Z)|[.;] "
_FAR = 40  # characters before the words, of which the longest of _BEFORE is fewer


def placeholder_in(text: str) -> bool:
    """Tell whether a placeholder such as TBC stands among the words of a name or a post, or it names nobody."""
    plain = _plain(text)
    if plain in _NO_NAME or (text and not any(map(str.isalpha, text.translate(_WITHOUT_BLANKS)))):
        return True
    words = f" {plain} "
    if not _FIRST_WORDS.isdisjoint(plain.split()) and any(f" {placeholder} " in words for placeholder in _ALWAYS):
        return True
    return (" to follow" in words or "???" in text) and pattern(_AFTER_A_NAME).search(text) is not None


def is_placeholder(text: str) -> bool:
    """Tell whether a text is nothing but a placeholder: TBC, To follow, ???, [link] here, a comment, or Lorem ipsum."""
    bare = text.strip()
    if _begins_otherwise(bare[:3]):
        return False
    if says_nothing(bare) or (len(bare) <= _LONGEST and _is_one(bare)):
        return True
    if bare.startswith("["):
        return pattern(_BRACKETED).fullmatch(bare) is not None or pattern(_FILLER).match(bare) is not None
    if bare.startswith("<!--"):
        return _is_comment(bare)
    return "lorem" in bare.lower() and pattern(_FILLER).match(bare) is not None


def gives_nothing(text: str) -> bool:
    """Tell whether a text gives nothing of what is asked for: a placeholder, None, or Not applicable.

    Yes may be an answer, such as to whether an exemption is claimed.
    """
    bare = text.strip()
    if _begins_otherwise(bare[:3]):
        return False
    return is_placeholder(bare) or (len(bare) <= _LONGEST and _plain(bare) in _NO_CONTENT)


def is_blank(value: object) -> bool:
    """Tell whether a value of a document gives nothing, with all that it holds."""
    if isinstance(value, str):
        return gives_nothing(value)
    if isinstance(value, dict):
        return all(map(is_blank, value.values()))
    return value is None or (isinstance(value, list) and all(map(is_blank, value)))


def gives_no_reason(text: str) -> bool:
    """Tell whether a text says neither why something is done nor who decided it."""
    return gives_nothing(text) or _plain(text) == "no reason"


def says_nothing(text: str) -> bool:
    """Tell whether a text holds no letter and no figure that can be seen: a dash, dots, signs that show nothing."""
    return not any(map(str.isalnum, text.translate(_WITHOUT_BLANKS)))


def _is_comment(bare: str) -> bool:
    """Tell whether nothing but comments stands in a text, which no page shows."""
    _, *behind = bare.split("<!--")
    return all(end and not rest.strip() for _, end, rest in (part.partition("-->") for part in behind))


def _is_one(bare: str) -> bool:
    plain = _plain(bare)
    return plain in _ALONE or (plain == "draft" and "DRAFT" in bare)


def in_latin(text: str) -> str:
    """Return a text, sign for sign, with the capitals that look like those of TBC and TBA for what they look like."""
    return text if text.isascii() else text.translate(_AS_LATIN)


def mark_in(text: str) -> str:
    """Return the words within a text that show it to be unfinished, such as tbc or a DRAFT at its head, or nothing.

    TBC in capitals is not among them, as a body may be called so.
    """
    small = text.lower()
    if ("tb" in small or ".b." in small or "???" in small) and (found := pattern(_POINTS).search(text)):
        return found[0]
    if "DRAFT" in text and (draft := pattern(_DRAFT).match(text)):
        return draft[1]
    if "to be " not in small and "to follow" not in small:
        return ""
    return next((one[0] for one in pattern(_TO_COME).finditer(text) if _ends(text, *one.span())), "")


def _ends(text: str, start: int, end: int) -> bool:
    """Tell whether words such as to be agreed stand for something: in brackets, or at an end behind what is to come."""
    if text[start - 1 : start] in ("(", "[") and text[end : end + 1] in (")", "]"):
        return True
    return bool(pattern(_AFTER).match(text, end) and pattern(_BEFORE).search(text, max(0, start - _FAR), start))


@lru_cache(maxsize=4096)
def _begins_otherwise(letters: str) -> bool:
    """Tell whether no placeholder begins with two, or three, letters."""
    return any(part.isascii() and part.isalnum() and part.lower() not in _BEGINNINGS for part in (letters, letters[:2]))


@lru_cache
def _as_ascii() -> dict[int, int | str | None]:
    """Return the plain signs for those that only look otherwise; most documents need no such table."""
    full_width = {0xFEE0 + sign: sign for sign in range(ord("!"), ord("~") + 1)}
    # Mathematics draws the alphabet in 13 ways and the figures in 5, each from a bold A or a bold 0 on.
    of_mathematics = {**dict(enumerate(_LETTERS * 13, 0x1D400)), **dict(enumerate("0123456789" * 5, 0x1D7CE))}
    in_disguise = {**str.maketrans("\u0425\u039d\u03a7", "XNX"), **str.maketrans(_SMALL_IN_DISGUISE, "aceopxyiaouv")}
    return {**full_width, **of_mathematics, **_AS_LATIN, **in_disguise, **_SHOWS_NOTHING}


def _plain(text: str) -> str:
    """Return the words of a text in small letters, without signs that show nothing."""
    if not text.isascii():
        text = "".join(sign for sign in text.translate(_as_ascii()) if sign.isprintable() or sign.isspace())
    return " ".join(words_in(text.lower()))
