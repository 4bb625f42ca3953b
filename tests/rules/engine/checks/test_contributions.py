"""ContributionsShown: lines, sums, bodies paid for or acted for, dated documents, unread."""

from collections.abc import Callable

import pytest

Asked = Callable[..., list[str]]

CLAUSE = "{check: contributions_shown}"
BODIES = """
organisations:
  - {id: county, kind: local-authority}
  - {id: icb, kind: integrated-care-board}
  - {id: police, kind: police}
  - {id: pcc, kind: commissioner}
  - {id: college, kind: education}
lead_safeguarding_partners:
  - {organisation: county}
  - {organisation: icb}
  - {organisation: police}
  - {organisation: college, statutory: no}
"""
COUNTY, ICB = "{payer: county, amount: 10}", "{payer: icb, percent: 30%}"
POLICE = "{payer: pcc, on_behalf_of: police, amount: 20}"
ALL = f"{COUNTY}, {ICB}, {POLICE}"
LINES = "funding.contributions"


@pytest.mark.parametrize(
    ("contributions", "answers"),
    [
        pytest.param(ALL, [f"met {LINES}[{number}]" for number in (1, 2, 3)], id="everybody"),
        pytest.param(
            f"{COUNTY}, {ICB}",
            [f"met {LINES}[1]", f"met {LINES}[2]", f"missing {LINES}: police"],
            id="one-body-lacking",
        ),
        pytest.param("", [f"missing {LINES}: county, icb and police"], id="no-line"),
        pytest.param(
            f"{{payer: county}}, {ICB}, {POLICE}",
            [f"missing {LINES}[1]: county", f"met {LINES}[2]", f"met {LINES}[3]"],
            id="a-line-without-a-sum",
        ),
        pytest.param(
            f"{ALL}, {{payer: college, what: rooms}}",
            [*(f"met {LINES}[{number}]" for number in (1, 2, 3)), f"missing {LINES}[4]: college"],
            id="an-agency-without-a-sum",
        ),
        pytest.param(
            f"{COUNTY}, {ICB}, {{payer: police, amount: lots}}",
            [f"met {LINES}[1]", f"met {LINES}[2]", f"unread {LINES}[3].amount"],
            id="sum-unread",
        ),
        pytest.param(
            f"{COUNTY}, {ICB}, {{payer: plice, amount: 20}}",
            [*(f"met {LINES}[{number}]" for number in (1, 2, 3)), f"unread {LINES}[3].payer"],
            id="payer-unknown",
        ),
        pytest.param(
            f"{COUNTY}, {ICB}, {{payer: pcc, amount: 20}}",
            [f"met {LINES}[{number}]" for number in (1, 2, 3)],
            id="a-commissioners-money-is-the-police-share",
        ),
        pytest.param(
            f"{COUNTY}, {ICB}, {{payer: pcc, on_behalf_of: college, amount: 20}}",
            [*(f"met {LINES}[{number}]" for number in (1, 2, 3)), f"missing {LINES}: police"],
            id="unless-it-is-somebody-elses",
        ),
        pytest.param(
            f"{COUNTY}, {{payer: pcc, amount: 20}}",
            [f"met {LINES}[1]", f"met {LINES}[2]", f"missing {LINES}: icb"],
            id="and-nobody-elses",
        ),
        pytest.param(
            f"{COUNTY}, {ICB}, {{payer: pcc, on_behalf_of: plice, amount: 20}}",
            [*(f"met {LINES}[{number}]" for number in (1, 2, 3)), f"unread {LINES}[3].on_behalf_of"],
            id="for-whom-unread",
        ),
        pytest.param(
            f"{COUNTY}, {ICB}, police",
            [f"met {LINES}[1]", f"met {LINES}[2]", *2 * [f"unread {LINES}[3]"]],
            id="line-unread",
        ),
        pytest.param(
            f"{ALL}, {{payer: college, amount: 5, what: [x]}}",
            [f"met {LINES}[{number}]" for number in (1, 2, 3, 4)],
            id="another-key-unread",
        ),
    ],
)
def test_contributions(asked: Asked, contributions: str, answers: list[str]) -> None:
    assert asked(f"{BODIES}funding: {{contributions: [{contributions}]}}", CLAUSE, "funding") == answers


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        pytest.param("{text: x}", [f"missing {LINES}: county, icb and police"], id="list-left-out"),
        pytest.param("{contribution: []}", [f"unread {LINES}"], id="list-misspelt"),
        pytest.param(f"{{contributions: {COUNTY}}}", [f"unread {LINES}"], id="no-list"),
    ],
)
def test_no_contributions(asked: Asked, text: str, answers: list[str]) -> None:
    assert asked(f"{BODIES}funding: {text}", CLAUSE, "funding") == answers


@pytest.mark.parametrize(
    ("paper", "answers"),
    [
        pytest.param('{url: "https://a.example", dated: 2025}', ["met funding.documents[1]"], id="dated-link"),
        pytest.param('{url: "https://a.example", published_on: 2025}', ["met funding.documents[1]"], id="published"),
        pytest.param('{url: "https://a.example"}', [f"missing {LINES}: county, icb and police"], id="no-date"),
        pytest.param("{dated: 2025}", [f"missing {LINES}: county, icb and police"], id="no-link"),
        pytest.param('{url: "https://a.example", dated: lately}', ["unread funding.documents[1]"], id="date-unread"),
        pytest.param("{title: x, dated: lately}", [f"missing {LINES}: county, icb and police"], id="no-link-anyway"),
        pytest.param("statement", ["unread funding.documents[1]"], id="paper-unread"),
    ],
)
def test_a_dated_document_with_a_link(asked: Asked, paper: str, answers: list[str]) -> None:
    assert asked(f"{BODIES}funding: {{documents: [{paper}]}}", CLAUSE, "funding") == answers


def test_a_lost_link(asked: Asked) -> None:
    lost = 'transcription: {lost: [{path: "funding.documents[1].url", what: link}]}\nfunding: {documents: [{%s}]}'

    assert asked(BODIES + lost % "dated: 2025", CLAUSE, "funding") == ["unread funding.documents[1]"]
    assert asked(BODIES + lost % "title: x", CLAUSE, "funding") == [f"missing {LINES}: county, icb and police"]


@pytest.mark.parametrize(
    ("acting", "answers"),
    [
        pytest.param("{id: met, kind: police, acts_for: [{organisation: police}]}", ["met", "met"], id="own-kind"),
        pytest.param(
            "{id: met, kind: police, acts_for: [{organisation: police, to: 2024}]}",
            ["met", "met", "missing"],
            id="no-longer",
        ),
        pytest.param(
            "{id: trust, kind: childrens-trust, acts_for: [{organisation: police}]}",
            ["met", "met", "missing"],
            id="another-kind",
        ),
    ],
)
def test_a_body_for_which_another_acts(asked: Asked, acting: str, answers: list[str]) -> None:
    text = BODIES.replace("organisations:\n", f"organisations:\n  - {acting}\n")

    found = asked(f"{text}funding: {{contributions: [{COUNTY}, {ICB}]}}", CLAUSE, "funding")

    assert [line.split()[0] for line in found] == answers


@pytest.mark.parametrize(
    ("leads", "payer", "answers"),
    [
        pytest.param("unit", "police", [], id="its-force-pays"),
        pytest.param("police", "unit", [], id="it-pays-for-its-force"),
        pytest.param("unit", "unit", [], id="it-pays"),
        pytest.param("unit", "college", [f"missing {LINES}: unit"], id="another-body-pays"),
    ],
)
def test_a_command_unit_is_a_part_of_its_force(asked: Asked, leads: str, payer: str, answers: list[str]) -> None:
    text = BODIES.replace("organisations:\n", "organisations:\n  - {id: unit, kind: police, part_of: police}\n")
    lines = f"{COUNTY}, {ICB}, {{payer: {payer}, amount: 20}}"

    found = asked(
        f"{text.replace('organisation: police', f'organisation: {leads}')}funding: {{contributions: [{lines}]}}",
        CLAUSE,
        "funding",
    )

    assert found == [*(f"met {LINES}[{number}]" for number in (1, 2, 3)), *answers]


def test_a_payer_whose_kind_was_not_read_may_be_the_commissioner(asked: Asked) -> None:
    text = BODIES.replace("kind: commissioner", "kind: commisioner")

    found = asked(f"{text}funding: {{contributions: [{COUNTY}, {ICB}, {{payer: pcc, amount: 20}}]}}", CLAUSE, "funding")
    without_the_board = asked(
        f"{text}funding: {{contributions: [{COUNTY}, {{payer: pcc, amount: 20}}]}}", CLAUSE, "funding"
    )

    assert found[-1] == "unread organisations[4].kind"
    assert without_the_board[-1] == f"missing {LINES}: icb and police"


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        pytest.param("- {organisation: police}", "- police", "lead_safeguarding_partners[3]", id="a-lead-unread"),
        pytest.param(
            "- {organisation: police}",
            "- {organisation: police, to: soon}",
            "lead_safeguarding_partners[3].to",
            id="a-lead-who-may-be-past",
        ),
        pytest.param("kind: police", "kind: force", "organisations[3].kind", id="the-kind-of-a-body-unread"),
    ],
)
def test_partners_that_were_not_read_are_not_taken_to_have_paid(asked: Asked, old: str, new: str, place: str) -> None:
    text = f"{BODIES.replace(old, new)}funding: {{contributions: [{COUNTY}, {ICB}]}}"

    assert asked(text, CLAUSE, "funding")[-1] == f"unread {place}"


def test_leads_lost_in_the_copy(asked: Asked) -> None:
    text = (
        f"{BODIES}funding: {{contributions: [{ALL}]}}\ntranscription: {{lost: [{{path: lead_safeguarding_partners}}]}}"
    )

    assert asked(text, CLAUSE, "funding")[-1] == "unread lead_safeguarding_partners"
