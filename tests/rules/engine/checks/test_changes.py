"""ChangeAhead and ChangeListed: reorganisations that are public, fall before a date, and are or are not listed."""

from collections.abc import Callable
from datetime import date

import pytest

Asked = Callable[..., list[str]]

AHEAD = "{check: change_ahead, before: publication.next_review}"
LISTED = '{check: change_listed, before: publication.next_review, among: "area.changes_ahead[].expected"}'
WHAT = "NHS Norfolk and Suffolk Integrated Care Board takes the place of two boards on 1 April 2026"
NOW = date(2025, 10, 1)


def document(code: str = "E10000020", review: str = "2026-06", listed: str = "") -> str:
    return f"""
organisations: [{{id: council, kind: local-authority, code: {code}}}]
area: {{councils: council{listed and f", changes_ahead: [{{expected: {listed}}}]"}}}
publication: {{next_review: {review}}}
"""


@pytest.mark.parametrize(
    ("text", "day", "verdict"),
    [
        pytest.param(document(), NOW, "met", id="it-is-ahead"),
        pytest.param(document(review="2026-04-01"), NOW, "met", id="on-the-day-of-the-review"),
        pytest.param(document(review="2026-03-31"), NOW, "missing", id="after-the-review"),
        pytest.param(document(), date(2025, 9, 9), "met", id="on-the-day-it-became-public"),
        pytest.param(document(), date(2025, 9, 8), "missing", id="before-it-was-public"),
        pytest.param(document(), date(2026, 4, 1), "missing", id="it-has-come"),
        pytest.param(document("E10000019"), NOW, "missing", id="none-here"),
        pytest.param(document("E10000019", "2028"), NOW, "unknown", id="a-review-beyond-the-data"),
        pytest.param(document("E10000099"), NOW, "unknown", id="a-council-unknown"),
        pytest.param(document(), date(2022, 1, 1), "unknown", id="a-day-before-the-data"),
        pytest.param(document(review="soon"), NOW, "unread", id="the-review-unread"),
    ],
)
def test_ahead(asked: Asked, text: str, day: date, verdict: str) -> None:
    assert [one.split()[0] for one in asked(text, AHEAD, day=day)] == [verdict]


@pytest.mark.parametrize(
    ("listed", "answers"),
    [
        pytest.param("2026-04", ["met area.changes_ahead[1].expected"], id="in-the-month"),
        pytest.param("2026-03-31", ["met area.changes_ahead[1].expected"], id="the-last-day-of-the-old"),
        pytest.param("2026-03-01", ["met area.changes_ahead[1].expected"], id="a-month-before"),
        pytest.param("2026-02-28", [f"missing area.changes_ahead: {WHAT}"], id="more-than-a-month-before"),
        pytest.param("2026", ["met area.changes_ahead[1].expected"], id="in-the-year"),
        pytest.param("2028-04", [f"missing area.changes_ahead: {WHAT}"], id="another-change"),
        pytest.param("", [f"missing area.changes_ahead: {WHAT}"], id="nothing"),
        pytest.param("soon", ["unread area.changes_ahead[1].expected"], id="unread"),
    ],
)
def test_listed(asked: Asked, listed: str, answers: list[str]) -> None:
    assert asked(document(listed=listed), LISTED, day=NOW) == answers
