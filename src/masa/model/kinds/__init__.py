"""The kinds of value a key may hold; each kind is one pure function from text to value.

A kind raises ValueError with a sentence that says what was expected.
"""

from masa.model.kinds.day import DAY, parse_day
from masa.model.kinds.day_of_year import DAY_OF_YEAR, parse_day_of_year
from masa.model.kinds.frequency import FREQUENCY, parse_frequency
from masa.model.kinds.kind import Kind
from masa.model.kinds.number import (
    AMOUNT,
    DECIMAL,
    NUMBER,
    PERCENTAGE,
    parse_amount,
    parse_decimal,
    parse_number,
    parse_percentage,
)
from masa.model.kinds.period import PERIOD, parse_period
from masa.model.kinds.words import ID, YES_NO, parse_id, parse_line, parse_prose, parse_yes_no

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("line", "a few words on one line", parse_line),
        Kind("prose", "sentences, or a file: `{file: sections/name.md}`", parse_prose),
        Kind("choice", "one word of a list", parse_line),
        Kind("id", "an id: lower-case words joined by hyphens", parse_id, ID),
        Kind("yes-no", "yes or no", parse_yes_no, YES_NO, any_case=True),
        Kind("number", "a whole number", parse_number, NUMBER),
        Kind("decimal", "a number", parse_decimal, DECIMAL),
        Kind("amount", "a sum of money, such as 30500 or £30,500.50", parse_amount, AMOUNT),
        Kind("percentage", "a percentage, such as 12%", parse_percentage, PERCENTAGE),
        Kind("day", "a day 2025-03-31, a month 2025-03 or a year 2025", parse_day, DAY),
        Kind("day-of-year", "a day of the year, such as 30 September", parse_day_of_year, DAY_OF_YEAR, any_case=True),
        Kind(
            "frequency",
            "how often, such as quarterly, twice a year or every two months",
            parse_frequency,
            FREQUENCY,
            any_case=True,
        ),
        Kind(
            "period",
            "a length of time, such as 7 days, 5 working days or 6 months",
            parse_period,
            PERIOD,
            any_case=True,
        ),
    )
}
