"""What the tests of mutants share: the words of the mutants of a made-up rule."""

from collections.abc import Callable, Mapping

import pytest

from masa.model.table import Table
from masa.rules.language.catalogue import Compiled
from masa.rules.language.mutants import mutants

WordsOf = Callable[[Mapping[str, str]], list[str]]


@pytest.fixture(scope="session")
def words_of(compiled_of: Callable[..., Compiled], table: Table) -> WordsOf:
    """Return the words of the mutants of a made-up rule, given by its changes; no two are called alike."""

    def words(changes: Mapping[str, str]) -> list[str]:
        made = [mutant.words for mutant in mutants(compiled_of(changes).catalogue.rules["made-up"], table)]
        assert len(set(made)) == len(made)
        return made

    return words
