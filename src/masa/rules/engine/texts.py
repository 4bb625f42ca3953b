"""The texts of a document, gathered once: every sentence, name and word with its place."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from itertools import compress, count, repeat
from operator import contains, itemgetter

from masa.light_typing import Any
from masa.model.reading import Reading
from masa.source.phrase import all_folded, folded, standing_in
from masa.source.tree import Path

# What is said of the copy, or of guidance left aside, is not what the arrangements themselves say.
NOT_ARRANGEMENTS = ("transcription", "departures")
_OF_NO_WORD = bytes(frozenset(range(256)).difference(b"abcdefghijklmnopqrstuvwxyz0123456789"))
_SPACED = bytes.maketrans(_OF_NO_WORD, b" " * len(_OF_NO_WORD))
# In double quotes YAML writes a line break as \n and a tab as \t: a word may start behind that letter.
_ESCAPE = re.compile(r"\\[nt]")

Texts = list[tuple[Path, str]]
Records = list[tuple[Path, dict[Any, Any]]]


class Gathered:
    """The texts of one reading, and the words that they are made of."""

    def __init__(self, reading: Reading) -> None:
        self._values = reading.values
        self._places = reading.tree.places
        self._possible: dict[tuple[str, ...], list[str]] = {}

    @property
    def arrangements(self) -> Texts:
        """Every text of the arrangements themselves, in the order of the document."""
        return self._walked[0]

    @property
    def records(self) -> Records:
        """Every record of the arrangements, each before those inside it."""
        return self._walked[1]

    @cached_property
    def _walked(self) -> tuple[Texts, Records]:
        texts: Texts = []
        records: Records = []
        arrangements = {key: value for key, value in self._values.items() if key not in NOT_ARRANGEMENTS}
        self._gather(arrangements, (), texts, records)
        return texts, records

    def below(self, value: Any, path: Path) -> Texts:  # noqa: ANN401 - any value of a document
        """Return every text at and below a place; of the whole document those of the arrangements."""
        if not path:
            return self.arrangements
        if isinstance(value, str):
            return [(path, value)]
        found: Texts = []
        self._gather({path[-1]: value}, path[:-1], found, [])
        return found

    def saying(self, value: Any, path: Path, phrases: tuple[str, ...]) -> Iterator[tuple[Path, list[str]]]:  # noqa: ANN401
        """Yield the place of each text at and below a place that holds any of the phrases, and those that it holds.

        What stands nowhere in the document stands in no text: few phrases are looked for at all.
        """
        possible = self._standing(phrases)
        if possible:
            for place, text in self.below(value, path) if path else self.hinting(phrases):
                said = standing_in(text, possible)
                if said:
                    yield place, said

    def hinting(self, phrases: tuple[str, ...], letters: Iterable[str] = ()) -> Texts:
        """Return the texts of the arrangements in which the longest word of a phrase stands, or some small letters."""
        longest = {max(words_of(phrase), key=len, default="") for phrase in self._standing(phrases)}
        numbers = {number for some in (*longest, *letters) for number in self._holding(some)}
        return [self.arrangements[number] for number in sorted(numbers)]

    def _standing(self, phrases: tuple[str, ...]) -> list[str]:
        """Return the phrases whose words stand anywhere in the document, one behind the other."""
        possible = self._possible.get(phrases)
        if possible is None:
            possible = self._possible[phrases] = [phrase for phrase in phrases if self._may_stand(words_of(phrase))]
        return possible

    def _may_stand(self, words: tuple[str, ...]) -> bool:
        row, known = self._row
        return known.issuperset(words) and (not words or f" {' '.join(words)} " in row)

    def _holding(self, letters: str) -> Iterable[int]:
        """Return the number of each text of the arrangements in which some letters stand."""
        holds = map(contains, self._small[: len(self.arrangements)], repeat(letters))
        return compress(count(), holds) if letters in self._whole else ()

    @cached_property
    def _small(self) -> list[str]:
        """The texts of the arrangements in small letters, then those that are left aside."""
        aside = [text for key in NOT_ARRANGEMENTS for text in self.below(self._values.get(key), (key,))]
        return all_folded(list(map(itemgetter(1), (*self.arrangements, *aside))))

    @cached_property
    def _whole(self) -> str:
        """All texts in small letters, a line or more for each: what does not stand here stands nowhere."""
        return "\n".join(self._small)

    @cached_property
    def _row(self) -> tuple[str, frozenset[str]]:
        """All words of all texts in their order; a second time without what may be a break, where there is any."""
        escaped = _ESCAPE.sub(r"\g<0> ", self._whole) if "\\" in self._whole else ""
        words = _words_in(f"{self._whole} {escaped}")
        return f" {' '.join(words)} ", frozenset(words)

    def _gather(self, record: dict[Any, Any], path: Path, texts: Texts, records: Records) -> None:
        """Gather the texts and the records of a record, and of those inside it."""
        records.append((path, record))
        for key, value in record.items():
            if isinstance(value, str):
                texts.append(((*path, key), value))
            elif isinstance(value, dict):
                self._gather(value, (*path, key), texts, records)
            elif isinstance(value, list):
                place = (*path, key)
                # A lone text stands for a list of one: it is shown where it stands.
                lone = len(value) == 1 and (*place, 0) not in self._places
                for number, one in enumerate(value):
                    if isinstance(one, str):
                        texts.append((place if lone else (*place, number), one))
                    elif isinstance(one, dict):
                        self._gather(one, (*place, number), texts, records)


@lru_cache(maxsize=2048)
def words_of(phrase: str) -> tuple[str, ...]:
    """Return the words of a phrase, in their order; letters with accents part them."""
    return tuple(_words_in(folded(phrase)))


def _words_in(text: str) -> list[str]:
    return text.encode("ascii", "replace").translate(_SPACED).decode("ascii").split()
