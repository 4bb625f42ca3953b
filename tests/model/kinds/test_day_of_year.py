"""Days that come round each year."""

from datetime import date

import pytest

from masa.model.kinds.day_of_year import DayOfYear, parse_day_of_year


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        pytest.param("30 September", DayOfYear(9, 30), "30 September", id="as-the-regulations-say-it"),
        pytest.param("1 april", DayOfYear(4, 1), "1 April", id="small-letter"),
        pytest.param("01 April", DayOfYear(4, 1), "1 April", id="with-a-nought"),
        pytest.param("  30   SEPTEMBER ", DayOfYear(9, 30), "30 September", id="blanks-and-capitals"),
        pytest.param("September", DayOfYear(9), "September", id="a-whole-month"),
        pytest.param("February", DayOfYear(2), "February", id="another-whole-month"),
        pytest.param("29 February", DayOfYear(2, 29), "29 February", id="leap-day"),
        pytest.param("31 March", DayOfYear(3, 31), "31 March", id="end-of-the-financial-year"),
    ],
)
def test_a_day_of_the_year(text: str, day: DayOfYear, words: str) -> None:
    assert parse_day_of_year(text) == day
    assert str(parse_day_of_year(text)) == words


@pytest.mark.parametrize(
    ("text", "word"),
    [
        pytest.param("30 February", "no day of the calendar", id="30-february"),
        pytest.param("31 September", "no day of the calendar", id="31-september"),
        pytest.param("0 March", "Write it as 30 September", id="nought"),
        pytest.param("32 March", "Write it as 30 September", id="32-march"),
        pytest.param("30 Sept", "Write it as 30 September", id="short"),
        pytest.param("30 Septembre", "Write it as 30 September", id="misspelt"),
        pytest.param("September 30", "Write it as 30 September", id="month-first"),
        pytest.param("30/9", "Write it as 30 September", id="slashes"),
        pytest.param("2025-09-30", "Write it as 30 September", id="with-a-year"),
        pytest.param("٣٠ September", "Write it as 30 September", id="arabic-digits"),
        pytest.param("9" * 5000 + " May", "Write it as 30 September", id="very-large"),
        pytest.param("", "Write it as 30 September", id="nothing"),
    ],
)
def test_what_is_no_day_of_the_year_is_refused(text: str, word: str) -> None:
    with pytest.raises(ValueError, match=word):
        parse_day_of_year(text)


@pytest.mark.parametrize(
    ("text", "start", "following"),
    [
        pytest.param("30 September", date(2025, 3, 31), date(2025, 9, 30), id="later-in-the-same-year"),
        pytest.param("30 September", date(2025, 9, 30), date(2026, 9, 30), id="the-day-itself-is-not-after-itself"),
        pytest.param("30 September", date(2025, 12, 31), date(2026, 9, 30), id="in-the-year-to-come"),
        pytest.param("29 February", date(2025, 1, 1), date(2025, 2, 28), id="a-leap-day-in-a-common-year"),
        pytest.param("29 February", date(2027, 6, 1), date(2028, 2, 29), id="a-leap-day-in-a-leap-year"),
    ],
)
def test_the_first_such_day_after_another(text: str, start: date, following: date) -> None:
    assert parse_day_of_year(text).after(start) == following
