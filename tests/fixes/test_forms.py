"""Values in another form: what was meant, and whether that is sure."""

import pytest

from masa.fixes.forms import FORMS
from masa.model.kinds import KINDS

SURE = [
    pytest.param("day", "1 June 2025", "2025-06-01", id="month-in-words"),
    pytest.param("day", "1st June, 2025", "2025-06-01", id="ordinal"),
    pytest.param("day", "the 1st of June 2025", "2025-06-01", id="of"),
    pytest.param("day", "June 1, 2025", "2025-06-01", id="month-in-words-first"),
    pytest.param("day", "Sunday 1 June 2025", "2025-06-01", id="its-weekday"),
    pytest.param("day", "June 2025", "2025-06", id="month"),
    pytest.param("day", "Dec 2024", "2024-12", id="short-month"),
    pytest.param("day", "Sept. 2024", "2024-09", id="short-month-with-a-stop"),
    pytest.param("day", "06/2025", "2025-06", id="month-in-figures"),
    pytest.param("day", "25/12/2025", "2025-12-25", id="day-above-twelve"),
    pytest.param("day", "05/05/2025", "2025-05-05", id="day-and-month-the-same"),
    pytest.param("day", "2025/06/01", "2025-06-01", id="year-first"),
    pytest.param("day", "2025-6-1", "2025-06-01", id="no-noughts"),
    pytest.param("day-of-year", "30th September", "30 September", id="ordinal-of-a-year"),
    pytest.param("day-of-year", "September 30", "30 September", id="month-first-of-a-year"),
    pytest.param("day-of-year", "30 Sept each year", "30 September", id="each-year"),
    pytest.param("day-of-year", "30/09", "30 September", id="figures-of-a-year"),
    pytest.param("amount", "40,000 pounds", "40000", id="pounds"),
    pytest.param("amount", "GBP 40,000.50", "40000.50", id="code-of-pounds"),
    pytest.param("amount", "£40 000", "40000", id="blanks-between-thousands"),
    pytest.param("percentage", "12 per cent", "12%", id="per-cent"),
    pytest.param("percentage", "12.5pc", "12.5%", id="pc"),
    pytest.param("number", "four", "4", id="number-in-words"),
    pytest.param("number", "twenty-one", "21", id="large-number-in-words"),
    pytest.param("number", "1,200", "1200", id="thousands"),
    pytest.param("decimal", ".5", "0.5", id="no-nought"),
    pytest.param("period", "7days", "7 days", id="no-blank"),
    pytest.param("period", "5-working-days", "5 working days", id="hyphens"),
    pytest.param("period", "fifteen working days", "15 working days", id="days-in-words"),
    pytest.param("period", "a fortnight", "2 weeks", id="fortnight"),
    pytest.param("period", "a month", "1 month", id="article"),
    pytest.param("frequency", "Annually", "yearly", id="annually"),
    pytest.param("frequency", "twice per year", "twice a year", id="per"),
    pytest.param("frequency", "4x a year", "4 times a year", id="times"),
    pytest.param("frequency", "1 time a year", "once a year", id="once"),
    pytest.param("frequency", "each month", "every month", id="each"),
    pytest.param("frequency", "six-weekly", "every six weeks", id="six-weekly"),
    pytest.param("frequency", "6-monthly", "every 6 months", id="six-monthly-in-figures"),
    pytest.param("yes-no", "Y", "yes", id="one-letter"),
]
DOUBTFUL = [
    pytest.param("day", "01/06/2025", "2025-06-01", id="could-be-swapped"),
    pytest.param("day", "1.6.2025", "2025-06-01", id="could-be-swapped-with-stops"),
    pytest.param("day", "12/25/2025", "2025-12-25", id="month-before-day"),
    pytest.param("day-of-year", "09/10", "9 October", id="could-be-swapped-of-a-year"),
    pytest.param("amount", "£40k", "40000", id="thousands-may-be-rounded"),
    pytest.param("amount", "£1.2 million", "1200000", id="millions-may-be-rounded"),
    pytest.param("percentage", "12", "12%", id="no-sign"),
    pytest.param("period", "ten business days", "10 working days", id="business-days"),
    pytest.param("frequency", "bimonthly", "bi-monthly", id="twice-a-month-or-every-second"),
]
LEFT_ALONE = [
    pytest.param("day", "Monday 1 June 2025", id="another-weekday"),
    pytest.param("day", "31 June 2025", id="no-such-day"),
    pytest.param("day", "00/06/2025", id="day-nought"),
    pytest.param("day", "1/6/25", id="year-of-two-figures"),
    pytest.param("day", "2024/25", id="two-years"),
    pytest.param("day", "2024-5", id="a-month-or-a-year"),
    pytest.param("day", "spring 2025", id="season"),
    pytest.param("day", "by June 2025", id="by"),
    pytest.param("day-of-year", "30 September 2025", id="a-year-is-a-fact"),
    pytest.param("amount", "about £40,000", id="about"),
    pytest.param("amount", "£40,000 a year", id="a-year"),
    pytest.param("amount", "40.000", id="point-between-thousands"),
    pytest.param("amount", "€40,000", id="other-money"),
    pytest.param("percentage", "0.12", id="share-of-one"),
    pytest.param("percentage", "120 per cent", id="more-than-all"),
    pytest.param("number", "14 homes", id="number-of-things"),
    pytest.param("number", "0.5", id="half"),
    pytest.param("decimal", "0,5", id="comma"),
    pytest.param("period", "24 hours", id="hours"),
    pytest.param("period", "within 5 days", id="within"),
    pytest.param("period", "5 to 7 days", id="range"),
    pytest.param("frequency", "biannually", id="biannually"),
    pytest.param("frequency", "at least yearly", id="at-least"),
    pytest.param("frequency", "monthly, then quarterly", id="two-frequencies"),
    pytest.param("yes-no", "on", id="on"),
]


@pytest.mark.parametrize(("kind", "text", "words"), SURE)
def test_another_form_of_the_same_is_safe(kind: str, text: str, words: str) -> None:
    meant = FORMS[kind](text)

    assert meant is not None
    assert (meant.words, meant.safe, meant.doubt) == (words, True, "")


@pytest.mark.parametrize(("kind", "text", "words"), DOUBTFUL)
def test_what_could_say_something_else_is_unsafe_and_says_when(kind: str, text: str, words: str) -> None:
    meant = FORMS[kind](text)

    assert meant is not None
    assert (meant.words, meant.safe) == (words, False)
    assert meant.doubt.startswith(", if ")


@pytest.mark.parametrize(("kind", "text"), LEFT_ALONE)
def test_what_is_not_sure_is_left_alone(kind: str, text: str) -> None:
    assert FORMS[kind](text) is None


@pytest.mark.parametrize(("kind", "text", "words"), [*SURE, *DOUBTFUL])
def test_only_what_is_refused_is_mended_and_then_it_is_read(kind: str, text: str, words: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        KINDS[kind].parse(text)

    KINDS[kind].parse(words)
