"""CurrentEdition: the edition of the day, another, none, before the first."""

from collections.abc import Callable
from datetime import date

import pytest

Asked = Callable[..., list[str]]


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
