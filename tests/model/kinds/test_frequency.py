"""How often: the words that clerks write, and the number of times a year that they mean."""

import pytest

from masa.model.kinds.frequency import parse_frequency


@pytest.mark.parametrize(
    ("text", "per_year"),
    [
        pytest.param("weekly", 52, id="weekly"),
        pytest.param("fortnightly", 26, id="fortnightly"),
        pytest.param("monthly", 12, id="monthly"),
        pytest.param("bi-monthly", 6, id="bi-monthly-is-six-and-not-guessed"),
        pytest.param("quarterly", 4, id="quarterly"),
        pytest.param("termly", 3, id="termly"),
        pytest.param("six-monthly", 2, id="six-monthly"),
        pytest.param("yearly", 1, id="yearly"),
        pytest.param("regularly", None, id="said-without-a-number"),
        pytest.param("as needed", None, id="as-needed"),
        pytest.param("once a year", 1, id="once"),
        pytest.param("twice a year", 2, id="twice"),
        pytest.param("twice a term", 6, id="twice-a-term"),
        pytest.param("three times a year", 3, id="number-word"),
        pytest.param("3 times a year", 3, id="figures"),
        pytest.param("1 times a year", 1, id="one-times"),
        pytest.param("two times a month", 24, id="a-month"),
        pytest.param("twelve times a year", 12, id="largest-word"),
        pytest.param("9999 times a year", 9999, id="largest-number"),
        pytest.param("every two months", 6, id="every-two-months"),
        pytest.param("every 2 months", 6, id="every-2-months"),
        pytest.param("every month", 12, id="every-month"),
        pytest.param("every term", 3, id="every-term"),
        pytest.param("every six weeks", 52 / 6, id="every-six-weeks"),
        pytest.param("every three years", 1 / 3, id="triennial"),
        pytest.param("every day", 365, id="every-day"),
        pytest.param("Every Two Months", 6, id="capitals"),
        pytest.param("  twice \n a   year ", 2, id="blanks-and-a-line-end"),
    ],
)
def test_how_often(text: str, per_year: float | None) -> None:
    frequency = parse_frequency(text)
    assert frequency.per_year == (None if per_year is None else pytest.approx(per_year))
    assert str(frequency) == " ".join(text.lower().split())


@pytest.mark.parametrize(
    ("text", "word"),
    [
        pytest.param("annually", "Write yearly", id="annually-has-a-word-here"),
        pytest.param("bimonthly", "Write bi-monthly", id="bimonthly-without-its-hyphen"),
        pytest.param("half-yearly", "Write six-monthly", id="half-yearly"),
        pytest.param("every 0 days", "does not say how often", id="nought-is-no-cycle"),
        pytest.param("0 times a year", "does not say how often", id="never"),
        pytest.param("quarterly and otherwise as required", "does not say how often", id="two-things-at-once"),
        pytest.param("minimum of three", "does not say how often", id="a-minimum"),
        pytest.param("4", "does not say how often", id="a-bare-number"),
        pytest.param("every ٢ months", "does not say how often", id="arabic-digits"),
        pytest.param("every ² months", "does not say how often", id="superscript"),
        pytest.param("every " + "9" * 5000 + " days", "does not say how often", id="very-large"),
        pytest.param("", "does not say how often", id="nothing"),
    ],
)
def test_what_does_not_say_how_often_is_refused(text: str, word: str) -> None:
    with pytest.raises(ValueError, match=word):
        parse_frequency(text)
