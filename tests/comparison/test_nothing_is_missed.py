"""No false comfort: whatever is taken out of a document is told, and putting it back is told the other way round."""

from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from masa.comparison.change import Comparison, Version
from masa.comparison.compare import compare
from masa.model.order import SECTIONS
from masa.model.reader import read
from masa.model.table import Table
from masa.reference.reference import Reference
from masa.rules.engine.scene import Question
from masa.source.plain import tree_of
from masa.source.tree import Path as Place
from masa.source.yaml_parser import parse_yaml

EXAMPLES = Path(__file__).parents[2] / "examples"
QUESTION = Question(date(2025, 6, 1), "wt2023", "it was asked for")
OPTIONAL = [section for section in SECTIONS if section not in ("masa", "transcription", "departures")]
DEEP: list[Place] = [
    ("people", 3, "post"),
    ("delegated_safeguarding_partners", 1),
    ("partnership_chair", 1, "rotates_among", 2),
    ("governance", "groups", 1, "members", 5),
    ("governance", "groups", 1, "quorum", "others"),
    ("governance", "duties", "delegates", 2, "covers"),
    ("independent_scrutiny", "plan", "topics", 0),
    ("funding", "contributions", 3),
    ("funding", "costs", 0, "fte"),
    ("disputes", "stages", 4),
]


def sides(found: Comparison) -> set[tuple[str, str]]:
    return {(change.old, change.new) for change in found.changes}


def without(values: Any, place: Place) -> Any:  # noqa: ANN401 - a file's values
    made = deepcopy(values)
    held = made
    for key in place[:-1]:
        held = held[key]
    del held[place[-1]]
    return made


@pytest.mark.parametrize(
    "place", [*((section,) for section in OPTIONAL), *DEEP], ids=lambda place: ".".join(map(str, place))
)
def test_what_is_taken_out_is_told(base: dict[str, Any], table: Table, reference: Reference, place: Place) -> None:
    if place[0] not in base:
        pytest.skip("Exampleshire does not need it")
    whole, less = (Version(read(tree_of(values, "a.yaml"), table, {}), []) for values in (base, without(base, place)))

    there = compare(whole, less, table, reference.register, QUESTION)
    back = compare(less, whole, table, reference.register, QUESTION)

    assert there.changes
    assert sides(there) == {(new, old) for old, new in sides(back)}


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        pytest.param("lincolnshire", "warwickshire", True, id="different-leads"),
        pytest.param("warwickshire", "staffordshire", False, id="one-names-no-body-that-leads"),
    ],
)
def test_two_partnerships_mirror_each_other(
    table: Table, reference: Reference, one: str, other: str, *, apart: bool
) -> None:
    first, second = (
        Version(read(parse_yaml((EXAMPLES / f"{name}.yaml").read_text(encoding="utf-8"), name), table, {}), [])
        for name in (one, other)
    )

    there = compare(first, second, table, reference.register, QUESTION)
    back = compare(second, first, table, reference.register, QUESTION)

    assert (there.apart, back.apart) == (apart, apart)
    assert sides(there) == {(new, old) for old, new in sides(back)}
