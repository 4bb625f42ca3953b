"""The texts of a document, gathered once: every sentence, name and word with its place."""

from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from itertools import compress, count, filterfalse, repeat
from operator import contains, itemgetter

from masa.light_typing import Any
from masa.model.reading import Reading
from masa.source.letters import words_in
from masa.source.phrase import all_folded, folded, longest_word, standing_in
from masa.source.tree import Path

# What is said of the copy, or of guidance left aside, is not what the arrangements themselves say.
NOT_ARRANGEMENTS = ("transcription", "departures")
_SOMEWHERE: Path = ("",)  # the place of a value of which nobody asks where it stands

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

    def records_with(self, keys: frozenset[str]) -> Records:
        """Return the records of the arrangements that have any of some keys."""
        numbers = {number for key in keys for number in self._having.get(key, ())}
        records = self.records
        return [records[number] for number in sorted(numbers)]

    @cached_property
    def _having(self) -> dict[Any, list[int]]:
        """The numbers of the records that have a key, by that key."""
        having: dict[Any, list[int]] = {}
        for number, (_, record) in enumerate(self.records):
            for key in record:
                having.setdefault(key, []).append(number)
        return having

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
        possible = self.standing(phrases)
        if possible:
            for place, text in self.below(value, path) if path else self.hinting(phrases):
                said = standing_in(text, possible)
                if said:
                    yield place, said

    def said(self, values: Iterable[Any], phrases: tuple[str, ...]) -> bool | None:
        """Tell whether any text at and below some values holds one of the phrases; None where there is no text."""
        found = [text for value in values for text in self.below(value, () if value is self._values else _SOMEWHERE)]
        possible = self.standing(phrases) if found else []
        return any(standing_in(text, possible) for _, text in found) if found else None

    def hinting(self, phrases: tuple[str, ...], letters: Iterable[str] = ()) -> Texts:
        """Return the texts of the arrangements in which the longest word of a phrase stands, or some small letters."""
        longest = set(map(longest_word, self.standing(phrases)))
        numbers = {number for some in (*longest, *letters) for number in self._holding(some)}
        return [self.arrangements[number] for number in sorted(numbers)]

    def standing(self, phrases: tuple[str, ...]) -> list[str]:
        """Return the phrases whose words stand anywhere in the document, one behind the other."""
        possible = self._possible.get(phrases)
        if possible is None:
            row, known = self._row
            possible = self._possible[phrases] = [
                phrase for phrase, words, spaced in _each_in_words(phrases) if known.issuperset(words) and spaced in row
            ]
        return possible

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
        # In double quotes YAML writes a line break as \n and a tab as \t: a word may start behind that letter.
        escaped = self._whole.replace("\\n", "\\n ").replace("\\t", "\\t ") if "\\" in self._whole else ""
        words = words_in(f"{self._whole} {escaped} {self._parted()}")
        return f" {' '.join(words)} ", frozenset(words)

    def _parted(self) -> str:
        """Return the texts with accents where a letter ends a word of theirs, such as ß, and folded is part of it."""
        accented = "\n".join(filterfalse(str.isascii, map(itemgetter(1), self.arrangements)))
        small = accented.lower()
        return "" if small == folded(accented) else small

    def _gather(self, record: dict[Any, Any], path: Path, texts: Texts, records: Records) -> None:
        """Gather the texts and the records of a record, and of those inside it."""
        records.append((path, record))
        for key, value in record.items():
            if isinstance(value, str):
                texts.append(((*path, key), value))
            elif isinstance(value, dict):
                self._gather(value, (*path, key), texts, records)
            elif isinstance(value, list):
                # A lone text stands for a list of one: it is shown where it stands.
                if len(value) == 1 and isinstance(value[0], str) and (*path, key, 0) not in self._places:
                    texts.append(((*path, key), value[0]))
                    continue
                for number, one in enumerate(value):
                    if isinstance(one, str):
                        texts.append(((*path, key, number), one))
                    elif isinstance(one, dict):
                        self._gather(one, (*path, key, number), texts, records)


@lru_cache(maxsize=2048)
def _each_in_words(phrases: tuple[str, ...]) -> list[tuple[str, list[str], str]]:
    """Return each phrase with its words, and with these between spaces, as they stand in a row of words."""
    each = [(phrase, words_in(folded(phrase))) for phrase in phrases]
    return [(phrase, words, f" {' '.join(words)} " if words else "") for phrase, words in each]
