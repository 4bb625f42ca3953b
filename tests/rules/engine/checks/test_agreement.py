"""AgreedByAll: together, one by one, as persons or as bodies, lacking, unread."""

from collections.abc import Callable

import pytest

Asked = Callable[..., list[str]]

LEADS = """
organisations: [{id: county}, {id: icb}, {id: police}]
people: [{id: ann, name: Ann}, {id: bob}, {id: cat}, {id: dan}]
lead_safeguarding_partners:
  - {organisation: county, person: ann}
  - {organisation: icb, person: bob}
  - {organisation: police, person: [cat, dan]}
governance:
  groups:
    - {id: top, name: Chief Officers, meeting_of: leads}
    - {id: former, name: Former Meeting, meeting_of: leads, to: 2024-12}
    - {id: executive, name: Executive, meeting_of: delegates}
"""
BY_LEADS = "{field: agreed_by, agreed_by_all: leads}"


@pytest.mark.parametrize(
    ("agreed_by", "answers"),
    [
        pytest.param("leads", ["met funding.agreed_by"], id="together"),
        pytest.param("partners", ["met funding.agreed_by"], id="as-bodies-together"),
        pytest.param("[ann, bob, cat]", 3 * ["met"], id="each-person-one-for-a-shared-seat"),
        pytest.param("[county, icb, police]", 3 * ["met"], id="each-body"),
        pytest.param("[ann, icb, police]", 3 * ["met"], id="some-as-persons-some-as-bodies"),
        pytest.param("[ann, bob]", ["contrary funding.agreed_by: cat; found ann and bob"], id="one-lacking"),
        pytest.param("ann", ["contrary funding.agreed_by: bob and cat; found ann"], id="two-lacking"),
        pytest.param("top", ["met funding.agreed_by"], id="their-meeting"),
        pytest.param("former", ["contrary funding.agreed_by: leads; found former"], id="a-meeting-that-has-ended"),
        pytest.param("executive", ["contrary funding.agreed_by: leads; found executive"], id="the-meeting-of-others"),
        pytest.param("delegates", ["contrary funding.agreed_by: leads; found delegates"], id="others"),
        pytest.param("nobody", ["unread funding.agreed_by"], id="unknown-id"),
        pytest.param("[ann, bob, nobody]", ["unread funding.agreed_by[3]"], id="the-last-unknown"),
        pytest.param("[leads, nobody]", ["met funding.agreed_by[1]"], id="together-and-an-unknown"),
    ],
)
def test_agreed_by_all(asked: Asked, agreed_by: str, answers: list[str]) -> None:
    found = asked(f"{LEADS}funding: {{agreed_by: {agreed_by}}}", BY_LEADS, "funding")

    assert found == answers or [line.split()[0] for line in found] == answers


@pytest.mark.parametrize(
    ("fourth", "agreed_by", "answer"),
    [
        pytest.param("{id: heads, kind: education}", "[ann, bob, cat]", "met", id="education"),
        pytest.param("{id: heads, kind: local-authority}", "[ann, bob, cat]", "contrary", id="another-council"),
        pytest.param("{id: heads}", "[ann, bob, cat]", "contrary", id="of-no-kind-that-is-known"),
        pytest.param("{id: heads, kind: education}", "[ann, bob]", "contrary", id="a-statutory-lead-lacking"),
    ],
)
def test_a_lead_by_choice_is_not_asked(asked: Asked, fourth: str, agreed_by: str, answer: str) -> None:
    text = LEADS.replace("[{id: county}", f"[{fourth}, {{id: county}}").replace(
        "  - {organisation: icb,", "  - {organisation: heads, person: dan}\n  - {organisation: icb,"
    )

    found = asked(f"{text}funding: {{agreed_by: {agreed_by}}}", BY_LEADS, "funding")

    assert {line.split()[0] for line in found} == {answer}


def test_a_body_for_which_its_peer_acts_is_not_asked(asked: Asked) -> None:
    board = "{id: icb, kind: integrated-care-board, acts_for: [{organisation: border, functions: all}]}"
    border = "{id: border, kind: integrated-care-board}"
    text = LEADS.replace("{id: icb}", f"{board}, {border}").replace(
        "  - {organisation: police", "  - {organisation: border, person: dan}\n  - {organisation: police"
    )

    assert {
        line.split()[0] for line in asked(f"{text}funding: {{agreed_by: [ann, bob, cat]}}", BY_LEADS, "funding")
    } == {"met"}


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        pytest.param("funding: {text: x}", ["missing funding.agreed_by"], id="nobody-named"),
        pytest.param("funding: {agred_by: leads}", ["unread funding.agreed_by"], id="misspelt"),
        pytest.param(
            "funding: {text: x}\ntranscription: {lost: [{path: funding.agreed_by}]}",
            ["unread funding.agreed_by"],
            id="lost",
        ),
    ],
)
def test_nobody_named(asked: Asked, text: str, answers: list[str]) -> None:
    assert asked(LEADS + text, BY_LEADS, "funding") == answers


@pytest.mark.parametrize(
    ("third", "answers"),
    [
        pytest.param("{organisation: police, person: cat, to: 2024}", 2 * ["met"], id="a-past-lead-is-not-asked"),
        pytest.param("{organisation: police, person: cat, to: soon}", ["unread"], id="perhaps-a-past-lead"),
        pytest.param("police", ["unread"], id="a-lead-unread"),
        pytest.param("{organisation: police, person: nobody}", ["unread"], id="a-person-unknown"),
        pytest.param("{organisation: police}", ["contrary"], id="a-seat-without-a-person"),
    ],
)
def test_each_of_the_leads_there_are(asked: Asked, third: str, answers: list[str]) -> None:
    text = LEADS.replace("{organisation: police, person: [cat, dan]}", third)

    found = asked(f"{text}funding: {{agreed_by: [ann, bob]}}", BY_LEADS, "funding")

    assert [line.split()[0] for line in found] == answers


@pytest.mark.parametrize(
    ("leads", "answer"),
    [
        pytest.param("[]", "contrary funding.agreed_by: leads; found ann", id="no-leads"),
        pytest.param("{organisation: county}", "unread lead_safeguarding_partners", id="leads-unread"),
    ],
)
def test_without_leads(asked: Asked, leads: str, answer: str) -> None:
    text = f"people: [{{id: ann}}]\nlead_safeguarding_partners: {leads}\nfunding: {{agreed_by: ann}}"

    assert asked(text, BY_LEADS, "funding") == [answer]


def test_agreed_by_all_delegates(asked: Asked) -> None:
    text = "people: [{id: ann}, {id: bob}]\ndelegated_safeguarding_partners: [{person: ann}, {person: bob}]\n"
    clause = "{field: agreed_by, agreed_by_all: delegates}"

    assert asked(f"{text}funding: {{agreed_by: delegates}}", clause, "funding") == ["met funding.agreed_by"]
    assert asked(f"{text}funding: {{agreed_by: bob}}", clause, "funding") == [
        "contrary funding.agreed_by: ann; found bob"
    ]


def test_who_agreed_an_entry_of_a_list_is_said_there(asked: Asked) -> None:
    text = f"{LEADS}partnership_chair: [{{person: ann, agreed_by: delegates}}]"

    assert asked(text, BY_LEADS, "partnership_chair[]") == [
        "contrary partnership_chair[1].agreed_by: leads; found delegates"
    ]
