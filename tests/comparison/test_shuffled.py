"""A document whose keys and lists stand in another order, or whose ids are others, says what it said."""

import random
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from masa.comparison.change import Comparison, Version
from masa.comparison.compare import compare
from masa.model.reader import read
from masa.model.table import Table
from masa.rules.engine.judge import judge
from masa.rules.engine.scene import Question
from masa.rules.language.catalogue import Compiled
from masa.source.plain import tree_of
from masa.source.yaml_parser import parse_yaml

EXAMPLES = Path(__file__).parents[2] / "examples"
QUESTION = Question(date(2025, 6, 1), "wt2023", "it was asked for")
ORDERED = ("rotates_among",)
Made = Callable[[Any], Version]


def example(name: str) -> Any:  # noqa: ANN401 - a file's values
    return parse_yaml((EXAMPLES / f"{name}.yaml").read_text(encoding="utf-8"), name).values


def shuffled(value: Any, chance: random.Random, key: str = "") -> Any:  # noqa: ANN401
    if isinstance(value, dict):
        names = chance.sample(list(value), len(value))
        return {name: shuffled(value[name], chance, name) for name in names}
    if isinstance(value, list):
        made = [shuffled(one, chance) for one in value]
        return made if key in ORDERED else chance.sample(made, len(made))
    return value


@pytest.fixture(scope="module")
def version(table: Table, compiled: Compiled) -> Made:
    def made(values: Any) -> Version:  # noqa: ANN401
        prose = {path.relative_to(EXAMPLES).as_posix(): path.read_text() for path in EXAMPLES.glob("sections/*.md")}
        reading = read(tree_of(values, "arrangements.yaml"), table, prose)
        return Version(reading, list(judge(reading, compiled.catalogue, QUESTION)))

    return made


def compared(old: Version, new: Version, table: Table, compiled: Compiled) -> Comparison:
    return compare(old, new, table, compiled.catalogue.reference.register, QUESTION)


@pytest.mark.parametrize(
    ("name", "seed"),
    [
        pytest.param("exampleshire", 1, id="exampleshire"),
        pytest.param("lincolnshire", 2, id="lincolnshire"),
        pytest.param("staffordshire", 3, id="staffordshire"),
        pytest.param("warwickshire", 4, id="warwickshire"),
        pytest.param("windsor-and-maidenhead", 5, id="windsor-and-maidenhead"),
    ],
)
def test_another_order_is_no_change(version: Made, table: Table, compiled: Compiled, name: str, seed: int) -> None:
    values = example(name)
    chance = random.Random(seed)  # noqa: S311 - a reproducible shuffle, and no secret

    found = compared(version(values), version(shuffled(values, chance)), table, compiled)

    assert [change.sentence for change in found.changes] == []
