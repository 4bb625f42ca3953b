"""Running the examples of a rule: each outcome, and each way in which an example may fail to show what it says."""

from collections.abc import Callable
from typing import Any

import pytest

from masa.model.table import Table
from masa.rules.language.catalogue import Compiled
from masa.rules.language.error import CatalogueError
from masa.rules.language.examples import apply_change, shortfall
from masa.rules.language.rule_file import Change, Example

BASE: dict[str, Any] = {
    "masa": "1",
    "people": [{"id": "ann", "name": "Ann"}, {"id": "bob", "name": "Bob"}],
    "delegated_safeguarding_partners": [{"person": "ann"}, {"person": "bob"}],
}
RULE = {
    "look_at": '"delegated_safeguarding_partners[]"',
    "applies_when": "[{absent: called}]",
    "must": "[{present: person->name}]",
    "message": '"{item}: no name."',
}
SEAT = "delegated_safeguarding_partners[2]"
NAMELESS = {"remove": "people[2].name"}


@pytest.mark.parametrize(
    ("example", "difference"),
    [
        pytest.param({"outcome": "met"}, "", id="met"),
        pytest.param({"outcome": "not-met", "change": [NAMELESS], "where": f"{SEAT}.person"}, "", id="not-met"),
        pytest.param(
            {"outcome": "not-met", "change": [NAMELESS], "where": f"{SEAT}.person", "words": ["NO name"]},
            "",
            id="words",
        ),
        pytest.param(
            {"outcome": "not-checked", "change": [{"set": "people[2].name", "to": ["x"]}]}, "", id="not-checked"
        ),
        pytest.param(
            {
                "outcome": "not-applicable",
                "change": [{"set": f"delegated_safeguarding_partners[{n}].called", "to": "x"} for n in (1, 2)],
            },
            "",
            id="not-applicable",
        ),
        pytest.param({"outcome": "met", "change": [NAMELESS]}, "not-met at delegated", id="met-but-is-not"),
        pytest.param({"outcome": "not-applicable"}, "met everywhere", id="not-applicable-but-met"),
        pytest.param({"outcome": "not-met", "where": SEAT}, "nothing is not-met: met at ", id="not-met-but-met"),
        pytest.param({"outcome": "not-met", "change": [NAMELESS], "where": SEAT}, f"not at {SEAT}", id="elsewhere"),
        pytest.param({"outcome": "not-met", "change": [NAMELESS]}, "says where", id="without-where"),
        pytest.param(
            {"outcome": "not-met", "change": [NAMELESS], "where": "delegated_safeguarding_partners[3]"},
            "is no place of its document",
            id="where-leads-nowhere",
        ),
        pytest.param(
            {"outcome": "not-met", "change": [NAMELESS], "where": f"{SEAT}.person", "words": ["post"]},
            "the message lacks “post”: Bob",
            id="words-lacking",
        ),
        pytest.param(
            {"outcome": "met", "change": [{"set": "people[2].nmae", "to": "x"}]},
            "cannot be read at people[2].nmae",
            id="a-change-that-cannot-be-read",
        ),
    ],
)
def test_examples(compiled_of: Callable[..., Compiled], table: Table, example: dict[str, Any], difference: str) -> None:
    catalogue = compiled_of(RULE).catalogue

    found = shortfall(
        catalogue.rules["made-up"], Example.model_validate({"title": "x", **example}), BASE, table, catalogue
    )

    assert difference in found
    assert bool(found) is bool(difference)


@pytest.mark.parametrize(
    ("change", "values"),
    [
        pytest.param({"set": "a.b", "to": "1"}, {"a": {"b": "1"}, "c": [{"id": "x"}]}, id="set-makes-keys"),
        pytest.param({"set": "c[id=x].d", "to": "1"}, {"c": [{"id": "x", "d": "1"}]}, id="set-in-an-entry"),
        pytest.param({"set": "c", "to": None}, {"c": None}, id="set-to-nothing"),
        pytest.param({"remove": "c"}, {}, id="remove-a-key"),
        pytest.param({"remove": "c[1]"}, {"c": []}, id="remove-an-entry"),
        pytest.param({"add": "c", "value": "y"}, {"c": [{"id": "x"}, "y"]}, id="add"),
        pytest.param({"add": "d", "value": "y"}, {"c": [{"id": "x"}], "d": ["y"]}, id="add-makes-the-list"),
    ],
)
def test_changes(change: dict[str, Any], values: dict[str, Any]) -> None:
    changed: dict[str, Any] = {"c": [{"id": "x"}]}

    apply_change(changed, Change.model_validate(change))

    assert changed == values


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"remove": "d"}, id="a-key-that-is-not-there"),
        pytest.param({"set": "c[2].d", "to": "1"}, id="an-entry-that-is-not-there"),
        pytest.param({"add": "c..d", "value": "1"}, id="no-path"),
    ],
)
def test_a_change_to_what_is_not_there(change: dict[str, Any]) -> None:
    with pytest.raises(CatalogueError, match="which the base document does not have"):
        apply_change({"c": [{"id": "x"}]}, Change.model_validate(change))
