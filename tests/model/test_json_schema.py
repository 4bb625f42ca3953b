"""The JSON Schema for editors: it accepts what the reader accepts, and is committed as the models have it."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from masa.model.json_schema import json_schema
from masa.model.kind_schemas import field_schema, kind_schemas
from masa.model.reader import read
from masa.model.table import Field, Table
from masa.source.plain import tree_of

COMMITTED = Path(__file__).parents[2] / "schemas" / "arrangements.schema.json"
SCHEMA = json.loads(json_schema())

# One field of each kind, and texts that stand there: as the reader takes them, and as an editor types them by look.
FIELDS = {
    "line": Field("line"),
    "lines": Field("line", many=True),
    "prose": Field("prose"),
    "choice": Field("choice", words=("yes", "partly", "no")),
    "choices": Field("choice", many=True, words=("draft", "agreed")),
    "id": Field("id"),
    "ids": Field("id", many=True),
    "yes-no": Field("yes-no"),
    "number": Field("number"),
    "numbers": Field("number", many=True),
    "decimal": Field("decimal"),
    "amount": Field("amount"),
    "percentage": Field("percentage"),
    "day": Field("day"),
    "day-of-year": Field("day-of-year"),
    "frequency": Field("frequency"),
    "period": Field("period"),
}
BY_LOOK: dict[str, Any] = {
    "Null": None,
    "null": None,
    "~": None,
    "true": True,
    "True": True,
    "FALSE": False,
    "2.10": 2.1,
    "01632960100": 1632960100,
    "1E5": 100000.0,
    "4": 4,
    "007": 7,
    "2025": 2025,
    "0.5": 0.5,
    "1.0": 1.0,
    "30500": 30500,
    "30500.50": 30500.5,
    "999999999": 999999999,
    ".inf": float("inf"),
    "0x1F": 31,
}
TEXTS = (
    *(
        "Asha Fenwick",
        "no",
        "No",
        "YES",
        "yes",
        "09:30",
        "partly",
        "draft",
        "agreed",
        " draft",
        "draft\n",
        "north-unit",
    ),
    *("1,200", "£30,500.00", "£ 500", "30,500", "12%", "12.5 %", "100%", "1.5", "2025-03", "2025-03-31", " 2025\n"),
    *(
        "30 September",
        "30  SEPTEMBER",
        "september",
        "quarterly",
        "Quarterly",
        "Bi-Monthly",
        "twice a term",
        "as needed",
    ),
    *("every two months", "3 times  a year", "7 days", "five Working Days", "6 months", "one\ntwo", "tbc", "😀"),
)
# What only the reader refuses: the calendar, and ids that other programs take for values.
LOOSE = ("2025-02-30", "2025-02-29", "30 February", "31 September", "null", "true")
REFUSED = (
    *("31 March 2025", "2025-13", "2025-00", "0225", "30 Sept", "annually", "every 0 days", "0 days", "a week", "61k"),
    *("101%", "12 per cent", "-1", "1e5", "County Council", "county, city", "north_unit", "٤", "٤%", "maybe", ".5"),
)
TEXT_KINDS = ("line", "lines", "prose")


def is_read(field: Field, value: Any) -> bool:  # noqa: ANN401 - any value of a document
    table = Table("Root", {"Root": {"masa": Field("number"), "key": field}})
    faults = read(tree_of({"masa": "1", "key": value}, "generated"), table, {}).faults
    return not [fault for fault in faults if fault.id != "unknown-id"]


def accepts(field: Field, value: Any) -> bool:  # noqa: ANN401
    schema = {**field_schema(field), "$defs": kind_schemas()}
    return bool(Draft202012Validator(schema).is_valid(value))


@pytest.mark.parametrize("name", FIELDS)
def test_the_schema_accepts_what_the_reader_accepts(name: str) -> None:
    field = FIELDS[name]
    texts = [*TEXTS, *BY_LOOK]
    read_texts = [text for text in texts if is_read(field, text)]
    assert read_texts
    assert [text for text in read_texts if not accepts(field, text)] == []
    assert [text for text in read_texts if not accepts(field, BY_LOOK.get(text, text))] == []


@pytest.mark.parametrize("name", [name for name in FIELDS if FIELDS[name].many])
def test_a_list_of_them_too(name: str) -> None:
    field = FIELDS[name]
    texts = [text for text in (*TEXTS, *BY_LOOK) if is_read(field, text)]
    assert is_read(field, texts)
    assert accepts(field, texts)
    assert accepts(field, [BY_LOOK.get(text, text) for text in texts])


@pytest.mark.parametrize("name", [name for name in FIELDS if name not in TEXT_KINDS])
@pytest.mark.parametrize("text", [*TEXTS, *REFUSED])
def test_an_editor_warns_of_what_the_reader_refuses(name: str, text: str) -> None:
    field = FIELDS[name]
    if not field.words:
        assert accepts(field, text) == is_read(field, text)
    elif text == text.strip():
        assert accepts(field, text) == (text in field.words)


@pytest.mark.parametrize("text", LOOSE)
def test_what_only_the_reader_refuses(text: str) -> None:
    loose = [name for name, field in FIELDS.items() if accepts(field, text) and not is_read(field, text)]
    assert loose
    assert set(loose) <= {"day", "day-of-year", "id", "ids"}


@pytest.mark.parametrize(
    ("name", "value", "accepted"),
    [
        pytest.param("prose", {"file": "sections/area.md"}, True, id="a-prose-file"),
        pytest.param("prose", {"file": "x", "more": "y"}, False, id="a-prose-file-and-more"),
        pytest.param("prose", {"file": 2025}, True, id="a-prose-file-called-by-a-year"),
        pytest.param("line", {"file": "x"}, False, id="a-file-for-a-line"),
        pytest.param("line", ["x"], False, id="a-list-for-one"),
        pytest.param("ids", {"id": "x"}, False, id="keys-for-ids"),
        pytest.param("ids", [["x"]], False, id="a-list-in-a-list"),
        pytest.param("id", None, False, id="an-empty-id"),
        pytest.param("day", None, False, id="an-empty-day"),
        pytest.param("choice", None, False, id="an-empty-choice"),
        pytest.param("number", -1, False, id="less-than-nought"),
        pytest.param("number", 1.5, False, id="a-half"),
        pytest.param("day", 225, False, id="a-year-long-ago"),
        pytest.param("percentage", 12, False, id="a-percentage-without-its-sign"),
    ],
)
def test_values_that_are_no_texts(name: str, value: object, *, accepted: bool) -> None:
    assert accepts(FIELDS[name], value) == accepted


@pytest.mark.parametrize(
    ("document", "accepted"),
    [
        pytest.param({}, True, id="nothing-is-required"),
        pytest.param({"masa": 1, "partnership": {"values": "kind"}}, True, id="a-lone-value"),
        pytest.param({"masa": 1, "patnership": {}}, False, id="unknown-section"),
        pytest.param({"masa": 1, "partnership": {"nmae": "x"}}, False, id="unknown-key"),
        pytest.param({"masa": 1, "partnership": None}, False, id="an-empty-section"),
        pytest.param({"masa": 1, "people": {"name": "x"}}, False, id="a-mapping-for-a-list-of-records"),
        pytest.param({"masa": 1, "people": ["x"]}, False, id="a-scalar-among-records"),
        pytest.param(
            {"masa": 1, "training": {"programme": [{"for": "everyone", "from": 2025}]}}, True, id="for-and-from"
        ),
        pytest.param({"masa": 1, "training": {"programme": [{"for_": "everyone"}]}}, False, id="the-models'-own-names"),
    ],
)
def test_whole_documents(document: dict[str, Any], *, accepted: bool) -> None:
    assert Draft202012Validator(SCHEMA).is_valid(document) == accepted


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def patterns(value: Any) -> Iterator[str]:  # noqa: ANN401
    if isinstance(value, dict):
        yield from [held for key, held in value.items() if key == "pattern" and isinstance(held, str)]
    for below in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from patterns(below)


def test_its_patterns_are_those_of_ecma_262() -> None:
    for pattern in set(patterns(SCHEMA)):
        assert not re.search(r"\(\?(?!:)|\\[^sd.|()?*+\-]|\[:", pattern), pattern
        assert not re.search(r"\\d", pattern), "its \\d and Python's differ"


def test_the_committed_schema_is_the_models_own() -> None:
    assert COMMITTED.read_text(encoding="utf-8") == json_schema(), "run `make generate`"
