"""Where the words of a phrase stand: in a text, or in the source of a value."""

from collections.abc import Iterable
from functools import lru_cache

from masa.light_pattern import pattern
from masa.source.letters import words_in
from masa.source.points import START, advance, offset_of
from masa.source.span import Span
from masa.source.tree import Path, Tree

_DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212"
_DASH = f"[{_DASHES}]"  # the plain one stands first
_AS_HYPHENS = dict.fromkeys(map(ord, _DASHES), "-")
_APOSTROPHES = "'\u2018\u2019"
LONGEST = 300
"""Characters of the longest phrase that is looked for as a whole: the pattern of a page takes minutes to make."""
# In double quotes YAML writes a line break as \n and a tab as \t: a word may start behind that letter.
_WORD_STARTS = r"(?:(?<!\w)|(?<=\\[nt]))"


def folded(text: str) -> str:
    """Return a text in small letters, for a first look: letters that are one to a search for a phrase are one here."""
    # The capital i with a dot and the small one without are both i to a search, and stay two when folded.
    return text.replace("\u0130", "i").replace("\u0131", "i").casefold()


def all_folded(texts: list[str]) -> list[str]:
    """Return many texts at once as `folded` returns each."""
    whole = "\n".join(texts)
    as_they_are = "\u0130" not in whole and "\u0131" not in whole
    return list(map(str.casefold if as_they_are else folded, texts))


def loosely(text: str) -> str:
    """Return a text as it is compared with another: capitals, spaces, and “&” for “and” do not matter."""
    return " ".join(text.replace("&", " and ").casefold().split())


def stands_in(text: str, phrase: str) -> bool:
    """Tell whether a text holds a phrase as whole words.

    Case, line breaks, the kinds of dash and apostrophe, and spaces round a dash do not matter.
    """
    return bool(standing_in(text, [phrase]))


def standing_in(text: str, phrases: Iterable[str]) -> list[str]:
    """Return the phrases that stand in a text; many phrases at once are found sooner than one by one."""
    small = folded(text)
    return [phrase for phrase in phrases if longest_word(phrase) in small and _stands(text, phrase)]


@lru_cache(maxsize=2048)
def longest_word(phrase: str) -> str:
    """Return letters and figures without which, in small letters, a phrase stands in no text."""
    return max(words_in(folded(phrase)), key=len, default="")


def locate(tree: Tree, path: Path, phrase: str) -> Span:
    """Return the span of the first place where a phrase stands inside the value at a path.

    A phrase that is not found, such as one that an escape hides, has the span of the whole value; of one that is very
    long, the span is that of its beginning.
    """
    whole = tree.places[path].value
    begin = offset_of(whole.start, tree.text)
    piece = tree.text[begin : offset_of(whole.end, tree.text)]
    found = _found(piece, _beginning(phrase))
    if not found:
        return whole
    start = advance(whole.start, piece[: found[0]])
    return Span(tree.file, start, advance(start, found[1]))


def locate_in(file: str, text: str, phrase: str) -> Span:
    """Return the span of the first place where a phrase, or its beginning, stands in a file, or its first point."""
    found = _found(text, _beginning(phrase))
    if not found:
        return Span.at(file)
    start = advance(START, text[: found[0]])
    return Span(file, start, advance(start, found[1]))


def _beginning(phrase: str) -> str:
    """Return a phrase, or the words at the beginning of a very long one."""
    return phrase if len(phrase) <= LONGEST else phrase[: LONGEST + 1].rpartition(" ")[0] or phrase[:LONGEST]


def _stands(text: str, phrase: str) -> bool:
    """Tell whether a phrase stands in a text; for one plain word among plain words, no pattern is needed."""
    if phrase.isascii() and phrase.isalnum() and text.isascii() and not ("_" in text or "\\" in text):
        return phrase.lower() in words_in(text.lower())
    return _found(text, phrase) is not None


def _found(text: str, phrase: str) -> tuple[int, str] | None:
    """Return at which offset of a text a phrase first stands, and how it is written there."""
    found = pattern(_form(phrase)).search(text) if phrase.split() else None
    return (found.start(), found[0]) if found else None


@lru_cache(maxsize=1024)
def _form(phrase: str) -> str:
    words = "-".join(map(str.strip, phrase.translate(_AS_HYPHENS).split("-"))).split()
    joined = r"\s+".join("".join(map(_either, word)) for word in words)
    return rf"(?i){_WORD_STARTS}{joined}(?!\w)"


def _either(character: str) -> str:
    if character == "-":
        return rf"\s*{_DASH}\s*"
    if character in _APOSTROPHES:
        return f"(?:''|[{_APOSTROPHES}])"  # inside single quotes an apostrophe is written twice
    if character == '"':
        return r'\\?"'
    return character if character.isalnum() else rf"\{character}"
