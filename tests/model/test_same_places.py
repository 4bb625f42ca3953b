"""The reader and the models accept and refuse the same places, whatever stands there; so, where it can, the schema."""

import json
import re
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from masa.model.build import build
from masa.model.document import Document
from masa.model.json_schema import json_schema
from masa.model.reader import read
from masa.model.reading import Reading
from masa.model.table import Table
from masa.source.plain import tree_of
from masa.source.tree import Path

SHAPE = ("wrong-kind", "not-in-list", "unknown-key")
SCALARS = (
    *("Asha Fenwick", "Null", "2.10", "01632960100", "1E5", "no", "yes", "Yes", "true", "partly", "09:30", "0x1F"),
    *("4", "007", "-1", "1,200", "1e3", "9" * 12, "٤", "0.5", "1.0", ".5", "1_000", "+7", "0o17", ".inf", ".nan"),
    *("30500", "£30,500.00", "30,500", "61k", "12%", "12", "12.5 %", "101%", "-3%"),
    *("2025-03-31", "2025-02-30", "2025-13", "2025-03", "2025", "0225", "9999", "31 March 2025", "2024-02-29"),
    *("30 September", "30 February", "September", "quarterly", "Twice a Term", "every two months", "every 0 days"),
    *("annually", "as needed", "7 days", "five working days", "0 days", "a week", "county", "leads", "north-unit"),
    *("County Council", "county, city", "children", "children and adults", "draft", "Draft", "consensus", "all"),
    *("chair", "police", "outcome", "one\ntwo", "~", "null", "[x]", "{x}", "- x", "é", "🌦", "a" * 300),
    *("governance.groups[id=executive]", "area.boundaries", "\n", "  padded  ", "draft\n"),
)
EMPTY: tuple[Any, ...] = (None, "", " ", [], {})
KEYS = ("name", "id", "text", "from", "for", "from_", "for_", "to", "covers", "organisation", "weather", "🌦", "file")

VALUES = st.recursive(
    st.sampled_from(SCALARS) | st.sampled_from(EMPTY) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=3),
    max_leaves=6,
)
STEADY = settings(
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture(scope="module")
def places(base: dict[str, Any], table: Table) -> list[Path]:
    """Return the places of the base document, and in each record a few that it leaves out."""
    records = [path for path in paths_of(base) if isinstance(held_at(base, path), dict)]
    return [*paths_of(base)[1:], *((*path, key) for path in records for key in (*KEYS, *table.fields(table.root)))]


@pytest.fixture(scope="module")
def schema() -> Draft202012Validator:
    return Draft202012Validator(json.loads(json_schema()))


def paths_of(value: Any, path: Path = ()) -> list[Path]:  # noqa: ANN401 - any value of a document
    below = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(found for key, held in below for found in paths_of(held, (*path, key)))]


def held_at(value: Any, path: Path) -> Any:  # noqa: ANN401
    for key in path:
        if isinstance(value, list):
            value = value[key] if isinstance(key, int) and key < len(value) else None
        else:
            value = value.get(key) if isinstance(value, dict) else None
    return value


def changed(document: dict[str, Any], changes: list[tuple[Path, Any]]) -> dict[str, Any]:
    """Return the document with values put at places; a place that an earlier change took away is passed over."""
    result = deepcopy(document)
    for path, value in changes:
        last: Any = path[-1]
        holder = held_at(result, path[:-1])
        if isinstance(holder, dict) or (isinstance(holder, list) and isinstance(last, int) and last < len(holder)):
            holder[last] = deepcopy(value)
    return {**result, "masa": "1"}


def refused_by_the_reader(reading: Reading, identities: tuple[str, ...]) -> set[Path]:
    return {fault.path for fault in reading.faults if fault.id in identities}


def refused_by_the_models(raw: dict[str, Any]) -> set[Path]:
    try:
        Document.model_validate(raw)
    except ValidationError as error:
        return {problem["loc"] for problem in error.errors()}
    return set()


def names_a_file(raw: dict[str, Any], path: Path) -> bool:
    held = held_at(raw, path)
    return isinstance(held, dict) and set(held) == {"file"}


@settings(STEADY, max_examples=150)
@given(data=st.data())
def test_reader_and_models_refuse_the_same_places(
    data: st.DataObject, base: dict[str, Any], table: Table, places: list[Path]
) -> None:
    changes = data.draw(st.lists(st.tuples(st.sampled_from(places), VALUES), min_size=1, max_size=6))
    raw = changed(base, changes)
    reading = read(tree_of(raw, "generated"), table, {})

    # Empty keys and prose files are the reader's own: it tells of the first, and puts words in place of the second.
    own = refused_by_the_reader(reading, ("empty-key",))
    models = {path for path in refused_by_the_models(raw) if path not in own and not names_a_file(raw, path)}
    reader = {path for path in refused_by_the_reader(reading, SHAPE) if not names_a_file(raw, path)}
    assert reader == models


@settings(STEADY, max_examples=90)
@given(data=st.data())
def test_a_document_is_made_of_whatever_was_read(
    data: st.DataObject, base: dict[str, Any], table: Table, places: list[Path]
) -> None:
    changes = data.draw(st.lists(st.tuples(st.sampled_from(places), VALUES), min_size=1, max_size=6))
    raw = changed(base, changes)
    reading = read(tree_of(raw, "generated"), table, {})
    build(reading)
    for path in reading.unreadable:
        if path[-1] not in ("where", "path"):  # words that lead nowhere stay
            assert held_at(reading.values, path) in (None, [None])
    for path in paths_of(raw):
        written, held = held_at(raw, path), held_at(reading.values, path)
        if isinstance(written, list) and isinstance(held, list):
            assert len(held) == len(written)


def typed_by_look(value: Any) -> Any:  # noqa: ANN401
    """Return a value as the core schema of YAML 1.2 types it."""
    if isinstance(value, dict):
        return {key: typed_by_look(held) for key, held in value.items()}
    if isinstance(value, list):
        return [typed_by_look(held) for held in value]
    for pattern, convert in LOOKS:
        if isinstance(value, str) and re.fullmatch(pattern, value):
            return convert(value)
    return value


LOOKS = (
    ("null|Null|NULL|~|", lambda _text: None),
    ("true|True|TRUE", lambda _text: True),
    ("false|False|FALSE", lambda _text: False),
    ("[-+]?[0-9]+", int),
    ("0o[0-7]+", lambda text: int(text, 0)),
    ("0x[0-9a-fA-F]+", lambda text: int(text, 0)),
    (r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", float),
    (r"[-+]?\.(inf|Inf|INF)", lambda _text: float("inf")),
    (r"\.(nan|NaN|NAN)", lambda _text: float("nan")),
)


@settings(STEADY, max_examples=60)
@given(data=st.data())
def test_the_schema_accepts_what_the_reader_accepts(
    data: st.DataObject, base: dict[str, Any], table: Table, places: list[Path], schema: Draft202012Validator
) -> None:
    changes = data.draw(st.lists(st.tuples(st.sampled_from(places), VALUES), min_size=1, max_size=2))
    raw = changed(base, changes)
    reading = read(tree_of(raw, "generated"), table, {})
    if not refused_by_the_reader(reading, (*SHAPE, "empty-key")):
        assert [error.json_path for error in schema.iter_errors(typed_by_look(raw))] == []
        assert [error.json_path for error in schema.iter_errors(raw)] == []
