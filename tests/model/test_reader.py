"""What the reader says of a text: one fault, at its place, in words that help; and nothing else."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from masa.model.kinds.day import Day
from masa.model.reading import Reading
from masa.source.tree import Path

ReadText = Callable[..., Reading]


def told(reading: Reading) -> list[tuple[str, int, int]]:
    return [(fault.id, fault.span.start.line, fault.span.start.column) for fault in reading.faults]


WRONG_KIND = [
    pytest.param("masa: one\n", 7, "not a whole number", id="number"),
    pytest.param("area:\n  boundaries: [north, south]\n", 15, "This holds a list; sentences", id="prose"),
    pytest.param("partnership:\n  name: [Example, Partnership]\n", 9, "This holds a list; a few words", id="line-list"),
    pytest.param("partnership:\n  name: {first: Example}\n", 9, "This holds keys with values", id="line-keys"),
    pytest.param("partnership:\n  name: |\n    One\n    Two\n", 3, "several lines", id="line-of-several"),
    pytest.param("publication:\n  status: {draft: yes}\n", 11, "one word of a list is expected", id="choice"),
    pytest.param("partnership:\n  host: County Council\n", 9, "lower-case words joined by hyphens", id="id"),
    pytest.param("transcription:\n  whole: partly\n", 10, "neither yes nor no", id="yes-no"),
    pytest.param("relevant_agencies:\n  - schedule: four\n", 15, "Write figures", id="number-of-a-list"),
    pytest.param(
        "governance:\n  business_unit: {posts: [{fte: half}]}\n", 33, "Write figures, such as 0.5", id="decimal"
    ),
    pytest.param("funding:\n  stated_totals: {costs: 61k}\n", 26, "£30,500", id="amount"),
    pytest.param("funding:\n  children_percent: 60\n", 21, "with its sign", id="percentage"),
    pytest.param("publication:\n  agreed_on: 3 March 2025\n", 14, "Write 2025-03-03", id="day"),
    pytest.param("yearly_report:\n  due: 2025-09-30\n", 8, "Write it as 30 September", id="day-of-year"),
    pytest.param("publication:\n  reviewed: annually\n", 13, "Write yearly", id="frequency"),
    pytest.param("practice_reviews:\n  sent_before: a week\n", 16, "no length of time", id="period"),
    pytest.param("partnership: Example Partnership\n", 14, "Keys with values are expected", id="record"),
    pytest.param("partnership: [Example]\n", 14, "Keys with values are expected", id="list-for-a-record"),
    pytest.param("area:\n  changes_ahead: merger\n", 18, "put a dash before each entry", id="scalar-for-records"),
    pytest.param("area:\n  changes_ahead: {what: merger}\n", 18, "put a dash", id="mapping-for-records"),
    pytest.param("area:\n  changes_ahead: [merger]\n", 19, "Keys with values", id="scalar-among-records"),
    pytest.param("area:\n  changes_ahead: [[merger]]\n", 19, "Keys with values", id="list-among-records"),
    pytest.param("partnership:\n  values: [[honest]]\n", 12, "This holds a list", id="list-in-a-list"),
    pytest.param("partnership:\n  values: {honest: yes}\n", 11, "This holds keys with values", id="keys-for-a-list"),
    pytest.param("partnership:\n  vision: {words: x}\n", 11, "or a file", id="keys-for-prose"),
    pytest.param("partnership:\n  vision: {file: x, text: y}\n", 11, "or a file", id="file-and-more"),
    pytest.param("partnership:\n  vision: {file: [x]}\n", 11, "the name of a file is expected", id="file-list"),
    pytest.param("partnership:\n  vision: {file: {file: x}}\n", 11, "keys with values", id="file-in-a-file"),
]


@pytest.mark.parametrize(("text", "column", "word"), WRONG_KIND)
def test_a_value_of_the_wrong_kind(read_text: ReadText, text: str, column: int, word: str) -> None:
    written = text if text.startswith("masa") else f"{text}masa: 1\n"
    reading = read_text(written)
    line = 1 if text.count("\n") == 1 else 2
    assert told(reading) == [("wrong-kind", line, column)]
    assert word in reading.faults[0].message
    assert reading.faults[0].path in reading.unreadable


@pytest.mark.parametrize(
    ("text", "column", "word", "meant"),
    [
        pytest.param("partnership:\n  nmae: x\n", 3, "Did you mean `name`?", ("partnership", "name"), id="swapped"),
        pytest.param("partnership:\n  Name: x\n", 3, "Did you mean `name`?", ("partnership", "name"), id="capital"),
        pytest.param("partnership:\n  short-name: x\n", 3, "`short_name`?", ("partnership", "short_name"), id="hyphen"),
        pytest.param("partnership:\n  short name: x\n", 3, "`short_name`?", ("partnership", "short_name"), id="blank"),
        pytest.param("x:\npartnershp: {name: x}\n", 1, "Did you mean `partnership`?", ("partnership",), id="section"),
        pytest.param("area:\n  weather: x\n", 3, "`weather` is not a key that masa knows here.", None, id="no-idea"),
        pytest.param("area:\n  area: x\n", 3, "not a key", None, id="right-word-wrong-place"),
        pytest.param('area:\n  "🌦 ☂": x\n', 3, "`🌦 ☂` is not a key", None, id="pictures"),
        pytest.param("area:\n  {}\n".format("k" * 900 + ": x"), 3, "k…` is not a key", None, id="very-long"),
        pytest.param('area:\n  "__proto__": x\n', 3, "`__proto__` is not a key", None, id="dunder"),
        pytest.param('area:\n  "{0}`%s": x\n', 3, "{0}", None, id="marks-of-formatting"),
    ],
)
def test_an_unknown_key_is_shown_and_what_it_was_meant_to_be_is_not_trusted(
    read_text: ReadText, text: str, column: int, word: str, meant: Path | None
) -> None:
    reading = read_text(f"{text}masa: 1\n")
    last = reading.faults[-1]
    assert (last.span.start.line, last.span.start.column) == (2, column)
    assert word in last.message
    assert {path for path in reading.unreadable if path not in {fault.path for fault in reading.faults}} == (
        {meant} if meant else set()
    )


def test_the_key_that_stands_beside_a_misspelt_one_is_still_trusted(read_text: ReadText) -> None:
    reading = read_text("masa: 1\npartnership:\n  nam: x\n  name: Example\n")
    assert told(reading) == [("unknown-key", 3, 3)]
    assert reading.values["partnership"] == {"name": "Example"}
    assert ("partnership", "name") not in reading.unreadable


@pytest.mark.parametrize(
    ("text", "column", "word"),
    [
        pytest.param("status: publised", 11, "Did you mean published?", id="misspelt"),
        pytest.param("status: Draft", 11, "Did you mean draft?", id="capital"),
        pytest.param("status: live", 11, "The list is: draft, agreed, published", id="no-idea"),
        pytest.param("status: draft and agreed", 11, "only one may stand here", id="two-where-one-may-stand"),
        pytest.param("checked_against: [{guidance: wt2O23}]", 32, "Did you mean wt2023?", id="letter-for-a-figure"),
        pytest.param("accessibility: {meets: true}", 26, "“true” is not a word", id="yes-is-a-word-here"),
    ],
)
def test_a_word_that_is_not_in_the_list(read_text: ReadText, text: str, column: int, word: str) -> None:
    reading = read_text(f"masa: 1\npublication:\n  {text}\n")
    assert told(reading) == [("not-in-list", 3, column)]
    assert word in reading.faults[0].message


@pytest.mark.parametrize(
    ("text", "identity", "word"),
    [
        pytest.param("publication: {agreed_by: leads & delegates}", "wrong-kind", "[leads, delegates]", id="ids"),
        pytest.param("publication:\n  agreed_by: leads, delegates", "wrong-kind", "[leads, delegates]", id="comma"),
        pytest.param("publication:\n  agreed_by: leads and delegates", "wrong-kind", "[leads, delegates]", id="and"),
        pytest.param("partnership: {serves: children and adults}", "not-in-list", "[children, adults]", id="choices"),
        pytest.param("relevant_agencies: [{schedule: 1}, {schedule: 4 & 6}]", "wrong-kind", "[4, 6]", id="numbers"),
        pytest.param("partnership: {host: county & city}", "wrong-kind", "only one may stand here", id="one-id"),
    ],
)
def test_several_words_without_brackets(read_text: ReadText, text: str, identity: str, word: str) -> None:
    reading = read_text(f"masa: 1\n{text}\n")
    assert [fault.id for fault in reading.faults] == [identity]
    assert word in reading.faults[0].message


@pytest.mark.parametrize(
    ("text", "place", "word"),
    [
        pytest.param("partnership:\n  name:\n", (3, 3), "`name` has no value", id="key"),
        pytest.param('partnership:\n  name: ""\n', (3, 9), "`name` has no value", id="empty-quotes"),
        pytest.param('partnership:\n  name: "  "\n', (3, 9), "`name` has no value", id="blanks-in-quotes"),
        pytest.param("partnership:\n  vision: |\n\n", (3, 11), "`vision` has no value", id="empty-block"),
        pytest.param("partnership:\n", (2, 1), "`partnership` has no value", id="section"),
        pytest.param("partnership:\n  values:\n    - kind\n    -\n", (5, 6), "This entry of the list", id="entry"),
        pytest.param("people:\n  -\n  - {name: Null}\n", (3, 4), "This entry of the list", id="entry-of-records"),
        pytest.param("partnership:\n  vision: {file: }\n", (3, 12), "`file` has no value", id="file-without-a-name"),
    ],
)
def test_an_empty_key_is_a_placeholder_and_counts_as_left_out(
    read_text: ReadText, text: str, place: tuple[int, int], word: str
) -> None:
    reading = read_text(f"masa: 1\n{text}")
    assert told(reading) == [("empty-key", *place)]
    assert word in reading.faults[0].message
    assert reading.unreadable == frozenset()


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("publication: {version: 2.10}", {"publication": {"version": "2.10"}}, id="version"),
        pytest.param("people: [{name: Null}]", {"people": [{"name": "Null"}]}, id="surname"),
        pytest.param(
            "partnership: {contact: {phone: 01632960100}}",
            {"partnership": {"contact": {"phone": "01632960100"}}},
            id="phone",
        ),
        pytest.param("transcription: {whole: no}", {"transcription": {"whole": False}}, id="no"),
        pytest.param(
            "funding: {stated_totals: {costs: 30500.50}}",
            {"funding": {"stated_totals": {"costs": Decimal("30500.50")}}},
            id="amount",
        ),
        pytest.param("publication: {next_review: 2026-02}", {"publication": {"next_review": Day(2026, 2)}}, id="month"),
        pytest.param("partnership: {serves: adults}", {"partnership": {"serves": ["adults"]}}, id="lone-choice"),
        pytest.param("partnership: {values: kind}", {"partnership": {"values": ["kind"]}}, id="lone-line"),
        pytest.param(
            "relevant_agencies: [{schedule: 4}]", {"relevant_agencies": [{"schedule": [4]}]}, id="lone-number"
        ),
        pytest.param("partnership: {became: []}", {"partnership": {"became": []}}, id="empty-list"),
        pytest.param("partnership: {}", {"partnership": {}}, id="record-without-keys"),
    ],
)
def test_the_key_decides_the_type(read_text: ReadText, text: str, values: dict[str, Any]) -> None:
    reading = read_text(f"masa: 1\n{text}\n")
    assert told(reading) == []
    assert reading.values == {"masa": 1, **values}


def test_a_faulty_entry_never_moves_the_entries_after_it(read_text: ReadText) -> None:
    reading = read_text(
        "masa: 1\npartnership:\n  serves: [children, aduls, community-safety]\n"
        "people: [{name: A}, B, {name: C}]\nrelevant_agencies: [{schedule: [1, x, 3]}]\n",
    )
    assert [fault.path for fault in reading.faults] == [
        ("partnership", "serves", 1),
        ("people", 1),
        ("relevant_agencies", 0, "schedule", 1),
    ]
    assert reading.values["partnership"]["serves"] == ["children", None, "community-safety"]
    assert reading.values["people"] == [{"name": "A"}, None, {"name": "C"}]
    assert reading.values["relevant_agencies"][0]["schedule"] == [1, None, 3]
