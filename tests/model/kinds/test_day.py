"""Dates: a day, a month or a year, and nothing that only looks like one."""

from datetime import date

import pytest

from masa.model.kinds.day import Day, parse_day


@pytest.mark.parametrize(
    ("text", "day", "first", "last", "words"),
    [
        pytest.param("2025-03-31", Day(2025, 3, 31), date(2025, 3, 31), date(2025, 3, 31), "31 March 2025", id="a-day"),
        pytest.param("2025-03", Day(2025, 3), date(2025, 3, 1), date(2025, 3, 31), "March 2025", id="a-month"),
        pytest.param("2025", Day(2025), date(2025, 1, 1), date(2025, 12, 31), "2025", id="a-year"),
        pytest.param(
            "2024-02-29", Day(2024, 2, 29), date(2024, 2, 29), date(2024, 2, 29), "29 February 2024", id="leap-day"
        ),
        pytest.param(
            "2024-02", Day(2024, 2), date(2024, 2, 1), date(2024, 2, 29), "February 2024", id="february-of-a-leap-year"
        ),
        pytest.param(
            "2025-02", Day(2025, 2), date(2025, 2, 1), date(2025, 2, 28), "February 2025", id="february-of-another"
        ),
        pytest.param(" 2025-12 ", Day(2025, 12), date(2025, 12, 1), date(2025, 12, 31), "December 2025", id="blanks"),
        pytest.param("1900", Day(1900), date(1900, 1, 1), date(1900, 12, 31), "1900", id="earliest"),
        pytest.param(
            "2199-12-31", Day(2199, 12, 31), date(2199, 12, 31), date(2199, 12, 31), "31 December 2199", id="latest"
        ),
    ],
)
def test_a_date_is_as_exact_as_it_is_written(text: str, day: Day, first: date, last: date, words: str) -> None:
    assert parse_day(text) == day
    assert (parse_day(text).first, parse_day(text).last) == (first, last)
    assert str(parse_day(text)) == words
    assert parse_day(text).written == text.strip()


@pytest.mark.parametrize(
    ("text", "word"),
    [
        pytest.param("2025-02-30", "no day of the calendar", id="30-february"),
        pytest.param("2025-02-29", "no day of the calendar", id="29-february-of-a-common-year"),
        pytest.param("2100-02-29", "no day of the calendar", id="a-century-is-no-leap-year"),
        pytest.param("2025-13", "no day of the calendar", id="13th-month"),
        pytest.param("2025-00", "no day of the calendar", id="month-nought"),
        pytest.param("2025-00-10", "no day of the calendar", id="month-nought-with-a-day"),
        pytest.param("2025-01-00", "no day of the calendar", id="day-nought"),
        pytest.param("2025-04-31", "no day of the calendar", id="31-april"),
        pytest.param("31 February 2025", "no day of the calendar", id="31-february-in-words"),
        pytest.param("30/2/2024", "no day of the calendar", id="30-february-in-figures"),
        pytest.param("0225-04-01", "a slip", id="two-figures-changed-places"),
        pytest.param("0000", "a slip", id="year-nought"),
        pytest.param("9999-12-31", "a slip", id="for-ever"),
        pytest.param("31/03/2025", "Write 2025-03-31", id="slashes"),
        pytest.param("31 March 2025", "Write 2025-03-31", id="in-words"),
        pytest.param("2025-3-1", "Write 2025-03-31", id="single-figures"),
        pytest.param("2024/25", "Write 2025-03-31", id="a-financial-year"),
        pytest.param("25-03-31", "Write 2025-03-31", id="short-year"),
        pytest.param("2025-03-31T09:30:00", "Write 2025-03-31", id="with-a-time"),
        pytest.param("86400", "Write 2025-03-31", id="a-number-of-seconds"),
        pytest.param("-2025", "Write 2025-03-31", id="before-our-era"),
        pytest.param("\uff12\uff10\uff12\uff15-\uff10\uff13-\uff13\uff11", "Write 2025-03-31", id="full-width-digits"),
        pytest.param("٢٠٢٥", "Write 2025-03-31", id="arabic-digits"),
        pytest.param("202²", "Write 2025-03-31", id="superscript"),
        pytest.param("9" * 5000, "Write 2025-03-31", id="very-large"),
        pytest.param("", "Write 2025-03-31", id="nothing"),
        pytest.param("tbc", "“tbc” is not a date", id="placeholder"),
    ],
)
def test_what_is_no_date_is_refused(text: str, word: str) -> None:
    with pytest.raises(ValueError, match=word):
        parse_day(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        pytest.param("31/12/2024", "2024-12-31", id="with-strokes"),
        pytest.param("3rd March 2025", "2025-03-03", id="in-words"),
        pytest.param("March 2025", "2025-03", id="a-month-in-words"),
    ],
)
def test_a_date_written_otherwise_is_offered_as_masa_writes_it(text: str, meant: str) -> None:
    with pytest.raises(ValueError, match=f"Write {meant}"):
        parse_day(text)
