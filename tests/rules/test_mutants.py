"""Every rule's examples hold, and are strong: change any one thing in the rule, and one of them fails.

What a lint only counts of them, told at a glance, is what a whole judgement says.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from masa.model.table import Table
from masa.rules.engine.judge import judge, judge_counting
from masa.rules.engine.outcome import SETTLED
from masa.rules.engine.scene import Question
from masa.rules.language.catalogue import Compiled
from masa.rules.language.examples import AS_OF, EDITION, as_if_in_force, prepare
from masa.rules.language.mutants import false_examples, mutants, unnoticed
from masa.rules.language.rule_file import Example, RuleFile

RULES = sorted(path.stem for path in (Path(__file__).parents[2] / "rules").glob("*/*.yaml"))
_LIMITS = ("at_least", "at_most", "at_least_different", "on_or_after", "on_or_before", "by", "after", "agreed_by_all")


@pytest.mark.parametrize("name", RULES)
def test_examples_hold_and_notice_every_mutant(
    name: str, compiled: Compiled, base: dict[str, Any], table: Table
) -> None:
    rule, file, catalogue = compiled.catalogue.rules[name], compiled.files[name], compiled.catalogue
    examples = [prepare(example, base, table) for example in file.examples]

    assert false_examples(rule, examples, catalogue) == {}
    assert unnoticed(rule, file, examples, table, catalogue) == ([], [])
    for example, reading in examples:
        asked = as_if_in_force(rule) if example.in_force else rule
        of_one, question = catalogue._replace(rules={name: asked}), _question(example)
        whole, brief = judge(reading, of_one, question), judge_counting(reading, of_one, question, SETTLED)
        assert brief.findings == [one for one in whole if one.outcome not in SETTLED], example.title
        assert brief.counted == Counter(one.outcome for one in whole if one.outcome in SETTLED), example.title


def _question(example: Example) -> Question:
    return Question(example.as_of or AS_OF, example.edition or EDITION, "")


@pytest.mark.parametrize("name", RULES)
def test_every_part_has_a_mutant(name: str, compiled: Compiled, table: Table) -> None:
    made = [mutant.words for mutant in mutants(compiled.catalogue.rules[name], table)]

    assert len(set(made)) == len(made)
    assert [
        f"{place}: {words}"
        for place, words in _parts(compiled.files[name])
        if not any(line.startswith(place) and words in line for line in made)
    ] == []


def _parts(file: RuleFile) -> Iterator[tuple[str, str]]:
    """Yield what of a rule file must have a mutant: how its words begin, and what stands in them."""
    for part in ("applies_when", "must"):
        for number, clause in enumerate(getattr(file, part), start=1):
            yield f"{part} {number} (", ") dropped"
            for words in _options(clause):
                yield f"{part} {number}", words
    if len(file.look_at) > 1:
        yield from (("look_at", f"{path} dropped") for path in file.look_at)
    for key, day in (("from", file.in_force.from_), ("to", file.in_force.to)):
        if day:
            yield f"in_force.{key}", f"{day} -> "
    yield from (("editions", f"{edition} dropped") for edition in file.editions)
    if file.judged_on == "document":
        yield "judged_on", "document -> day"
    if file.in_force.expected:
        yield "in_force.expected", "dropped"


def _options(clause: Mapping[str, Any]) -> Iterator[str]:
    for member in clause.get("any_of", []):
        yield from _options(member)
    for option, value in clause.items():
        if option in _LIMITS:
            yield f"{option}: " if option in ("after", "agreed_by_all") else f"{option}"
        elif isinstance(value, list) and len(value) > 1:
            yield from (f"{option} {number} (" for number in range(1, len(value) + 1) if option == "any_of")
            yield from (f"{option}: {member} dropped" for member in value if option != "any_of")
