"""Lengths of time."""

import pytest

from masa.model.kinds.period import parse_period


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        pytest.param("7 days", 7, "day", id="days"),
        pytest.param("1 day", 1, "day", id="one-day"),
        pytest.param("five working days", 5, "working day", id="number-word"),
        pytest.param("5 Working Days", 5, "working day", id="capitals"),
        pytest.param("3 weeks", 3, "week", id="weeks"),
        pytest.param("6  months", 6, "month", id="blanks"),
        pytest.param("two years", 2, "year", id="years"),
        pytest.param("9999 days", 9999, "day", id="largest"),
    ],
)
def test_a_length_of_time(text: str, number: int, unit: str) -> None:
    period = parse_period(text)
    assert (period.number, period.unit) == (number, unit)
    assert str(period) == " ".join(text.lower().split())


@pytest.mark.parametrize(
    ("shorter", "longer"),
    [
        pytest.param("6 days", "1 week", id="days-and-weeks"),
        pytest.param("7 days", "10 working days", id="working-days-are-longer"),
        pytest.param("5 working days", "8 days", id="a-working-week"),
        pytest.param("4 weeks", "1 month", id="weeks-and-months"),
        pytest.param("11 months", "1 year", id="months-and-years"),
    ],
)
def test_lengths_compare(shorter: str, longer: str) -> None:
    assert parse_period(shorter).days < parse_period(longer).days


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("6 month(s)", id="brackets"),
        pytest.param("six", id="no-unit"),
        pytest.param("days", id="no-number"),
        pytest.param("0 days", id="nought"),
        pytest.param("-7 days", id="less-than-nought"),
        pytest.param("7.5 days", id="fraction"),
        pytest.param("24 hours", id="hours"),
        pytest.param("P6M", id="iso-8601"),
        pytest.param("within 7 days", id="the-key-says-within"),
        pytest.param("\u0667 days", id="arabic-digits"),
        pytest.param("9" * 5000 + " days", id="very-large"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_is_no_length_of_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"is no length of time\. Write 7 days"):
        parse_period(text)
