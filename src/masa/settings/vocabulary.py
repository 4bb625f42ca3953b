"""The words that select rules, and what is told of a word that is none of them."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from masa.model.kinds.quoted import quoted
from masa.model.suggestion import nearest
from masa.rules.engine.rule import Catalogue
from masa.settings.error import SettingsError
from masa.settings.origin import Origin, Source
from masa.settings.place import place_of
from masa.settings.table import Table


class Vocabulary(NamedTuple):
    """What selectors may name, the editions that may be asked for, and the reader's findings, which none may name."""

    selectors: frozenset[str]
    editions: tuple[str, ...]
    reader: Collection[str] = ()


def vocabulary_of(catalogue: Catalogue, reader: Collection[str]) -> Vocabulary:
    """Return the words that a catalogue gives: rule ids, topics, forces and editions."""
    rules = catalogue.rules.values()
    editions = tuple(edition.id for edition in catalogue.editions)
    words = {"local"} | {word for rule in rules for word in (rule.id, rule.topic, rule.force)}
    return Vocabulary(frozenset({*words, *editions}), editions, reader)


def check_words(tables: Sequence[Table], vocabulary: Vocabulary) -> None:
    """Raise SettingsError for the first selector or edition that nobody knows."""
    for table in tables:
        for key, words in (("select", table.select or ()), ("ignore", table.ignore or ())):
            for number, word in enumerate(words):
                if word not in vocabulary.selectors:
                    raise SettingsError(_at(table.origin, key, number) + _unknown(word, vocabulary))
        if table.edition is not None and table.edition not in vocabulary.editions:
            hint = _meant(table.edition, vocabulary.editions)
            told = hint or f"masa knows {' and '.join(vocabulary.editions)}."
            raise SettingsError(f"{_at(table.origin, 'edition')}there is no edition {quoted(table.edition)}. {told}")


def _at(origin: Origin, key: str, *within: int) -> str:
    place = place_of(origin, key, *within)
    return f"{place.file}, line {place.line}: " if place.source is Source.FILE else f"`{place.flag}`: "


def _unknown(word: str, vocabulary: Vocabulary) -> str:
    if word in vocabulary.reader:
        return f"{quoted(word)} is found by the reader itself: it is always shown, and cannot be selected or ignored."
    hint = _meant(word, sorted(vocabulary.selectors)) or "`masa rules` lists the rules."
    return f"there is no rule, topic, force or edition {quoted(word)}. {hint}"


def _meant(word: str, words: Collection[str]) -> str:
    meant = nearest(word, words)
    return f"Did you mean {meant}?" if meant else ""
