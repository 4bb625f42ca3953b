"""A rule tried: whether its examples hold, show both sides, and would notice any change of the rule."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from masa.model.table import Table
from masa.rules.engine.rule import Catalogue, Rule
from masa.rules.language.error import CatalogueError
from masa.rules.language.examples import prepare
from masa.rules.language.mutants import false_examples, mutants, unnoticed
from masa.rules.language.rule_file import RuleFile


class Trial(NamedTuple):
    """How many examples a rule has and how many changes were tried on it, and a sentence for each weakness."""

    examples: int
    changes: int
    problems: tuple[str, ...]


def tried(rule: Rule, file: RuleFile, base: dict[str, Any], table: Table, catalogue: Catalogue) -> Trial:
    """Return what became of a rule on a base document.

    Examples that do not hold would notice anything: then no change is tried, and they are told alone.
    """
    try:
        examples = [prepare(example, base, table) for example in file.examples]
    except CatalogueError as error:
        return Trial(len(file.examples), 0, (_sentence(str(error)),))
    false = false_examples(rule, examples, catalogue)
    if false:
        told = tuple(f"The example “{title}” does not hold: {given}" for title, given in false.items())
        return Trial(len(examples), 0, told)
    try:
        surviving, in_vain = unnoticed(rule, file, examples, table, catalogue)
    except OverflowError:  # a day later than the last one, or earlier than the first
        return Trial(len(examples), 0, ("A day at the very end of the calendar cannot be tried: choose another.",))
    weak = (f"No example notices this change of the rule: {words}" for words in surviving)
    problems = (*_one_sided(rule, file), *weak, *map(_sentence, in_vain))
    return Trial(len(examples), sum(1 for _ in mutants(rule, table)), problems)


def _one_sided(rule: Rule, file: RuleFile) -> Iterator[str]:
    outcomes = {example.outcome for example in file.examples}
    if "met" not in outcomes:
        yield "No example is met: add a document that does what the rule asks."
    if not outcomes & {"not-met", "needs-a-person"}:
        yield "Every example passes: add a document that does not do what the rule asks."
    if rule.applies_when and "not-applicable" not in outcomes:
        yield "No example is not-applicable: add a document to which the rule does not apply."


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
