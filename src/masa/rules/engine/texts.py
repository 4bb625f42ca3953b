"""The texts of a document, gathered once: every sentence, name and word with its place."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from typing import Any

from masa.model.reading import Reading
from masa.source.phrase import folded, standing_in
from masa.source.tree import Path

# What is said of the copy, or of guidance left aside, is not what the arrangements themselves say.
NOT_ARRANGEMENTS = ("transcription", "departures")
_MAY_HOLD = (str, dict, list)  # a text
_WORD = re.compile("[a-z0-9]+")
# In double quotes YAML writes a line break as \n and a tab as \t: a word may start behind that letter.
_ESCAPE = re.compile(r"\\[nt]")

Texts = list[tuple[Path, str]]


class Gathered:
    """The texts of one reading, and the words that they are made of."""

    def __init__(self, reading: Reading) -> None:
        self._values: Mapping[str, Any] = reading.values
        self._places = reading.tree.places

    @cached_property
    def arrangements(self) -> Texts:
        """Every text of the arrangements themselves, in the order of the document."""
        sections = (key for key in self._values if key not in NOT_ARRANGEMENTS)
        return [text for key in sections for text in self.below(self._values[key], (key,))]

    def below(self, value: Any, path: Path) -> Texts:  # noqa: ANN401 - any value of a document
        """Return every text at and below a place; of the whole document those of the arrangements."""
        if not path:
            return self.arrangements
        found: Texts = []
        self._gather(value, path, found)
        return found

    def saying(self, value: Any, path: Path, phrases: Iterable[str]) -> Iterator[tuple[Path, list[str]]]:  # noqa: ANN401
        """Yield the place of each text at and below a place that holds any of the phrases, and those that it holds.

        What stands nowhere in the document stands in no text: few phrases are looked for at all.
        """
        possible = [phrase for phrase in phrases if self._may_stand(phrase)]
        if possible:
            for place, text in self._telling(possible) if not path else self.below(value, path):
                said = standing_in(text, possible)
                if said:
                    yield place, said

    def _may_stand(self, phrase: str) -> bool:
        """Tell whether the words of a phrase stand anywhere in the document, one behind the other."""
        words = words_of(phrase)
        return not words or (self._words.issuperset(words) and f" {' '.join(words)} " in self._row)

    def _telling(self, phrases: list[str]) -> Texts:
        """Return the texts of the arrangements in which the longest word of a phrase stands."""
        longest = {max(words_of(phrase), key=len, default="") for phrase in phrases}
        holding = {number for word in longest for number, text in enumerate(self._folded) if word in text}
        return [self.arrangements[number] for number in sorted(holding)]

    @cached_property
    def _folded(self) -> list[str]:
        return [folded(text) for _, text in self.arrangements]

    @cached_property
    def whole(self) -> str:
        """All texts in small letters, a line or more for each: what does not stand here stands nowhere."""
        aside = [text for key in NOT_ARRANGEMENTS for _, text in self.below(self._values.get(key), (key,))]
        return "\n".join([*self._folded, *map(folded, aside)])

    @cached_property
    def _row(self) -> str:
        """All words of all texts in their order; a second time without what may be a break, where there is any."""
        escaped = _ESCAPE.sub(r"\g<0> ", self.whole) if "\\" in self.whole else ""
        return f" {' '.join(_WORD.findall(f'{self.whole} {escaped}'))} "

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(self._row.split())

    def _gather(self, value: Any, path: Path, found: Texts) -> None:  # noqa: ANN401 - any value of a document
        """Gather the texts of a record or a list, or a text itself."""
        if isinstance(value, str):
            found.append((path, value))
            return
        is_list = isinstance(value, list)
        for key, below in enumerate(value) if is_list else value.items() if isinstance(value, dict) else ():
            if isinstance(below, _MAY_HOLD):
                place: Path = (*path, key)
                if is_list and place not in self._places:
                    place = path  # a lone text stands for a list of one: it is shown where it stands
                if isinstance(below, str):
                    found.append((place, below))
                else:
                    self._gather(below, place, found)


@lru_cache(maxsize=2048)
def words_of(phrase: str) -> tuple[str, ...]:
    """Return the words of a phrase, in their order; letters with accents part them."""
    return tuple(_WORD.findall(folded(phrase)))
