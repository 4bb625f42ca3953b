"""Entries that stand twice, and entries to which nothing refers."""

from collections.abc import Callable

import pytest

Asked = Callable[..., list[str]]
ENTERED_ONCE = "{check: entered_once}"
SEATS = """organisations: [{{id: it, name: It}}]
people: [{{id: ann, name: Ann}}]
governance: {{groups: [{{id: hub, members: [{seats}]}}, {{id: two, members: [{{who: ann}}]}}]}}
"""
REFERRED_TO = "{check: referred_to}"


@pytest.mark.parametrize(
    ("first", "second", "answer"),
    [
        pytest.param("name: One", "name: Two", "met document", id="two-names"),
        pytest.param("name: One, code: E1", "name: Two, code: E2", "met document", id="two-codes"),
        pytest.param(
            "name: One, code: E1",
            "name: Two, code: E1",
            "contrary organisations[2]: “Two”; found the code E1",
            id="one-code",
        ),
        pytest.param(
            "name: A & B", "name: a and b", "contrary organisations[2]: “a and b”; found the same name", id="one-name"
        ),
        pytest.param("name: One, kind: health", "name: One, kind: board", "met document", id="two-kinds"),
        pytest.param("name: One, to: 2024", "name: One", "met document", id="one-of-the-past"),
        pytest.param(
            "name: One, code: E1", "name: One, code: E1, part_of: a", "met document", id="a-part-of-the-other"
        ),
        pytest.param("name: One, covers: a", "name: One, covers: b", "met document", id="two-areas"),
        pytest.param("kind: health", "kind: health", "met document", id="nothing-to-know-them-by"),
        pytest.param("name: [One]", "name: One", "unread organisations[1].name", id="name-unread"),
        pytest.param("name: One, url: [x]", "name: Two", "met document", id="something-else-unread"),
    ],
)
def test_bodies(asked: Asked, first: str, second: str, answer: str) -> None:
    assert asked(f"organisations: [{{id: a, {first}}}, {{id: b, {second}}}]", ENTERED_ONCE) == [answer]


@pytest.mark.parametrize(
    ("first", "second", "met"),
    [
        pytest.param("name: Ann, post: Chair", "name: Bea, post: Chair", True, id="two-names"),
        pytest.param("name: TBC, post: Chair", "name: TBC, post: Nurse", True, id="nobody-yet"),
        pytest.param("name: Ann, post: Chief Nurse", "name: ann, post: chief nurse", False, id="one-post"),
        pytest.param("name: Ann", "name: Ann", False, id="no-posts"),
        pytest.param("post: Nurse", "post: Nurse", True, id="no-names"),
        pytest.param("name: Ann, post: Nurse, to: 2024", "name: Ann, post: Nurse", True, id="one-of-the-past"),
    ],
)
def test_people(asked: Asked, first: str, second: str, met: bool) -> None:  # noqa: FBT001 - the expectation of a row
    *_, last = asked(f"people: [{{id: a, {first}}}, {{id: b, {second}}}]", ENTERED_ONCE, "people[]")

    assert last.startswith("met people[2]" if met else "contrary people[2]")


@pytest.mark.parametrize(
    ("first", "second", "met"),
    [
        pytest.param("organisation: it", "organisation: it", False, id="twice"),
        pytest.param(
            "organisation: it, called: Schools", "organisation: it, called: Colleges", True, id="by-two-names"
        ),
        pytest.param("organisation: it, schedule: 1", "organisation: it, schedule: 2", True, id="two-paragraphs"),
        pytest.param("organisation: it, limited_to: a", "organisation: it", True, id="limited"),
        pytest.param("why: x", "why: x", True, id="no-body"),
    ],
)
def test_agencies(asked: Asked, first: str, second: str, met: bool) -> None:  # noqa: FBT001
    text = f"organisations: [{{id: it, name: It}}]\nrelevant_agencies: [{{{first}}}, {{{second}}}]"
    contrary = "contrary relevant_agencies[2]: It; found the same body"

    assert asked(text, ENTERED_ONCE) == (["met document"] if met else [contrary])


@pytest.mark.parametrize(
    ("seats", "met"),
    [
        pytest.param("{who: ann}, {who: it}", True, id="once"),
        pytest.param("{who: ann}, {person: ann}", False, id="twice"),
        pytest.param("{who: ann, called: Nurse}, {who: ann, called: Chair of heads}", True, id="for-two-reasons"),
        pytest.param("{who: it}, {who: it}", True, id="a-body-twice"),
        pytest.param("{who: ann}, {who: ann, to: 2024}", True, id="once-before"),
        pytest.param("{called: Lay member}, {called: Lay member}", True, id="nobody-in-particular"),
    ],
)
def test_seats(asked: Asked, seats: str, met: bool) -> None:  # noqa: FBT001
    contrary = "contrary governance.groups[1].members[2]: Ann; found the same person"

    assert asked(SEATS.format(seats=seats), ENTERED_ONCE) == (["met document"] if met else [contrary])


def test_who_chairs_a_group_is_no_seat_in_it(asked: Asked) -> None:
    text = "governance: {groups: [{id: hub, chairs: [{person: gone}]}]}"

    assert asked(text, ENTERED_ONCE) == ["met document"]


@pytest.mark.parametrize(
    ("second", "verdict"),
    [
        pytest.param("name: ann, post: Nurse", "unsure people[2]", id="another-post"),
        pytest.param("name: Ann", "unsure people[2]", id="no-post"),
        pytest.param("name: Ann, post: Nurse, to: 2024", "", id="of-the-past"),
        pytest.param("name: Ann, post: [Nurse]", "unread people[2].post", id="post-unread"),
        pytest.param("name: [Ann]", "unread people[2].name", id="name-unread"),
        pytest.param("name: Ann, post: Nurse, url: [x]", "unsure people[2]", id="something-else-unread"),
    ],
)
def test_two_people_may_share_a_name(asked: Asked, second: str, verdict: str) -> None:
    first, *others = asked(
        f"people: [{{id: a, name: Ann, post: Chair}}, {{id: b, {second}}}]", ENTERED_ONCE, "people[]"
    )

    assert first == "met people[1]"
    assert [answer.split(":")[0] for answer in others] == ([verdict] if verdict else [])


def test_nobody_is_held_against_a_person_who_was_not_read(asked: Asked) -> None:
    text = "people: [{id: a, name: Ann, post: [Chair]}, {id: b, name: Ann}]"

    assert asked(text, ENTERED_ONCE, "people[]") == ["unread people[1].post", "met people[2]"]


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
    found = asked(text, REFERRED_TO)

    assert found == answers if answers else found[0].startswith("unread partnership_chair")


def test_a_lost_address_refers_to_nobody(asked: Asked) -> None:
    text = "people: [{id: ann}]\ntranscription: {lost: [{path: partnership.website, what: link}]}"

    assert asked(text, REFERRED_TO) == ["contrary people[1]: ann"]
