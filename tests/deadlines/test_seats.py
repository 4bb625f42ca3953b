"""Ends that have passed: history where others hold the seat now, overdue where nobody does; and who comes after."""

from collections.abc import Callable

import pytest

Due = Callable[..., list[str]]

PEOPLE = "people: [{id: ann, name: Ann}, {id: bo, name: Bo}]\n"
BODIES = "organisations: [{id: county, name: County}, {id: new}, {id: old, name: Old Board, to: 2025-03-31}]\n"


def ends(lines: list[str]) -> list[str]:
    """Say which ends are overdue, by their dates."""
    return [line.split()[0] for line in lines if " overdue" in line]


@pytest.mark.parametrize(
    ("entries", "overdue"),
    [
        pytest.param("{person: ann, to: 2025-05-31}", ["2025-05-31"], id="the-only-one"),
        pytest.param("{person: ann, to: 2024}, {person: bo, to: 2025-05-31}", ["2025-05-31"], id="the-last-alone"),
        pytest.param("{person: ann, to: 2024}, {person: bo, from: 2025}", [], id="another-holds-it"),
        pytest.param("{person: ann, to: 2024}, {person: bo, from: 2026}", ["2024"], id="the-next-has-not-begun"),
        pytest.param(
            "{person: ann, to: 2024}, {person: bo, role: vice-chair}", ["2024"], id="a-vice-chair-is-no-chair"
        ),
        pytest.param(
            "{person: ann, role: vice-chair, to: 2024}, {person: bo}", ["2024"], id="nor-a-chair-a-vice-chair"
        ),
        pytest.param("{person: ann, role: co-chair, to: 2024}, {person: bo}", [], id="one-of-two-chairs"),
        pytest.param(
            "{person: ann, role: independent-chair, to: 2024}, {person: bo}", [], id="a-chair-of-another-kind"
        ),
    ],
)
def test_chair(due: Due, entries: str, overdue: list[str]) -> None:
    assert ends(due(f"{PEOPLE}partnership_chair: [{entries}]")) == overdue


@pytest.mark.parametrize(
    ("text", "overdue"),
    [
        pytest.param("independent_scrutiny: {strands: [{who: ann, to: 2024}]}", ["2024"], id="a-scrutineer"),
        pytest.param(
            "independent_scrutiny: {strands: [{who: ann, to: 2024}, {called: P, kind: young-people}]}",
            ["2024"],
            id="young-people-are-no-scrutineer",
        ),
        pytest.param(
            "independent_scrutiny: {strands: [{who: ann, to: 2024}, {called: F, kind: firm}]}", [], id="a-firm-is"
        ),
        pytest.param("needs: {priorities: [{title: A, to: 2024}, {title: B, to: 2024}]}", ["2024", "2024"], id="all"),
        pytest.param("needs: {priorities: [{title: A, to: 2022}, {title: B, to: 2024}]}", ["2024"], id="the-last-set"),
        pytest.param("needs: {priorities: [{title: A, to: 2024}, {title: B}]}", [], id="others-hold"),
        pytest.param("information_sharing: {agreements: [{title: A, to: 2024}]}", ["2024"], id="the-only-agreement"),
        pytest.param(
            "information_sharing: {agreements: [{title: A, to: 2024}, {title: B}]}", [], id="another-agreement"
        ),
        pytest.param("training: {programme: [{title: A, to: 2024}]}", ["2024"], id="the-only-course"),
        pytest.param(
            "education: {representatives: [{person: ann, level: strategic, to: 2024}, "
            "{person: bo, level: operational}]}",
            ["2024"],
            id="a-representative-at-the-other-level",
        ),
        pytest.param("relevant_agencies: [{organisation: x, to: 2024}]\norganisations: [{id: x}]", [], id="an-agency"),
        pytest.param("governance: {groups: [{id: g, members: [{who: ann, to: 2024}]}]}", [], id="a-seat-in-a-group"),
    ],
)
def test_other_lists(due: Due, text: str, overdue: list[str]) -> None:
    assert ends(due(PEOPLE + text)) == overdue


@pytest.mark.parametrize(
    ("text", "overdue"),
    [
        pytest.param("lead_safeguarding_partners: [{organisation: county, to: 2024}]", ["2024"], id="a-lead"),
        pytest.param(
            "lead_safeguarding_partners: [{organisation: county, to: 2024}, {organisation: county, person: bo}]",
            [],
            id="another-lead-of-the-body",
        ),
        pytest.param("lead_safeguarding_partners: [{organisation: old, to: 2025-03-31}]", [], id="gone-with-its-body"),
        pytest.param("lead_safeguarding_partners: [{called: x, to: 2024}]", ["2024"], id="a-lead-of-no-body"),
        pytest.param(
            "lead_safeguarding_partners: [{organisation: county}]\n"
            "delegated_safeguarding_partners: [{acts_for: county, person: ann, to: 2024}]",
            ["2024"],
            id="a-delegate",
        ),
        pytest.param(
            "lead_safeguarding_partners: [{organisation: county, acts_in_person: yes}]\n"
            "delegated_safeguarding_partners: [{acts_for: county, person: ann, to: 2024}]",
            [],
            id="whose-lead-acts-in-person",
        ),
        pytest.param(
            "lead_safeguarding_partners: [{organisation: county}]\n"
            "delegated_safeguarding_partners: [{acts_for: county, person: ann, to: 2024}, "
            "{acts_for: [county, new], person: bo}]",
            [],
            id="another-acts-for-the-body",
        ),
        pytest.param(
            "lead_safeguarding_partners: [{organisation: old, person: ann}]", ["2025-03-31"], id="a-body-still-named"
        ),
    ],
)
def test_partners(due: Due, text: str, overdue: list[str]) -> None:
    assert ends(due(PEOPLE + BODIES + text)) == overdue


@pytest.mark.parametrize(
    ("person", "seat", "overdue"),
    [
        pytest.param("status: acting", "lead_safeguarding_partners: [{person: a}]", True, id="acting-and-still-lead"),
        pytest.param("name: A", "partnership_chair: [{person: a}]", True, id="left-and-still-chair"),
        pytest.param("name: A", "independent_scrutiny: {strands: [{who: [a]}]}", True, id="left-and-still-scrutineer"),
        pytest.param("name: A", "education: {representatives: [{person: a}]}", True, id="left-and-still-represents"),
        pytest.param(
            "name: A",
            "governance: {groups: [{id: g, chairs: [{person: a, to: 2025-05}, {called: B}]}]}",
            False,
            id="left-the-seat",
        ),
        pytest.param("name: A", "publication: {sign_off: [{person: a}]}", False, id="a-signature-is-of-the-past"),
        pytest.param("name: A", "", False, id="history"),
        pytest.param("status: interim", "", False, id="an-interim-post-of-the-past"),
        pytest.param("status: vacant", "", True, id="a-vacancy-not-filled"),
    ],
)
def test_people(due: Due, person: str, seat: str, *, overdue: bool) -> None:
    lines = due(f"people: [{{id: a, post: Clerk, to: 2025-05, {person}}}]\n{seat}")

    assert ends(lines) == (["2025-05"] if overdue else [])


def test_a_vacancy_that_is_filled_is_history(due: Due) -> None:
    assert due("people: [{id: a, post: Clerk, status: vacant, to: 2025-05}, {id: b, name: B, post: Clerk}]") == []


@pytest.mark.parametrize(
    ("seat", "overdue"),
    [
        pytest.param("relevant_agencies: [{through: g}]", True, id="agencies-come-through-it"),
        pytest.param("voice: {methods: [{group: g}]}", True, id="children-are-heard-in-it"),
        pytest.param("relevant_agencies: [{through: g, chosen: no}]", False, id="an-agency-not-chosen"),
        pytest.param("funding: {agreed_by: g}", False, id="it-agreed-something-once"),
        pytest.param("", False, id="history"),
    ],
)
def test_groups(due: Due, seat: str, *, overdue: bool) -> None:
    lines = due(f"governance: {{groups: [{{id: g, name: G, to: 2025-05}}]}}\n{seat}")

    assert ends(lines) == (["2025-05"] if overdue else [])


@pytest.mark.parametrize(
    ("chairs", "lines"),
    [
        pytest.param(
            "{person: ann, to: 2026-03-31}, {person: bo, from: 2026-04-01}",
            ["2026-03-31 ends: The term of Ann as chair of the partnership ends, and Bo comes after"],
            id="the-next-day-is-one-turn",
        ),
        pytest.param(
            "{person: ann, to: 2026-03}, {person: bo, from: 2026-04}",
            ["2026-03 ends: The term of Ann as chair of the partnership ends, and Bo comes after"],
            id="the-next-month-too",
        ),
        pytest.param(
            "{person: ann, to: 2026-03-31}, {person: bo, from: 2026-09-01}",
            [
                "2026-03-31 ends: The term of Ann as chair of the partnership ends, and Bo comes after",
                "2026-09-01 begins: The term of Bo as chair of the partnership begins",
            ],
            id="a-gap-is-two-days",
        ),
        pytest.param(
            "{person: ann, to: 2026-03-31, next: bo}",
            ["2026-03-31 ends: The term of Ann as chair of the partnership ends, and Bo comes after"],
            id="named-as-next",
        ),
        pytest.param(
            "{person: ann, to: 2026-03-31}, {person: bo, role: vice-chair, from: 2026-04-01}",
            [
                "2026-03-31 ends: The term of Ann as chair of the partnership ends",
                "2026-04-01 begins: The term of Bo as vice-chair of the partnership begins",
            ],
            id="another-seat",
        ),
    ],
)
def test_who_comes_after(due: Due, chairs: str, lines: list[str]) -> None:
    assert due(f"{PEOPLE}partnership_chair: [{chairs}]") == lines


def test_who_comes_after_an_interim_head(due: Due) -> None:
    text = (
        "people: [{id: a, name: Ann, post: Head, status: interim, to: 2025-08}, {id: b, name: Bo, post: Head, "
        "status: designate, from: 2025-09}]"
    )

    assert due(text) == ["2025-08 ends: The interim appointment of Ann as Head ends, and Bo comes after"]


def test_new_priorities_are_told_beside_the_old(due: Due) -> None:
    text = "needs: {priorities: [{title: A, to: 2026-03}, {title: B, from: 2026-04}]}"

    assert due(text) == [
        "2026-03 ends: The priority “A” ends",
        "2026-04 begins: The priority “B” begins",
    ]
