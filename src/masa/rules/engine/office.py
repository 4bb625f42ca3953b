"""Titles of offices, and whether two of them can be one and the same."""

from collections.abc import Iterator
from functools import lru_cache

from masa.light_tuple import LightTuple
from masa.rules.engine.asides import without_asides
from masa.source.letters import whole_words_in

_NOUNS = ("constable", "director", "executive", "inspector", "nurse", "superintendent")
# A seat may well go to somebody as its doctor or its manager: these are held only against one of their own kind.
_ROLES = ("commissioner", "doctor", "head", "manager", "teacher")
_RANKS = frozenset(
    (
        *("assistant", "associate", "chief", "corporate", "deputy", "designated", "executive", "managing", "named"),
        *("principal", "senior", "strategic", "vice"),
    )
)
_SPELT = {
    "&": " and ",
    "headteacher": "head teacher",
    "chief exec ": "chief executive ",
    "exec ": "executive ",
    "chief executive officer": "chief executive",
    "nursing officer": "nurse",
}
_DIVIDERS = (":", ";", "/", "|", " - ", " \u2013 ", " \u2014 ", " and ", " or ")  # as a comma does
_ABOUT = ("of", "for")
_ENDS = frozenset([*_ABOUT, "to", "in", "on", "at", "with"])
# What a director directs says little where it is called a service, or is the body itself.
_ANYTHING = frozenset(["and", "the", "service", "council", "board", "partnership", "trust", "body", "county", "city"])


class Title(LightTuple):
    """The office that a title names, the words for its rank, and what it is for."""

    noun: str
    rank: frozenset[str]
    about: frozenset[str]


@lru_cache(maxsize=1024)
def titles_in(text: str) -> tuple[Title, ...]:
    """Return the titles that stand in a text; none where it names a body, a sector or a part to play."""
    plain = f"{without_asides(text)} ".lower()
    for written, meant in _SPELT.items():
        plain = plain.replace(written, meant)
    parts = plain
    for divider in _DIVIDERS:
        parts = parts.replace(divider, ",")
    return tuple([title for part in parts.split(",") for title in _title(part, plain)])


def can_be_one(first: str, second: str) -> bool:
    """Tell whether two texts may give one office: the same title, or one of them no title that can be compared.

    Case, brackets, status such as acting, and what follows `of` or `for` do not matter, but that two directors of quite
    different things are two.
    """
    pairs = [(one, other) for one in titles_in(first) for other in titles_in(second)]
    return not any(_comparable(*pair) for pair in pairs) or any(_same(*pair) for pair in pairs)


def _title(part: str, text: str) -> Iterator[Title]:
    words = _words(part)
    end = next((number for number, word in enumerate(words) if word in _ENDS), len(words))
    found = [number for number in range(end) if _is_noun(words, number)]
    if found:
        noun = words[found[-1]]
        rank = frozenset(words[:end]) & _RANKS - {noun}
        about = _about(text) if noun == "director" and end < len(words) and words[end] in _ABOUT else frozenset()
        yield Title(noun, rank, about)


def _words(text: str) -> list[str]:
    """Return the words of a text in small letters, without those that are figures alone."""
    return [word for word in whole_words_in(text) if not word.isdigit()]


def _is_noun(words: list[str], number: int) -> bool:
    word = words[number]
    if word == "executive":
        return number > 0 and words[number - 1] == "chief"
    return word in _NOUNS or word in _ROLES


def _about(text: str) -> frozenset[str]:
    """Return what a director directs, each word in the singular."""
    words = _words(text)
    start = next((number for number, word in enumerate(words, 1) if word in _ABOUT), 0)
    singular = (word.removesuffix("s").removesuffix("'") for word in words[start:])
    plain = frozenset("child" if word.startswith("child") else word for word in singular)
    return plain - _ANYTHING - _ENDS


def _same(one: Title, other: Title) -> bool:
    apart = one.about and other.about and not one.about & other.about
    return (one.noun, one.rank) == (other.noun, other.rank) and not apart


def _comparable(one: Title, other: Title) -> bool:
    return one.noun == other.noun or (one.noun in _NOUNS and other.noun in _NOUNS)
