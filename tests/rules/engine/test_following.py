"""Walking routes: from ids and collective words to the entries they name; gaps, and what was lost on the way."""

from collections.abc import Callable

import pytest

from masa.model.document_path import written
from masa.rules.engine.walk import Found

Walked = Callable[..., Found]


def blocked(found: Found) -> list[str]:
    return [written(path) for path in found.blocked]


BOOK = """
organisations: [{id: county, name: County}, {id: icb, name: ICB}]
people: [{id: ann, name: Ann, organisation: county}, {id: bob, name: Bob}]
governance: {groups: [{id: board, name: Board}]}
"""
LEADS = """
lead_safeguarding_partners:
  - {organisation: county, person: ann}
  - {organisation: icb, person: ann}
"""


@pytest.mark.parametrize(
    ("section", "path", "found"),
    [
        pytest.param(
            LEADS,
            "lead_safeguarding_partners[].person->name",
            [
                ("people[1].name", "lead_safeguarding_partners[1].person"),
                ("people[1].name", "lead_safeguarding_partners[2].person"),
            ],
            id="one-person-in-two-offices",
        ),
        pytest.param(
            LEADS,
            "lead_safeguarding_partners[].person->organisation->name",
            [
                ("organisations[1].name", "lead_safeguarding_partners[1].person"),
                ("organisations[1].name", "lead_safeguarding_partners[2].person"),
            ],
            id="through-two-references",
        ),
        pytest.param(
            "funding: {agreed_by: [ann, bob]}",
            "funding.agreed_by->name",
            [("people[1].name", "funding.agreed_by[1]"), ("people[2].name", "funding.agreed_by[2]")],
            id="each-of-several",
        ),
        pytest.param(
            f"{LEADS}funding: {{agreed_by: partners}}",
            "funding.agreed_by->name",
            [("organisations[1].name", "funding.agreed_by"), ("organisations[2].name", "funding.agreed_by")],
            id="partners",
        ),
        pytest.param(
            f"{LEADS}funding: {{agreed_by: leads}}",
            "funding.agreed_by->name",
            2 * [("people[1].name", "funding.agreed_by")],
            id="leads",
        ),
        pytest.param(
            "delegated_safeguarding_partners: [{person: [ann, bob]}]\nfunding: {agreed_by: delegates}",
            "funding.agreed_by->name",
            [("people[1].name", "funding.agreed_by"), ("people[2].name", "funding.agreed_by")],
            id="delegates-of-a-shared-seat",
        ),
        pytest.param(
            "partnership_chair: [{person: ann, to: 2024}, {person: bob}]\nfunding: {agreed_by: partnership-chair}",
            "funding.agreed_by->name",
            [("people[2].name", "funding.agreed_by")],
            id="the-chair-of-the-day",
        ),
        pytest.param(
            "relevant_agencies: [{organisation: county}, {organisation: icb, chosen: no}]\n"
            "funding: {agreed_by: agencies}",
            "funding.agreed_by->name",
            [("organisations[1].name", "funding.agreed_by")],
            id="agencies-that-were-chosen",
        ),
        pytest.param(
            "funding: {agreed_by: board}",
            "funding.agreed_by->name",
            [("governance.groups[1].name", "funding.agreed_by")],
            id="a-group",
        ),
        pytest.param("funding: {agreed_by: national-panel}", "funding.agreed_by->name", [], id="somebody-outside"),
    ],
)
def test_follow(walked: Walked, section: str, path: str, found: list[tuple[str, str]]) -> None:
    result = walked(BOOK + section, path)

    assert [(written(node.path), written(node.origin)) for node in result.nodes] == found
    assert result.blocked == ()


@pytest.mark.parametrize(
    ("leads", "unread"),
    [
        pytest.param("[{organisation: county}, x]", "lead_safeguarding_partners[2]", id="an-entry"),
        pytest.param("[{organisation: county, to: soon}]", "lead_safeguarding_partners[1].to", id="an-end"),
        pytest.param("[{organisation: gone}]", "lead_safeguarding_partners[1].organisation", id="a-body"),
        pytest.param("county", "lead_safeguarding_partners", id="the-list"),
    ],
)
def test_whom_a_collective_word_means_may_be_unread(walked: Walked, leads: str, unread: str) -> None:
    text = f"{BOOK}lead_safeguarding_partners: {leads}\nfunding: {{agreed_by: partners}}"

    assert unread in blocked(walked(text, "funding.agreed_by->name"))


@pytest.mark.parametrize(
    ("text", "path", "gap", "unread"),
    [
        pytest.param("area: {text: x}", "needs.identify", "needs", [], id="the-first-key-that-is-absent"),
        pytest.param("needs: {text: x}", "needs.identify", "needs.identify", [], id="the-last-key"),
        pytest.param("disputes: {stages: []}", "disputes.stages[]", "disputes.stages", [], id="an-empty-list"),
        pytest.param(
            "disputes: {stages: [{level: 1}]}", "disputes.stages[].at", "disputes.stages[1].at", [], id="in-an-entry"
        ),
        pytest.param(
            "people: [{id: ann}]\npartnership_chair: [{person: ann}]",
            "partnership_chair[].person->name",
            "partnership_chair[1].person",
            [],
            id="behind-a-reference",
        ),
        pytest.param(
            "transcription: {lost: [{path: needs.identify}]}",
            "needs.identify",
            "needs",
            ["needs.identify"],
            id="lost-below-an-absent-section",
        ),
        pytest.param(
            "transcription: {lost: [{path: needs.plan.url}]}", "needs.identify", "needs", [], id="something-else-lost"
        ),
        pytest.param(
            "transcription: {lost: [{path: 'relevant_agencies[9]'}]}",
            "relevant_agencies[]",
            "relevant_agencies",
            ["relevant_agencies"],
            id="a-lost-entry-that-the-copy-has-not",
        ),
        pytest.param("ned: x\nneeed: {identify: x}", "needs.identify", "needs", ["needs"], id="misspelt-section"),
    ],
)
def test_gaps(walked: Walked, text: str, path: str, gap: str, unread: list[str]) -> None:
    found = walked(text, path)

    assert written(found.gap or ()) == gap
    assert blocked(found) == unread


def test_an_entry_that_no_word_picks_is_no_gap(walked: Walked) -> None:
    found = walked("organisations: [{kind: health}]", "organisations[kind=police]")

    assert (found.nodes, found.gap, found.blocked) == ((), None, ())
