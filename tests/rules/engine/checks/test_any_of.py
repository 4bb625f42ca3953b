"""AnyOf: one holds, none holds; what is unread or unsure might hold."""

from collections.abc import Callable

import pytest

Asked = Callable[..., list[str]]

DUE = "{any_of: [{field: due, by: 30 September}, {absent: due}]}"
REVIEW = "{any_of: [{field: reviewed, at_least: yearly}, {present: next_review}]}"


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        pytest.param("{due: 1 September}", ["met"], id="first-holds"),
        pytest.param("{text: x}", ["met"], id="second-holds"),
        pytest.param("{due: 1 October}", ["contrary"], id="none-holds"),
        pytest.param("{due: in autumn}", ["unread"], id="unread"),
        pytest.param("{duee: 1 October}", ["unread"], id="misspelt"),
    ],
)
def test_any_of(asked: Asked, text: str, answers: list[str]) -> None:
    assert [line.split()[0] for line in asked(f"yearly_report: {text}", DUE, "yearly_report")] == answers


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        pytest.param(
            "{reviewed: yearly, next_review: 2026}",
            ["met publication.reviewed: yearly; limit yearly", "met publication.next_review"],
            id="all-that-hold-are-evidence",
        ),
        pytest.param(
            "{reviewed: every two years}",
            ["contrary publication.reviewed: every two years; limit yearly"],
            id="contrary-before-missing",
        ),
        pytest.param(
            "{reviewed: regularly}",
            ["unsure publication.reviewed: regularly; limit yearly"],
            id="unsure-before-missing",
        ),
        pytest.param(
            "{reviewed: every two years, next_review: soon}",
            ["unread publication.next_review"],
            id="unread-before-contrary",
        ),
        pytest.param(
            "{reviewed: regularly, next_review: soon}", ["unread publication.next_review"], id="unread-before-unsure"
        ),
        pytest.param(
            "{text: x}", ["missing publication.next_review: next review"], id="of-two-missing-the-one-with-words"
        ),
    ],
)
def test_any_of_tells_what_tells_most(asked: Asked, text: str, answers: list[str]) -> None:
    assert asked(f"publication: {text}", REVIEW, "publication") == answers


def test_what_shows_another_place_tells_more_than_a_value(asked: Asked) -> None:
    text = "organisations: [{id: firm, kind: company}]\npractice_reviews: {decided_by: firm}"
    clause = (
        "{any_of: [{field: decided_by, includes_any: [leads]}, "
        '{field: decided_by, outside: ["organisations[kind=company].id"]}]}'
    )

    assert asked(text, clause, "practice_reviews") == ["contrary practice_reviews.decided_by: firm"]
