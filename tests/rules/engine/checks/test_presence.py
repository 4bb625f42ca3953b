"""Present, AnyPresent, Absent: there, not there, blank, behind a reference, unread, lost."""

from collections.abc import Callable

import pytest

Asked = Callable[..., list[str]]

PEOPLE = """
people:
  - {id: ann, name: Ann Ash, post: Director}
  - {id: bob, post: Chief Nurse}
  - {id: cat}
"""
SEATS = f"{PEOPLE}delegated_safeguarding_partners:"


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        pytest.param("needs: {identify: By phone}", ["met needs.identify"], id="there"),
        pytest.param("needs: {respond: By plan}", ["missing needs.identify: identify"], id="key-left-out"),
        pytest.param("area: {councils: []}", ["missing needs.identify: identify"], id="section-left-out"),
        pytest.param("needs: {identify: }", ["missing needs.identify: identify"], id="no-value"),
        pytest.param("needs: {identify: ''}", ["missing needs.identify: identify"], id="empty-text"),
        pytest.param("needs: {identify: None.}", ["missing needs.identify: identify"], id="none"),
        pytest.param("needs: {identify: None of us waits}", ["met needs.identify"], id="none-in-a-sentence"),
        pytest.param("needs: {identify: [a]}", ["unread needs.identify"], id="wrong-kind"),
        pytest.param("needs: [a, b]", ["unread needs"], id="section-of-a-wrong-kind"),
        pytest.param("needs: {identfy: By phone}", ["unread needs.identify"], id="misspelt"),
        pytest.param("ned: 1\nneds: {identify: x}", ["unread needs"], id="section-misspelt"),
        pytest.param("needs: {identify: {file: gone.md}}", ["unread needs.identify"], id="file-not-found"),
        pytest.param(
            "transcription: {lost: [{path: needs.identify, what: image}]}", ["unread needs.identify"], id="lost"
        ),
        pytest.param("transcription: {lost: [{path: needs}]}", ["unread needs"], id="section-lost"),
        pytest.param(
            "needs: {identify: Partly}\ntranscription: {lost: [{path: needs.identify}]}",
            ["met needs.identify"],
            id="partly-lost-and-there",
        ),
    ],
)
def test_present(asked: Asked, text: str, answers: list[str]) -> None:
    assert asked(text, "{present: needs.identify}") == answers


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        pytest.param("funding: {from: 2025, to: 2026}", ["met funding.from", "met funding.to"], id="both"),
        pytest.param("funding: {to: 2026}", ["missing funding.from: from"], id="one-missing"),
        pytest.param("funding: {text: x}", ["missing funding.from: from and to"], id="names-all-that-lack"),
        pytest.param("funding: {from: soon}", ["unread funding.from"], id="one-unread-one-missing"),
    ],
)
def test_present_of_several(asked: Asked, text: str, answers: list[str]) -> None:
    assert asked(text, "{present: [from, to]}", "funding") == answers


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        pytest.param("disputes: {stages: [{level: 1}]}", ["met disputes.stages[1]"], id="an-entry"),
        pytest.param("disputes: {stages: []}", ["missing disputes.stages: stages"], id="empty-list"),
        pytest.param("disputes: {stages: [{}]}", ["missing disputes.stages: stages"], id="empty-entry"),
        pytest.param("disputes: {stages: [{at: }]}", ["missing disputes.stages: stages"], id="blank-entry"),
        pytest.param("disputes: {stages: [{at: nowhere}]}", ["unread disputes.stages[1].at"], id="all-of-it-unread"),
        pytest.param("disputes: {stages: [{lvl: 1}]}", ["unread disputes.stages[1].level"], id="unknown-key-alone"),
        pytest.param("disputes: {stages: [one]}", ["unread disputes.stages[1]"], id="entry-of-a-wrong-kind"),
        pytest.param("disputes: {stages: [one, {level: 2}]}", ["met disputes.stages[2]"], id="one-unread-one-there"),
        pytest.param("disputes: {stages: {level: 1}}", ["unread disputes.stages"], id="no-list"),
    ],
)
def test_present_of_a_list(asked: Asked, text: str, answers: list[str]) -> None:
    assert asked(text, '{present: "disputes.stages[]"}') == answers


@pytest.mark.parametrize(
    ("seat", "answers"),
    [
        pytest.param("{person: ann}", ["met people[1].name"], id="named"),
        pytest.param(
            "{person: bob}",
            ["missing delegated_safeguarding_partners[1].person: name"],
            id="missing-behind-the-reference",
        ),
        pytest.param("{called: Nurse}", ["missing delegated_safeguarding_partners[1]: name"], id="no-reference"),
        pytest.param(
            "{person: [ann, bob]}",
            ["missing delegated_safeguarding_partners[1].person[2]: name"],
            id="each-of-two-in-one-seat",
        ),
        pytest.param("{person: nobody}", ["unread delegated_safeguarding_partners[1].person"], id="unknown-id"),
        pytest.param(
            "{person: [ann, nobody]}",
            ["unread delegated_safeguarding_partners[1].person[2]"],
            id="one-of-two-unknown",
        ),
    ],
)
def test_present_behind_a_reference(asked: Asked, seat: str, answers: list[str]) -> None:
    assert asked(f"{SEATS}\n  - {seat}", "{present: person->name}", "delegated_safeguarding_partners[]") == answers


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        pytest.param("{commissioned: x}", ["met training.commissioned"], id="first"),
        pytest.param("{delivered: x}", ["met training.delivered"], id="second"),
        pytest.param("{commissioned: x, delivered: [y]}", ["met training.commissioned"], id="one-there-one-unread"),
        pytest.param("{text: x}", ["missing training.commissioned: commissioned or delivered"], id="text-is-neither"),
        pytest.param("{delivered: [y]}", ["unread training.delivered"], id="one-missing-one-unread"),
        pytest.param("{delivred: y}", ["unread training.delivered"], id="one-misspelt"),
    ],
)
def test_any_present(asked: Asked, text: str, answers: list[str]) -> None:
    assert asked(f"training: {text}", "{any_present: [commissioned, delivered]}", "training") == answers


@pytest.mark.parametrize(
    ("duties", "answers"),
    [
        pytest.param("{chair: [{covers: link}]}", ["met governance.duties"], id="filled"),
        pytest.param("{}", ["missing governance.duties: duties"], id="empty"),
        pytest.param("{chair: []}", ["missing governance.duties: duties"], id="an-empty-list-inside"),
        pytest.param("{chair: [{}]}", ["missing governance.duties: duties"], id="a-list-of-nothing"),
        pytest.param("{chairs: [{covers: link}]}", ["unread governance.duties.chair"], id="all-of-it-misspelt"),
    ],
)
def test_an_empty_record_is_not_there(asked: Asked, duties: str, answers: list[str]) -> None:
    assert asked(f"governance: {{duties: {duties}}}", "{any_present: [governance.duties]}") == answers


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        pytest.param("{what: x}", ["met publication.commitments[1]"], id="left-out"),
        pytest.param("{what: x, done_on: 2025}", ["contrary publication.commitments[1].done_on"], id="there"),
        pytest.param("{what: x, done_on: }", ["met publication.commitments[1]"], id="no-value"),
        pytest.param("{what: x, done_on: soon}", ["unread publication.commitments[1].done_on"], id="unread"),
        pytest.param("{what: x, done_one: 2025}", ["unread publication.commitments[1].done_on"], id="misspelt"),
    ],
)
def test_absent(asked: Asked, text: str, answers: list[str]) -> None:
    document = f"publication: {{commitments: [{text}]}}"

    assert asked(document, "{absent: done_on}", "publication.commitments[]") == answers


def test_absent_of_a_blank_record(asked: Asked) -> None:
    assert asked("funding: {stated_totals: {}}", "{absent: stated_totals}", "funding") == ["met funding"]
    assert asked("funding: {stated_totals: {cost: 1}}", "{absent: stated_totals}", "funding") == [
        "unread funding.stated_totals.cost"
    ]
