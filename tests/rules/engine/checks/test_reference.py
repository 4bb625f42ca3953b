"""RefersTo and Outside: among, not among, collective words on either side, unread on either side."""

from collections.abc import Callable

import pytest

Asked = Callable[..., list[str]]

ADDRESSES = """
organisations: [{id: county, kind: local-authority}, {id: firm, kind: company}]
people: [{id: ann, organisation: county}, {id: bob}, {id: cat, organisation: firm}]
"""
DELEGATE = '{field: person, refers_to: ["delegated_safeguarding_partners[].person"], words: [partnership-chair]}'


@pytest.mark.parametrize(
    ("chair", "delegates", "answers"),
    [
        pytest.param("ann", "[{person: ann}]", ["met partnership_chair[1].person: ann"], id="among-them"),
        pytest.param("bob", "[{person: ann}]", ["contrary partnership_chair[1].person: bob"], id="not-among-them"),
        pytest.param("partnership-chair", "[]", ["met partnership_chair[1].person: partnership-chair"], id="a-word"),
        pytest.param(
            "[ann, bob]",
            "[{person: ann}]",
            ["met partnership_chair[1].person[1]: ann", "contrary partnership_chair[1].person[2]: bob"],
            id="one-of-two",
        ),
        pytest.param("ann", "[{person: ann, to: 2024}]", ["contrary partnership_chair[1].person: ann"], id="past"),
        pytest.param(
            "ann",
            "[{person: ann, to: soon}]",
            ["unread delegated_safeguarding_partners[1].to"],
            id="not-known-whether-past",
        ),
        pytest.param("bob", "[ann]", ["unread delegated_safeguarding_partners[1]"], id="a-delegate-unread"),
        pytest.param("ann", "[bob, {person: ann}]", ["met partnership_chair[1].person: ann"], id="met-for-all-that"),
        pytest.param("bob", "{person: ann}", ["unread delegated_safeguarding_partners"], id="the-list-unread"),
        pytest.param("dan", "[{person: ann}]", ["unread partnership_chair[1].person"], id="unknown-id"),
        pytest.param(
            "[ann, dan]",
            "[{person: ann}]",
            ["met partnership_chair[1].person[1]: ann", "unread partnership_chair[1].person[2]"],
            id="one-of-two-unknown",
        ),
        pytest.param(
            "[bob, dan]",
            "[{person: ann}]",
            ["contrary partnership_chair[1].person[1]: bob"],
            id="one-against-one-unknown",
        ),
    ],
)
def test_refers_to(asked: Asked, chair: str, delegates: str, answers: list[str]) -> None:
    text = f"{ADDRESSES}delegated_safeguarding_partners: {delegates}\npartnership_chair: [{{person: {chair}}}]"

    assert asked(text, DELEGATE, "partnership_chair[]") == answers


def test_refers_to_nobody(asked: Asked) -> None:
    assert asked("partnership_chair: [{called: Chair}]", DELEGATE, "partnership_chair[]") == [
        "missing partnership_chair[1]"
    ]


@pytest.mark.parametrize(
    ("decided_by", "leads", "answer"),
    [
        pytest.param("partners", "[{organisation: county}]", "met", id="all-of-them"),
        pytest.param("agencies", "[{organisation: county}]", "contrary", id="not-all-of-them"),
        pytest.param("partners", "[]", "contrary", id="nobody"),
        pytest.param("families", "[{organisation: county}]", "contrary", id="somebody-outside"),
        pytest.param("partners", "[{organisation: county}, firm]", "unread", id="one-unread"),
    ],
)
def test_refers_to_a_collective_word(asked: Asked, decided_by: str, leads: str, answer: str) -> None:
    text = (
        f"{ADDRESSES}lead_safeguarding_partners: {leads}\n"
        "relevant_agencies: [{organisation: county}, {organisation: firm}]\n"
        f"practice_reviews: {{decided_by: {decided_by}}}"
    )
    clause = '{field: decided_by, refers_to: ["lead_safeguarding_partners[].organisation"]}'

    assert asked(text, clause, "practice_reviews")[-1].split()[0] == answer


CHAIRS = '{field: who, outside: ["governance.groups[].chairs[].person"]}'


@pytest.mark.parametrize(
    ("who", "chairs", "answers"),
    [
        pytest.param("ann", "[{person: bob}]", ["met independent_scrutiny.strands[1].who: ann"], id="outside"),
        pytest.param("ann", "[{person: ann}]", ["contrary independent_scrutiny.strands[1].who: ann"], id="inside"),
        pytest.param("ann", "[]", ["met independent_scrutiny.strands[1].who: ann"], id="nobody-there"),
        pytest.param("ann", "[ann]", ["unread governance.groups[1].chairs[1]"], id="somebody-unread-there"),
        pytest.param(
            "ann",
            "[bob, {person: ann}]",
            ["contrary independent_scrutiny.strands[1].who: ann"],
            id="inside-for-all-that",
        ),
        pytest.param("dan", "[{person: ann}]", ["unread independent_scrutiny.strands[1].who"], id="unknown-id"),
        pytest.param(
            "[cat, dan]", "[{person: ann}]", ["unread independent_scrutiny.strands[1].who[2]"], id="one-unknown"
        ),
        pytest.param(
            "cat",
            "[{person: partnership-chair}]",
            ["contrary independent_scrutiny.strands[1].who: cat"],
            id="a-collective-word-there",
        ),
        pytest.param(
            "partnership-chair",
            "[{person: cat}]",
            ["contrary independent_scrutiny.strands[1].who: partnership-chair"],
            id="a-collective-word-here",
        ),
        pytest.param(
            "partnership-chair", "[]", ["met independent_scrutiny.strands[1].who: partnership-chair"], id="a-word-alone"
        ),
    ],
)
def test_outside(asked: Asked, who: str, chairs: str, answers: list[str]) -> None:
    text = (
        f"{ADDRESSES}partnership_chair: [{{person: cat}}]\n"
        f"governance: {{groups: [{{id: board, chairs: {chairs}}}]}}\n"
        f"independent_scrutiny: {{strands: [{{who: {who}}}]}}"
    )

    assert asked(text, CHAIRS, "independent_scrutiny.strands[]") == answers


def test_outside_leaves_a_word_open_of_whom_not_all_were_read(asked: Asked) -> None:
    text = (
        f"{ADDRESSES}partnership_chair: [cat]\ngovernance: {{groups: [{{id: board, chairs: [{{person: ann}}]}}]}}\n"
        "independent_scrutiny: {strands: [{who: partnership-chair}]}"
    )

    assert asked(text, CHAIRS, "independent_scrutiny.strands[]") == ["unread partnership_chair[1]"]


def test_outside_holds_where_there_is_no_value(asked: Asked) -> None:
    text = "independent_scrutiny: {strands: [{called: A panel}]}\ngovernance: {groups: [board]}"

    assert asked(text, CHAIRS, "independent_scrutiny.strands[]") == ["met independent_scrutiny.strands[1]"]


@pytest.mark.parametrize(
    ("who", "answers"),
    [
        pytest.param("cat", ["met independent_scrutiny.strands[1].who: firm"], id="employed-outside"),
        pytest.param("ann", ["contrary independent_scrutiny.strands[1].who: county"], id="employed-inside"),
        pytest.param("bob", ["met independent_scrutiny.strands[1]"], id="no-employer-given"),
        pytest.param(
            "[cat, ann]",
            [
                "met independent_scrutiny.strands[1].who[1]: firm",
                "contrary independent_scrutiny.strands[1].who[2]: county",
            ],
            id="one-of-two",
        ),
    ],
)
def test_outside_behind_a_reference(asked: Asked, who: str, answers: list[str]) -> None:
    text = (
        f"{ADDRESSES}lead_safeguarding_partners: [{{organisation: county}}]\n"
        f"independent_scrutiny: {{strands: [{{who: {who}}}]}}"
    )
    clause = '{field: who->organisation, outside: ["lead_safeguarding_partners[].organisation"]}'

    assert asked(text, clause, "independent_scrutiny.strands[]") == answers
