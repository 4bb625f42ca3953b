"""The document's own date, and the edition that it names."""

from collections.abc import Callable
from datetime import date

import pytest

Asked = Callable[..., list[str]]
CLAUSE = "{dated_before: 2026-09-30}"


@pytest.mark.parametrize(
    ("publication", "answer"),
    [
        pytest.param("published_on: 2026-09-29", "met document", id="the-day-before"),
        pytest.param("published_on: 2026-09-30", "contrary publication.published_on", id="the-day"),
        pytest.param("published_on: 2026-09", "met document", id="a-month-begins-on-its-first-day"),
        pytest.param("agreed_on: 2026-10-15", "contrary publication.agreed_on", id="by-another-date"),
        pytest.param("published_on: 2026-01-01, updated_on: 2026-10-15", "met document", id="the-first-given"),
        pytest.param("text: x", "met document", id="undated"),
        pytest.param("published_on: soon", "unread publication.published_on", id="date-unread"),
    ],
)
def test_dated_before(asked: Asked, publication: str, answer: str) -> None:
    assert asked(f"publication: {{{publication}}}", CLAUSE) == [answer]


@pytest.mark.parametrize(
    ("text", "day", "answers"),
    [
        pytest.param("guidance: wt2023", date(2025, 6, 1), ["met guidance: wt2023; found wt2023"], id="of-the-day"),
        pytest.param("guidance: wt2023", date(2026, 3, 17), ["met guidance: wt2023; found wt2023"], id="its-last-day"),
        pytest.param("guidance: wt2023", date(2026, 3, 18), ["contrary guidance: wt2023; found wt2026"], id="older"),
        pytest.param("guidance: wt2026", date(2025, 6, 1), ["contrary guidance: wt2026; found wt2023"], id="newer"),
        pytest.param("guidance: wt2018", date(2023, 1, 1), ["unsure guidance: wt2018"], id="before-the-first"),
        pytest.param("area: {text: x}", date(2025, 6, 1), ["missing guidance"], id="none"),
        pytest.param("guidance: wt2032", date(2025, 6, 1), ["unread guidance"], id="not-in-the-list"),
        pytest.param("guidence: wt2023", date(2025, 6, 1), ["unread guidance"], id="misspelt"),
    ],
)
def test_current_edition(asked: Asked, text: str, day: date, answers: list[str]) -> None:
    assert asked(text, "{check: current_edition, field: guidance}", "document", day) == answers
