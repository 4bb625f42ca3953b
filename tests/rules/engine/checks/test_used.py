"""ReferredTo: bodies and people to whom something refers, or nothing; past ones; unread."""

from collections.abc import Callable

import pytest

Asked = Callable[..., list[str]]

CLAUSE = "{check: referred_to}"


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        pytest.param("people: [{id: ann}]\npartnership_chair: [{person: ann}]", ["met document"], id="a-person"),
        pytest.param("people: [{id: ann}]", ["contrary people[1]: ann"], id="nobody-needs-her"),
        pytest.param("people: [{id: ann, to: 2024}]", ["met document"], id="of-the-past"),
        pytest.param("organisations: [{id: it}]", ["contrary organisations[1]: it"], id="a-body"),
        pytest.param(
            "organisations: [{id: it}, {id: part, part_of: it}]\narea: {councils: part}", ["met document"], id="part"
        ),
        pytest.param("governance: {groups: [{id: hub}]}", ["met document"], id="a-group-is-there-for-itself"),
        pytest.param(
            "people: [{id: ann}]\ndepartures: [{rule: ann}]",
            ["contrary people[1]: ann"],
            id="named-beside-the-arrangements",
        ),
        pytest.param("people: [{id: ann}]\npartnership_chair: [{person: [x, y]}, 7]", None, id="unread"),
    ],
)
def test_referred_to(asked: Asked, text: str, answers: list[str] | None) -> None:
    found = asked(text, CLAUSE)

    assert found == answers if answers else found[0].startswith("unread partnership_chair")


def test_a_lost_address_refers_to_nobody(asked: Asked) -> None:
    text = "people: [{id: ann}]\ntranscription: {lost: [{path: partnership.website, what: link}]}"

    assert asked(text, CLAUSE) == ["contrary people[1]: ann"]
