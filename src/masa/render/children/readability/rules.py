"""How easy a children's page has to be: the limits and the hard words, from the one file that sets the level."""

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from masa.render.children.readability.measure import words
from masa.render.children.readability.word_forms import roots
from masa.render.errors import RenderError
from masa.render.templating.in_yaml import found_in, parse_yaml_template

FILE = "children.reading.yaml"
_MOST_WORDS = 4  # of a hard expression, such as "on an ongoing basis"


class HardWord(NamedTuple):
    """A hard word as it stands in a sentence, what to write for it, and whether explaining it is enough."""

    found: str
    plainer: str
    term: bool


class Limit(NamedTuple):
    """What is warned of, and what stops the page."""

    warns: float
    fails: float


class ReadingRules:
    """The limits by name and the hard words by their forms; raises RenderError naming file and key."""

    def __init__(self, text: str | None, grade: float | None = None) -> None:
        if text is None:
            raise RenderError(f"There is no {FILE} among the templates.")
        self._values = _parsed(text)
        self.words = self._limit("words_in_a_sentence")
        self.grade = self._limit("grade")
        self.long_share = self._limit("long_words_in_a_hundred")
        self.crowded = self._number("long_words_in_a_sentence.fails_above")
        self.section_words = self._number("words_to_measure_a_section.at_least")
        self._hard = self._entries("hard_words")
        self._terms = self._entries("terms")
        terms = {key: (plainer, True) for key, plainer in self._terms.items()}
        self._plainer = terms | {key: (plainer, False) for key, plainer in self._hard.items()}
        self._beginnings = {roots(key.partition(" ")[0])[0] for key in self._plainer if " " in key}
        if grade is not None:
            fails = _number(grade, "The reading grade")
            self.grade = Limit(min(self.grade.warns, fails), fails)

    def hard_words(self, sentence: str) -> list[HardWord]:
        """Return the hard words and expressions of a sentence in order, the longest that fits at each place."""
        listed, found, place = words(sentence), [], 0
        while place < len(listed):
            hard, length = self._hard_at(listed, place)
            found += [hard] if hard else []
            place += length
        return found

    def is_hard(self, word: str) -> bool:
        """Tell whether a word always has a plainer choice, so that explaining it is not enough."""
        return any(root in self._hard for root in roots(word))

    def _hard_at(self, listed: Sequence[str], place: int) -> tuple[HardWord | None, int]:
        begins = roots(listed[place])[0] in self._beginnings
        for length in range(min(_MOST_WORDS, len(listed) - place) if begins else 1, 0, -1):
            found = " ".join(listed[place : place + length])
            for root in roots(found):
                if root in self._plainer:
                    return HardWord(found, *self._plainer[root]), length
        return None, 1

    def _limit(self, name: str) -> Limit:
        warns, fails = self._number(f"{name}.warns_above"), self._number(f"{name}.fails_above")
        if warns > fails:
            raise RenderError(f"{FILE}: `{name}` warns above {warns:g} and fails above {fails:g}. Warn at less.")
        return Limit(warns, fails)

    def _number(self, name: str) -> float:
        return _number(found_in(self._values, name, FILE), f"{FILE}: `{name}`")

    def _entries(self, name: str) -> dict[str, str]:
        found = found_in(self._values, name, FILE)
        if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
            raise RenderError(f"{FILE}: `{name}` should be words, each with what to write for it.")
        return {key.casefold(): value for key, value in found.items()}


@lru_cache(maxsize=4)
def reading_rules(text: str | None, grade: float | None = None) -> ReadingRules:
    """Return the rules that the text of their file holds; read once, however many pages are judged by them."""
    return ReadingRules(text, grade)


def _parsed(text: str) -> Mapping[str, Any]:
    values = parse_yaml_template(text, FILE).values
    return values if isinstance(values, dict) else {}


def _number(value: Any, what: str) -> float:  # noqa: ANN401 - whatever the file or the user gave
    try:
        number = float(value)
    except (TypeError, ValueError):
        number = math.nan
    if not math.isfinite(number) or number < 0:
        raise RenderError(f"{what} should be a number of 0 or more.")
    return number
