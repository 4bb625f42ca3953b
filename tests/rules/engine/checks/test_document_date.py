"""DatedBefore: an older document, one of the day, an undated one, a date that was not read."""

from collections.abc import Callable

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
