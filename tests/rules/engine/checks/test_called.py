"""Names of one body, and titles of one person."""

from collections.abc import Callable

import pytest

Asked = Callable[..., list[str]]
NAMES_AGREE = "{check: names_agree}"
NAME, SLIP = "Sample Hospitals NHS Trust", "Sample Hospital NHS Trust"
ANOTHER_NAME = f"contrary {{}}: {SLIP}; found {NAME}"
TITLES_AGREE = "{check: titles_agree}"
CHAIR = "partnership_chair[1].called"
PEOPLE = """people:
  - {id: ann, name: Ann, post: Chief Nurse, other_posts: [{post: Deputy Chief Executive}, {post: Director, to: 2024}]}
  - {id: bob, name: Bob}
"""
ANOTHER_TITLE = "contrary {}: Associate Chief Nurse; found Chief Nurse"


@pytest.mark.parametrize(
    ("body", "more", "answers"),
    [
        pytest.param("", "", ["met document"], id="one-name"),
        pytest.param("also_called: [SHT, the Trust]", "", ["met document"], id="shortenings"),
        pytest.param(f"also_called: {SLIP}", "", [ANOTHER_NAME.format("organisations[1].also_called")], id="alone"),
        pytest.param(
            f"also_called: [SHT, {SLIP}]", "", [ANOTHER_NAME.format("organisations[1].also_called[2]")], id="in-a-list"
        ),
        pytest.param(f"also_called: {SLIP}, several: yes", "", ["met document"], id="class-of-bodies"),
        pytest.param(f"also_called: {SLIP}, to: 2024", "", ["met document"], id="body-of-the-past"),
        pytest.param(
            "",
            f"relevant_agencies: [{{organisation: it, called: {SLIP}}}]",
            [ANOTHER_NAME.format("relevant_agencies[1].called")],
            id="beside-a-reference",
        ),
        pytest.param(
            f"also_called: {SLIP}",
            f"relevant_agencies: [{{organisation: it, called: {SLIP}}}]",
            [ANOTHER_NAME.format("organisations[1].also_called")],
            id="once-for-each-name",
        ),
        pytest.param(
            "",
            f"lead_safeguarding_partners: [{{organisation: it, called: Chief Nurse of {SLIP}}}]",
            ["met document"],
            id="in-a-title",
        ),
        pytest.param("", "people: [{post: Sample Board, organisation: it}]", ["met document"], id="a-post"),
        pytest.param("also_called: {a: b}", "", ["unread organisations[1].also_called"], id="unread"),
        pytest.param("contact: {phone: [1]}", "", ["met document"], id="something-else-unread"),
    ],
)
def test_names(asked: Asked, body: str, more: str, answers: list[str]) -> None:
    entry = ", ".join(filter(None, ["id: it", f"name: {NAME}", "kind: health", body]))

    assert asked(f"organisations: [{{{entry}}}]\n{more}", NAMES_AGREE) == answers


def test_a_body_without_a_name_has_nothing_to_compare(asked: Asked) -> None:
    assert asked(f"organisations: [{{id: it, also_called: {SLIP}}}]", NAMES_AGREE) == ["met document"]


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        pytest.param("partnership_chair: [{person: ann}]", ["met document"], id="nothing-called"),
        pytest.param("partnership_chair: [{person: ann, called: chief nurse}]", ["met document"], id="the-post"),
        pytest.param(
            "partnership_chair: [{person: ann, called: Deputy Chief Executive}]", ["met document"], id="second-post"
        ),
        pytest.param(
            "partnership_chair: [{person: ann, called: Director of Quality}]",
            [f"contrary {CHAIR}: Director of Quality; found Chief Nurse"],
            id="a-post-of-the-past",
        ),
        pytest.param("partnership_chair: [{person: ann, called: Health lead}]", ["met document"], id="no-title"),
        pytest.param(
            "partnership_chair: [{person: ann, called: Associate Chief Nurse}]",
            [ANOTHER_TITLE.format(CHAIR)],
            id="another-title",
        ),
        pytest.param(
            "partnership_chair: [{person: ann, called: Associate Chief Nurse, to: 2024}]",
            ["met document"],
            id="seat-of-the-past",
        ),
        pytest.param(
            "partnership_chair: [{person: [ann, bob], called: Associate Chief Nurse}]",
            ["met document"],
            id="of-two-people",
        ),
        pytest.param(
            "governance: {groups: [{members: [{who: ann, called: Associate Chief Nurse}]}]}",
            [ANOTHER_TITLE.format("governance.groups[1].members[1].called")],
            id="in-a-group",
        ),
        pytest.param(
            "governance: {groups: [{to: 2024, members: [{who: ann, called: Associate Chief Nurse}]}]}",
            ["met document"],
            id="in-a-group-of-the-past",
        ),
        pytest.param(
            "governance: {business_unit: {posts: [{person: ann, post: Associate Chief Nurse}]}}",
            [ANOTHER_TITLE.format("governance.business_unit.posts[1].post")],
            id="post-of-the-business-unit",
        ),
        pytest.param(
            "partnership_chair: [{person: bob, called: Director of People}, {person: bob, called: Deputy Director}]",
            ["contrary partnership_chair[2].called: Deputy Director; found Director of People"],
            id="no-post-and-two-titles",
        ),
        pytest.param("partnership_chair: [{person: bob, called: Chair}]", ["met document"], id="no-post-and-no-title"),
        pytest.param("partnership_chair: [{person: ann, called: [a, b]}]", [f"unread {CHAIR}"], id="title-unread"),
        pytest.param(
            "partnership_chair: [{person: ann, called: Associate Chief Nurse}, {person: nobody}]",
            [ANOTHER_TITLE.format(CHAIR)],
            id="another-seat-unread",
        ),
    ],
)
def test_titles(asked: Asked, text: str, answers: list[str]) -> None:
    assert asked(PEOPLE + text, TITLES_AGREE) == answers


def test_what_the_copy_lost_may_hold_a_title(asked: Asked) -> None:
    text = PEOPLE + "transcription: {lost: [{path: partnership_chair, what: list}]}"

    assert asked(text, TITLES_AGREE) == ["unread partnership_chair"]


def test_what_cannot_hold_a_title_is_not_waited_for(asked: Asked) -> None:
    assert asked(PEOPLE + "publication: {published_on: soon}", TITLES_AGREE) == ["met document"]
