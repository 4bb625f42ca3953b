"""The JSON of a comparison keeps to its committed schema, and the schema lets nothing else through."""

import json
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from masa.comparison.change import KINDS, Comparison
from masa.report.comparison.as_json import json_comparison
from masa.report.json_text import SCHEMA_VERSION
from tests.report.comparison.test_formats import SUM, UNREAD, WORDED, comparison

SCHEMA = json.loads((Path(__file__).parents[3] / "schemas" / "comparison.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
GONE = WORDED._replace(kind="entry-removed", new="", new_span=None)
WHOLE = comparison(SUM, GONE, uncompared=(UNREAD,), apart=True)


def content(made: Comparison) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(json_comparison(made))
    return loaded


def places(value: Any, found: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401 - JSON of any shape
    """Yield the path of every object and of every key in it."""
    if isinstance(value, dict | list):
        yield found
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, below in entries:
        yield from places(below, (*found, key))


def reached(document: Any, path: tuple[Any, ...]) -> Any:  # noqa: ANN401
    for key in path:
        document = document[key]
    return document


def test_the_schema_is_one_and_its_words_are_those_of_masa() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["properties"]["schema_version"]["const"] == SCHEMA_VERSION
    assert SCHEMA["$defs"]["kind"]["enum"] == list(KINDS)


@pytest.mark.parametrize(
    "made",
    [
        pytest.param(WHOLE, id="every-shape"),
        pytest.param(comparison(), id="no-change"),
        pytest.param(comparison(*(SUM._replace(kind=kind) for kind in KINDS)), id="every-kind"),
    ],
)
def test_what_masa_writes_keeps_to_it(made: Comparison) -> None:
    assert [f"{fault.json_path}: {fault.message}" for fault in VALIDATOR.iter_errors(content(made))] == []


def test_no_object_may_have_another_key_or_lack_one() -> None:
    whole = content(WHOLE)
    for path in places(whole):
        held = reached(whole, path)
        if not isinstance(held, dict):
            continue
        more = deepcopy(whole)
        reached(more, path)["unheard_of"] = 1
        assert not VALIDATOR.is_valid(more), path
        for key in held.keys() - {"material", *KINDS}:
            less = deepcopy(whole)
            del reached(less, path)[key]
            assert not VALIDATOR.is_valid(less), (*path, key)
