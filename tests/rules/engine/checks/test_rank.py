"""The titles of chief officers, and grades beside each other."""

from collections.abc import Callable
from datetime import date

import pytest

Asked = Callable[..., list[str]]
CHECK = "{check: chief_officer_title, field: person}"
AT = "lead_safeguarding_partners[1].person"
METROPOLIS = "Commissioner of Police of the Metropolis"
CLAUSE = '{check: comparable_grade, field: person->grade, with: "delegated_safeguarding_partners[].person->grade"}'


def answered(asked: Asked, force: str, person: str, day: date = date(2025, 6, 1)) -> str:
    text = f"""
organisations: [{{id: force, kind: police, {force}}}, {{id: other, kind: police}}]
people: [{{id: ann, {person}}}]
lead_safeguarding_partners: [{{organisation: force, person: ann}}]
"""
    (answer,) = asked(text, CHECK, "lead_safeguarding_partners[]", day)
    return answer


@pytest.mark.parametrize(
    ("force", "person", "answer"),
    [
        pytest.param("code: E23000020", "post: Chief Constable", f"met {AT}", id="a-chief-constable"),
        pytest.param("code: E23000001", f"post: {METROPOLIS}", f"met {AT}", id="the-commissioner"),
        pytest.param("code: E23000001", "post: Met Commissioner", f"met {AT}", id="however-short"),
        pytest.param(
            "code: E23000001",
            "post: Chief Constable",
            f"contrary {AT}: Chief Constable; found {METROPOLIS}",
            id="a-chief-constable-in-london",
        ),
        pytest.param(
            "code: E23000034",
            "post: Acting Chief Constable",
            f"contrary {AT}: Acting Chief Constable; found Commissioner of Police for the City of London",
            id="in-the-city",
        ),
        pytest.param(
            "code: E23000020",
            "post: Commissioner",
            f"contrary {AT}: Commissioner; found Chief Constable",
            id="a-commissioner-elsewhere",
        ),
        pytest.param("code: E23000020", "post: Police and Crime Commissioner", f"met {AT}", id="told-elsewhere"),
        pytest.param("code: E23000001", "post: Deputy Chief Constable", f"met {AT}", id="a-deputy"),
        pytest.param("code: E23000020", "post: Assistant Commissioner", f"met {AT}", id="an-assistant"),
        pytest.param(
            "code: E23000001",
            "post: Chief Constable, organisation: other, other_posts: [{post: Commissioner, organisation: force}]",
            f"met {AT}",
            id="the-post-in-this-force",
        ),
        pytest.param("code: E23000020", "name: Ann", f"missing {AT}", id="no-post"),
        pytest.param("code: E23000020", "post: []", "unread people[1].post", id="post-unread"),
        pytest.param("code: []", "post: Commissioner", "unread organisations[1].code", id="code-unread"),
        pytest.param(
            "name: Somewhere",
            "post: Commissioner",
            "unknown lead_safeguarding_partners[1]: The register that masa holds has no police force of this name: "
            "with its official `code` this could be looked up.",
            id="a-force-that-nobody-knows",
        ),
    ],
)
def test_titles(asked: Asked, force: str, person: str, answer: str) -> None:
    assert answered(asked, force, person) == answer


def test_beyond_the_data(asked: Asked) -> None:
    assert answered(asked, "code: E23000020", "post: Commissioner", date(2030, 1, 1)).startswith("unknown")


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
