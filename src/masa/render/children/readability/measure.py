"""How hard a text is to read, counted from its sentences, words and syllables. Counts no meaning."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple

from masa.render.children.readability.syllables import syllables

NAME = "\ue000"  # stands for a name, a number or a link: one word of one syllable
LONG = 3  # syllables of a long word
_STOP = (
    r"(?<![.!?\u2026])[.!?\u2026]+[\"'\u201d\u2019)\]]*(?=\s|$)"
    r"|[\u3002\uff01\uff1f\u061f\u0964\u06d4]+"  # as other scripts end
)
_ENDS = re.compile(_STOP)
_LEADS_IN = re.compile(rf"(?:{_STOP}|:)\s*$")
_DASHES = re.compile(r"[\u2013\u2014\u2015/|]|(?<=\s)-+(?=\s)")
_HYPHENS = re.compile(r"[-\u2010\u2011]")
_NO_END = frozenset(
    ("mr", "mrs", "ms", "dr", "prof", "st", "cllr", "rev", "e.g", "i.e", "eg", "ie", "no", "tel", "ext")
)


class Measure(NamedTuple):
    """What was counted in some sentences. `english` counts words in Latin letters or figures; `longest` is in words."""

    sentences: int
    words: int
    syllables: int
    english: int
    longest: int
    long_words: tuple[str, ...]

    @property
    def grade(self) -> float | None:
        """Return the Flesch-Kincaid grade level; None where nothing was measured, or most is not in Latin letters.

        0.39 words to a sentence + 11.8 syllables to a word - 15.59: J. P. Kincaid, R. P. Fishburne, R. L. Rogers and
        B. S. Chissom, Derivation of New Readability Formulas for Navy Enlisted Personnel, Research Branch Report 8-75,
        Naval Technical Training, 1975. The grades are those of schools in the United States.
        """
        if not self.words or 2 * self.english < self.words:
            return None
        return 0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59

    @property
    def long_share(self) -> float:
        """Return the long words as a percentage of all words."""
        return 100 * len(self.long_words) / self.words if self.words else 0.0


def sentences(text: str) -> list[str]:
    """Return the sentences of a paragraph; one that ends in no mark is a sentence as well.

    A mark ends a sentence where white space follows it, unless a small letter comes next or the mark belongs to an
    abbreviation, an initial or the number of an item.
    """
    text = " ".join(text.split())
    found, start = [], 0
    for end in _ENDS.finditer(text):
        if _closes(text, start, end):
            found.append(text[start : end.end()].strip())
            start = end.end()
    found.append(text[start:].strip())
    return [sentence for sentence in found if words(sentence)]


def ended(text: str) -> bool:
    """Tell whether a line ends as a sentence does, or as what leads into a list."""
    return _LEADS_IN.search(text) is not None


def words(text: str) -> list[str]:
    """Return the words: whatever stands between spaces, dashes and strokes and holds a letter or a figure."""
    return list(_words(text))


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    parts = _DASHES.sub(" ", text).split()
    return tuple([word for part in parts if (word := _trimmed(part))])


def measure(texts: Iterable[str], taught: Callable[[str], bool] | None = None) -> Measure:
    """Return what is counted in sentences; words that are taught are not among the long words."""
    listed = [words(text) for text in texts]
    every = [word for sentence in listed for word in sentence]
    return Measure(
        sentences=sum(map(bool, listed)),
        words=len(every),
        syllables=sum(syllables(word) for word in every),
        english=sum(_english(word) for word in every),
        longest=max((len(sentence) for sentence in listed), default=0),
        long_words=tuple(word for word in every if is_long(word) and not (taught and taught(word))),
    )


@lru_cache(maxsize=4096)
def is_long(word: str) -> bool:
    """Tell whether a word, or one part of a word with hyphens, has three syllables or more."""
    return any(syllables(part) >= LONG for part in _HYPHENS.split(word))


def _closes(text: str, start: int, end: re.Match[str]) -> bool:
    """Tell whether a mark ends the sentence that starts there; only the letters beside it are looked at."""
    after = text[end.end() : end.end() + 2].lstrip()
    if after[:1].islower():
        return False
    begins = max(text.rfind(" ", start, end.start()) + 1, start)
    word = text[begins : end.start()]
    last = word.lstrip("(\"'\u201c\u2018")
    initial = len(last) == 1 and last.isupper() and last != "I"
    numbered = last == word and last.isdigit() and not text[start:begins].strip()
    return not (after and (last.lower() in _NO_END or initial or numbered))


@lru_cache(maxsize=4096)
def _trimmed(part: str) -> str:
    kept = [n for n, letter in enumerate(part) if letter.isalnum() or letter == NAME]
    return part[kept[0] : kept[-1] + 1] if kept else ""


@lru_cache(maxsize=4096)
def _english(word: str) -> bool:
    return NAME in word or any(letter.isascii() and letter.isalnum() for letter in unicodedata.normalize("NFKD", word))
