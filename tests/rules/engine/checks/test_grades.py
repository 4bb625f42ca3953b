"""ComparableGrade: steps between one delegate's grade and the highest of all."""

from collections.abc import Callable

import pytest

Asked = Callable[..., list[str]]

CLAUSE = '{check: comparable_grade, field: person->grade, with: "delegated_safeguarding_partners[].person->grade"}'


@pytest.mark.parametrize(
    ("own", "other", "answers"),
    [
        pytest.param("grade: executive", "grade: executive", ["met"], id="equal"),
        pytest.param("grade: senior", "grade: executive", ["met"], id="one-step-below"),
        pytest.param("grade: middle", "grade: executive", ["contrary"], id="two-steps-below"),
        pytest.param("grade: senior", "grade: head", ["contrary"], id="two-steps-below-the-head"),
        pytest.param("grade: middle", "name: Bob", ["met"], id="no-other-grade"),
        pytest.param("name: Ann", "grade: executive", ["missing"], id="no-grade"),
        pytest.param("grade: top", "grade: executive", ["unread"], id="own-grade-unread"),
        pytest.param("grade: middle", "grade: top", ["met", "unread"], id="other-grade-unread"),
        pytest.param("grade: middle", "grade: head, post: [x]", ["contrary"], id="two-steps-for-all-that"),
    ],
)
def test_comparable_grade(asked: Asked, own: str, other: str, answers: list[str]) -> None:
    text = (
        f"people: [{{id: ann, {own}}}, {{id: bob, {other}}}]\n"
        "delegated_safeguarding_partners: [{person: ann, serves: children}, {person: bob}]"
    )

    found = asked(text, CLAUSE, "delegated_safeguarding_partners[][serves=children]")

    assert [line.split()[0] for line in found] == answers


def test_the_words_name_the_highest(asked: Asked) -> None:
    text = "people: [{id: ann, grade: middle}, {id: bob, grade: head}]\n"
    seats = "delegated_safeguarding_partners: [{person: ann}, {person: bob}]"

    found = asked(text + seats, CLAUSE, "delegated_safeguarding_partners[]")

    assert found[0] == "contrary delegated_safeguarding_partners[1].person: middle; found head"


def test_nobody_to_compare_with(asked: Asked) -> None:
    text = "people: [{id: ann, grade: middle}]\nlead_safeguarding_partners: [{person: ann}]"

    assert asked(text, CLAUSE, "lead_safeguarding_partners[]") == [
        "met lead_safeguarding_partners[1].person: middle; found middle"
    ]
