"""Finished: placeholders in any text of the arrangements; leads and delegates, ids and notes on the copy aside."""

from collections.abc import Callable

import pytest

Asked = Callable[..., list[str]]

CLAUSE = "{check: finished}"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        pytest.param("partnership: {vision: We help}", "met document", id="finished"),
        pytest.param("partnership: {vision: TBC}", "contrary partnership.vision: TBC", id="prose"),
        pytest.param(
            "partnership: {vision: The chair is \u0422\u0412\u0421 now}",
            "contrary partnership.vision: \u0422\u0412\u0421",
            id="look-alikes-in-prose",
        ),
        pytest.param("partnership: {values: [kind, TBC]}", "contrary partnership.values[2]: TBC", id="in-a-list"),
        pytest.param("partnership: {values: TBC}", "contrary partnership.values: TBC", id="alone-for-a-list"),
        pytest.param(
            "partnership: {contact: {phone: '00000'}}", "contrary partnership.contact.phone: 00000", id="phone"
        ),
        pytest.param("partnership: {contact: {phone: 0}}", "contrary partnership.contact.phone: 0", id="one-digit"),
        pytest.param(
            'partnership: {vision: "\\u200b"}', "contrary partnership.vision: U+200B", id="nothing-that-can-be-seen"
        ),
        pytest.param("partnership: {values: [kind, .]}", "contrary partnership.values[2]: .", id="a-point"),
        pytest.param("people: [{id: ann, name: Vacant}]", "contrary people[1].name: Vacant", id="nobody"),
        pytest.param("people: [{id: ann, name: TBC}]", "contrary people[1].name: TBC", id="somebody-without-a-seat"),
        pytest.param(
            "people: [{id: ann, status: to-be-confirmed}]", "contrary people[1].status: to be confirmed", id="status"
        ),
        pytest.param(
            "people: [{id: ann, name: TBC}]\nlead_safeguarding_partners: [{person: ann}]", "met document", id="a-lead"
        ),
        pytest.param(
            "people: [{id: ann, status: to-be-confirmed}]\ndelegated_safeguarding_partners: [{person: ann}]",
            "met document",
            id="a-delegate",
        ),
        pytest.param(
            "people: [{id: ann, name: TBC}]\nlead_safeguarding_partners: [{person: ann, to: 2024}]",
            "contrary people[1].name: TBC",
            id="a-lead-of-the-past",
        ),
        pytest.param(
            "people: [{id: ann, name: TBC, email: ann@example.com}]\nlead_safeguarding_partners: [{person: ann}]",
            "contrary people[1].email: example.com",
            id="how-to-reach-a-lead",
        ),
        pytest.param("people: [{id: tbc}]\npartnership_chair: [{person: tbc}]", "met document", id="an-id"),
        pytest.param(
            "organisations: [{id: it, name: Thetown Borough Council, also_called: TBC}]", "met document", id="initials"
        ),
        pytest.param(
            "organisations: [{id: it, name: Sampleton Council, also_called: TBC}]",
            "contrary organisations[1].also_called: TBC",
            id="no-initials-of-its-own",
        ),
        pytest.param("transcription: {also_says: [{path: needs, says: TBC}]}", "met document", id="about-the-copy"),
        pytest.param("departures: [{rule: x, reason: TBC}]", "met document", id="about-guidance-left-aside"),
        pytest.param("partnership: {vision: [a]}", "unread partnership.vision", id="unread"),
        pytest.param("partnership_chair: [{person: nobody}]", "met document", id="unknown-id"),
        pytest.param(
            "partnership: {vision: [a], mission: TBC}",
            "contrary partnership.mission: TBC",
            id="a-placeholder-for-all-that",
        ),
    ],
)
def test_finished(asked: Asked, text: str, answer: str) -> None:
    assert asked(text, CLAUSE) == [answer]


def test_a_lost_address_holds_no_text(asked: Asked) -> None:
    text = "partnership: {website: x}\ntranscription: {lost: [{path: partnership.contact, what: link}]}"

    assert asked(text, CLAUSE) == ["met document"]


@pytest.mark.parametrize(
    "text",
    [
        *("TBC", "tbd.", "T.B.C.", "t/b/a", "To be-confirmed", "to_follow", "Coming soon", "[link] here", "[TBC]"),
        *("?", "...", "…", "DRAFT", "DRAFT - Every child", "XX", "The lead is tbc.", "Who leads is ???", "A (tba)"),
        *("Write to <add name>", "Lorem ipsum dolor", "Details to follow.", "Chair: to be decided", "a@example.com"),
    ],
)
def test_every_form_is_found_among_other_texts(asked: Asked, text: str) -> None:
    document = f'partnership: {{name: We help, vision: "{text}", mission: We hear every child here}}'

    assert [line.split(":")[0] for line in asked(document, CLAUSE)] == ["contrary partnership.vision"]
