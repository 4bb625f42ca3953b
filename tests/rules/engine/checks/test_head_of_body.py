"""HeadOfBody: titles, deputies, lower posts, several posts, other bodies, grades, unread."""

from collections.abc import Callable

import pytest

Asked = Callable[..., list[str]]

CLAUSE = (
    "{check: head_of_body, field: person, titles: [chief executive, chief constable, commissioner], "
    "deputies: [deputy chief constable, assistant commissioner], "
    "others: [director, deputy chief executive, assistant chief constable, police and crime commissioner, councillor]}"
)
LEADS = "\nlead_safeguarding_partners: [{organisation: county, person: ann}]"
PLACE = "lead_safeguarding_partners[]"


def verdicts(asked: Asked, person: str) -> list[str]:
    text = f"organisations: [{{id: county}}, {{id: icb}}]\npeople: [{{id: ann, {person}}}]{LEADS}"
    return [line.split()[0] for line in asked(text, CLAUSE, PLACE)]


@pytest.mark.parametrize(
    ("post", "verdict"),
    [
        pytest.param("Chief Executive", "met", id="title"),
        pytest.param("Interim Chief Executive", "met", id="interim"),
        pytest.param("Acting Chief Constable", "met", id="acting"),
        pytest.param("Chief Executive (interim)", "met", id="words-behind"),
        pytest.param("Director of Place (Acting Chief Executive)", "met", id="in-brackets"),
        pytest.param("Chief Executive/Accountable Officer", "met", id="with-a-stroke"),
        pytest.param("Deputy Chief Executive and Chief Executive", "met", id="second-time-in-its-own-right"),
        pytest.param("Commissioner", "met", id="commissioner"),
        pytest.param("Director of Children's Services", "contrary", id="director"),
        pytest.param("Deputy Chief Executive", "contrary", id="deputy-chief-executive"),
        pytest.param("Assistant Chief Constable", "contrary", id="assistant-chief-constable"),
        pytest.param("Councillor", "contrary", id="elected"),
        pytest.param("Police and Crime Commissioner", "contrary", id="commissioner-of-another-kind"),
        pytest.param("Deputy Chief Constable", "unsure", id="a-deputy-who-may-act"),
        pytest.param("Assistant Commissioner", "unsure", id="an-assistant-who-may-act"),
        pytest.param("Executive Assistant to the Chief Executive", "unsure", id="assistant-to-the-head"),
        pytest.param("Office of the Chief Executive", "unsure", id="of-the-head"),
        pytest.param("Chief Executive's adviser", "unsure", id="possessive"),
        pytest.param("Convenor", "unsure", id="in-no-list"),
        pytest.param("[Chief Executive]", "unread", id="unread"),
    ],
)
def test_posts(asked: Asked, post: str, verdict: str) -> None:
    assert verdicts(asked, f"post: {post}") == [verdict]


@pytest.mark.parametrize(
    ("person", "verdict"),
    [
        pytest.param("post: Convenor, grade: head", "met", id="graded-as-head"),
        pytest.param("post: Director of Place, grade: head", "unsure", id="graded-as-head-with-a-lower-title"),
        pytest.param("post: Deputy Chief Constable, grade: head", "met", id="graded-as-head-with-a-deputy-s"),
        pytest.param("post: Convenor, grade: executive", "contrary", id="graded-lower"),
        pytest.param("post: Chief Executive, grade: executive", "met", id="title-before-grade"),
        pytest.param("post: Deputy Chief Constable, grade: executive", "unsure", id="deputy-before-grade"),
        pytest.param("post: Convenor, grade: chief", "unread", id="grade-unread"),
        pytest.param("post: Chief Executive, grade: chief", "met", id="title-though-grade-is-unread"),
        pytest.param("name: Ann", "missing", id="no-post"),
        pytest.param("name: Ann, pots: Chief Executive", "unread", id="post-misspelt"),
        pytest.param("post: Chief Executive, organisation: county", "met", id="of-this-body"),
        pytest.param("post: Chief Executive, organisation: icb", "unsure", id="head-of-another-body"),
        pytest.param("post: Director, organisation: icb", "contrary", id="lower-in-another-body"),
        pytest.param("post: Chief Executive, organisation: gone", "unread", id="body-unknown"),
        pytest.param(
            "post: Director, organisation: icb, other_posts: [{post: Chief Executive, organisation: county}]",
            "met",
            id="second-office-here",
        ),
        pytest.param(
            "post: Chief Executive, organisation: icb, other_posts: [{post: Director, organisation: county}]",
            "contrary",
            id="second-office-here-is-lower",
        ),
        pytest.param(
            "post: Director, organisation: county, other_posts: [{post: Chief Executive}]",
            "met",
            id="second-office-tied-to-no-body",
        ),
        pytest.param("post: Director, other_posts: [Chief Executive]", "unread", id="second-office-unread"),
        pytest.param(
            "post: Director, organisation: county, other_posts: [{post: Deputy Chief Constable, organisation: county}]",
            "unsure",
            id="second-office-is-a-deputy's",
        ),
    ],
)
def test_persons(asked: Asked, person: str, verdict: str) -> None:
    assert verdicts(asked, person) == [verdict]


@pytest.mark.parametrize(
    ("lead", "answers"),
    [
        pytest.param("person: ann", ["met people[1].post"], id="evidence-is-the-post"),
        pytest.param("person: bob", ["contrary lead_safeguarding_partners[1].person: Director"], id="said-at-the-lead"),
        pytest.param("called: Chief Executive", ["missing lead_safeguarding_partners[1]"], id="nobody"),
        pytest.param("person: gone", ["unread lead_safeguarding_partners[1].person"], id="unknown-id"),
        pytest.param(
            "person: [ann, gone]",
            ["met people[1].post", "unread lead_safeguarding_partners[1].person[2]"],
            id="one-of-two-unknown",
        ),
        pytest.param(
            "person: [ann, bob]",
            ["met people[1].post", "contrary lead_safeguarding_partners[1].person[2]: Director"],
            id="one-of-two-lower",
        ),
    ],
)
def test_seats(asked: Asked, lead: str, answers: list[str]) -> None:
    text = (
        "people: [{id: ann, post: Chief Executive}, {id: bob, post: Director}]\n"
        f"lead_safeguarding_partners: [{{{lead}}}]"
    )

    assert asked(text, CLAUSE, PLACE) == answers


@pytest.mark.parametrize(
    ("person", "words"),
    [
        pytest.param("post: Director", "Director", id="one-post"),
        pytest.param(
            "post: Director of Place, other_posts: [{post: Councillor}]",
            "Director of Place and Councillor",
            id="two-posts",
        ),
        pytest.param(
            "post: Director, organisation: icb, other_posts: [{post: Nurse, organisation: county}]",
            "Nurse",
            id="the-post-in-this-body",
        ),
        pytest.param(
            "post: Director, organisation: icb, other_posts: [{post: Chair, organisation: trust}]",
            "Director of NHS Board and Chair of trust",
            id="posts-in-others-say-where",
        ),
    ],
)
def test_the_posts_are_named(asked: Asked, person: str, words: str) -> None:
    bodies = "organisations: [{id: county}, {id: icb, name: NHS Board}, {id: trust}]"
    text = f"{bodies}\npeople: [{{id: ann, {person}}}]{LEADS}"

    assert [line.split(": ", 1)[1] for line in asked(text, CLAUSE, PLACE)] == [words]


@pytest.mark.parametrize(
    ("lead", "answer"),
    [
        pytest.param("person: ann, why: The chief constable consents", "met {lead}.why", id="says-why"),
        pytest.param("person: ann", "unsure {lead}.person: Deputy Chief Constable", id="says-nothing"),
        pytest.param("person: ann, why: [The chief constable consents]", "unread {lead}.why", id="why-unread"),
        pytest.param("person: bob, why: She knows the work", "contrary {lead}.person: Director", id="no-such-deputy"),
    ],
)
def test_a_deputy_who_may_act(asked: Asked, lead: str, answer: str) -> None:
    people = "people: [{id: ann, post: Deputy Chief Constable}, {id: bob, post: Director}]"
    text = f"{people}\nlead_safeguarding_partners: [{{{lead}}}]"

    assert asked(text, CLAUSE, PLACE) == [answer.format(lead="lead_safeguarding_partners[1]")]


@pytest.mark.parametrize(
    ("seat", "verdict"),
    [
        pytest.param("unit", "met", id="head-of-the-whole"),
        pytest.param("whole", "met", id="the-whole"),
        pytest.param("other", "unsure", id="another-body"),
    ],
)
def test_a_unit_of_the_body(asked: Asked, seat: str, verdict: str) -> None:
    text = (
        "organisations: [{id: whole}, {id: unit, part_of: whole}, {id: other}]\n"
        "people: [{id: ann, post: Chief Constable, organisation: whole}]\n"
        f"lead_safeguarding_partners: [{{organisation: {seat}, person: ann}}]"
    )

    assert [line.split()[0] for line in asked(text, CLAUSE, PLACE)] == [verdict]
