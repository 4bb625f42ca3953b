"""TitlesAgree: titles beside a person, in seats in force; posts, second posts and none; unread."""

from collections.abc import Callable

import pytest

Asked = Callable[..., list[str]]

CLAUSE = "{check: titles_agree}"
CHAIR = "partnership_chair[1].called"
PEOPLE = """people:
  - {id: ann, name: Ann, post: Chief Nurse, other_posts: [{post: Deputy Chief Executive}, {post: Director, to: 2024}]}
  - {id: bob, name: Bob}
"""
DIFFERS = "contrary {}: Associate Chief Nurse; found Chief Nurse"


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
            [DIFFERS.format(CHAIR)],
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
            [DIFFERS.format("governance.groups[1].members[1].called")],
            id="in-a-group",
        ),
        pytest.param(
            "governance: {groups: [{to: 2024, members: [{who: ann, called: Associate Chief Nurse}]}]}",
            ["met document"],
            id="in-a-group-of-the-past",
        ),
        pytest.param(
            "governance: {business_unit: {posts: [{person: ann, post: Associate Chief Nurse}]}}",
            [DIFFERS.format("governance.business_unit.posts[1].post")],
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
            [DIFFERS.format(CHAIR)],
            id="another-seat-unread",
        ),
    ],
)
def test_titles(asked: Asked, text: str, answers: list[str]) -> None:
    assert asked(PEOPLE + text, CLAUSE) == answers


def test_what_the_copy_lost_may_hold_a_title(asked: Asked) -> None:
    text = PEOPLE + "transcription: {lost: [{path: partnership_chair, what: list}]}"

    assert asked(text, CLAUSE) == ["unread partnership_chair"]


def test_what_cannot_hold_a_title_is_not_waited_for(asked: Asked) -> None:
    assert asked(PEOPLE + "publication: {published_on: soon}", CLAUSE) == ["met document"]
