"""Which mutants of a rule its examples do not notice."""

from collections.abc import Iterator, Sequence

from masa.model.table import Table
from masa.rules.engine.rule import Catalogue, Rule
from masa.rules.language.examples import Prepared, shortfall_of
from masa.rules.language.mutants.rules import mutants
from masa.rules.language.rule_file import RuleFile


def false_examples(rule: Rule, examples: Sequence[Prepared], catalogue: Catalogue) -> dict[str, str]:
    """Return by their titles what the examples give that do not hold for the rule itself."""
    given = ((one.example.title, shortfall_of(rule, one, catalogue)) for one in examples)
    return {title: difference for title, difference in given if difference}


def unnoticed(
    rule: Rule, file: RuleFile, examples: Sequence[Prepared], table: Table, catalogue: Catalogue
) -> tuple[list[str], list[str]]:
    """Return the words of the mutants that no example notices, and what stands under `equivalent` in vain."""
    noticed = {mutant.words: _noticed_by(mutant.rule, examples, catalogue) for mutant in mutants(rule, table)}
    named = [entry.mutant for entry in file.equivalent]
    surviving = [words for words, by in noticed.items() if by is None and words not in named]
    return surviving, list(_named_in_vain(named, noticed))


def _noticed_by(mutant: Rule, examples: Sequence[Prepared], catalogue: Catalogue) -> str | None:
    noticing = (one.example.title for one in examples if shortfall_of(mutant, one, catalogue))
    return next(noticing, None)


def _named_in_vain(named: Sequence[str], noticed: dict[str, str | None]) -> Iterator[str]:
    for words in named:
        if words not in noticed:
            yield f"equivalent: no mutant is called “{words}”"
        elif noticed[words] is not None:
            yield f"equivalent: “{words}” is noticed by the example “{noticed[words]}”"
