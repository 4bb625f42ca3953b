"""Ids and what refers to them."""

from collections.abc import Callable
from typing import Any

import pytest

from masa.model.reading import Reading

ReadText = Callable[..., Reading]

BODIES = """\
masa: 1
organisations: [{id: county, name: County}, {id: icb, name: Board}]
people: [{id: asha-fenwick, name: Asha Fenwick}]
governance: {groups: [{id: executive, name: Executive}]}
"""


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("area: {councils: [county]}", id="a-body"),
        pytest.param("area: {councils: county}", id="a-lone-body"),
        pytest.param("partnership: {host: county}", id="one-body"),
        pytest.param("delegated_safeguarding_partners: [{person: asha-fenwick}]", id="a-person"),
        pytest.param("delegated_safeguarding_partners: [{person: [asha-fenwick, asha-fenwick]}]", id="two-holders"),
        pytest.param("invited_bodies: [{through: executive}]", id="a-group"),
        pytest.param("publication: {agreed_by: [leads, county, asha-fenwick, executive]}", id="anyone"),
        pytest.param("needs: {taking_part: [partners, children, practitioners]}", id="collective-words"),
        pytest.param("practice_reviews: {sent_first_to: [secretary-of-state, national-panel]}", id="outside"),
        pytest.param("partnership_chair: [{person: partnership-chair}]", id="whoever-is-chair"),
        pytest.param("partnership_chair: [{next: asha-fenwick, rotates_among: [county, asha-fenwick]}]", id="a-turn"),
    ],
)
def test_a_reference_leads_to_an_entry_or_is_a_collective_word(read_text: ReadText, text: str) -> None:
    reading = read_text(f"{BODIES}{text}\n")
    assert reading.faults == ()
    assert reading.ids == {
        "county": ("organisations", 0),
        "icb": ("organisations", 1),
        "asha-fenwick": ("people", 0),
        "executive": ("governance", "groups", 0),
    }


@pytest.mark.parametrize(
    ("text", "column", "word"),
    [
        pytest.param("area: {councils: [county, conty]}", 27, "Did you mean `county`?", id="misspelt"),
        pytest.param("area: {councils: conty}", 18, "No entry has the id `conty`; a body is expected", id="lone"),
        pytest.param("partnership: {host: borderland}", 21, "a body is expected here.", id="nothing-near"),
        pytest.param("needs: {taking_part: [partner]}", 23, "Did you mean `partners`?", id="misspelt-word"),
        pytest.param("partnership: {host: executive}", 21, "`executive` is a group; here a body", id="a-group"),
        pytest.param("invited_bodies: [{through: county}]", 28, "`county` is a body; here a group", id="a-body"),
        pytest.param("partnership: {host: asha-fenwick}", 21, "is a person; here a body is expected", id="a-person"),
        pytest.param("partnership: {host: leads}", 21, "`leads` is a collective word; here a body", id="a-word"),
        pytest.param("partnership_chair: [{person: chair}]", 30, "`chair` is a collective word", id="wrong-word"),
        pytest.param("partnership: {host: organisation}", 21, "No entry has the id", id="word-for-its-sort"),
        pytest.param("partnership_chair: [{person: person}]", 30, "No entry has the id", id="person-for-a-person"),
        pytest.param("publication: {agreed_by: word}", 26, "No entry has the id", id="word-for-a-word"),
    ],
)
def test_a_reference_that_leads_nowhere(read_text: ReadText, text: str, column: int, word: str) -> None:
    reading = read_text(f"{BODIES}{text}\n")
    assert [(fault.id, fault.span.start) for fault in reading.faults] == [("unknown-id", (5, column))]
    assert word in reading.faults[0].message
    assert reading.unreadable == {reading.faults[0].path}


@pytest.mark.parametrize(
    ("text", "held"),
    [
        pytest.param("area: {councils: [county, conty, icb]}", {"councils": ["county", None, "icb"]}, id="in-a-list"),
        pytest.param("area: {councils: conty}", {"councils": [None]}, id="lone"),
    ],
)
def test_its_place_is_left_empty(read_text: ReadText, text: str, held: dict[str, Any]) -> None:
    assert read_text(f"{BODIES}{text}\n").values["area"] == held


@pytest.mark.parametrize(
    ("text", "identity", "place", "word"),
    [
        pytest.param(
            "organisations: [{id: county}, {id: county}]", "duplicate-id", (2, 36), "taken by a body", id="two-bodies"
        ),
        pytest.param(
            "organisations: [{id: county}]\npeople: [{id: county}]",
            "duplicate-id",
            (3, 15),
            "taken by a body",
            id="a-body-and-a-person",
        ),
        pytest.param("people: [{id: leads}]", "reserved-id", (2, 15), "`leads` may not be an id", id="leads"),
        pytest.param(
            "governance: {groups: [{id: children}]}", "reserved-id", (2, 28), "masa's own words", id="children"
        ),
    ],
)
def test_ids_that_nobody_may_have(
    read_text: ReadText, text: str, identity: str, place: tuple[int, int], word: str
) -> None:
    reading = read_text(f"masa: 1\n{text}\n")
    assert [(fault.id, fault.span.start) for fault in reading.faults] == [(identity, place)]
    assert word in reading.faults[0].message


def test_of_two_entries_with_one_id_the_first_is_meant(read_text: ReadText) -> None:
    reading = read_text("masa: 1\norganisations: [{id: county}, {id: county}]\narea: {councils: [county, conty]}\n")
    assert [fault.id for fault in reading.faults] == ["duplicate-id", "unknown-id"]
    assert reading.ids == {"county": ("organisations", 0)}
