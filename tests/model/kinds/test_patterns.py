"""A kind's pattern, which editors use, says the same as the function that reads it."""

import re
from itertools import product

import pytest

from masa.model.kinds import KINDS

COUNTS = (
    "",
    "0",
    "1",
    "01",
    "12",
    "9999",
    "10000",
    "one",
    "twelve",
    "thirteen",
    "²",
    "-1",
    "once",
    "twice",
    "five times",
)
UNITS = ("day", "days", "dayss", "working day", "working days", "weeks", "month", "terms", "years", "s", "fortnights")
TEXTS = {
    "period": [f"{count} {unit}" for count, unit in product(COUNTS, UNITS)],
    "frequency": [
        *(f"{count}{by}{unit}" for count, by, unit in product(COUNTS, (" a ", " times a ", " times a year a "), UNITS)),
        *(f"every {count} {unit}" for count, unit in product(COUNTS, UNITS)),
        *("quarterly", "every", "every every day", "as needed", "a", "times a week", ""),
    ],
    "day-of-year": [
        f"{day}{blank}{month}"
        for day, blank, month in product(
            ("", "0", "00", "1", "01", "001", "9", "29", "31", "32", "²"), ("", " "), ("march", "May", "sept", "")
        )
    ],
    "number": ["", "0", "007", "999999999", "1000000000", "-1", "1.0", "²", "٣", "one", "1 2"],
    "decimal": ["0", "0.5", ".5", "5.", "1.2345", "1.23456", "0.5.5", "1234567890", "²", "٣.٣", "-1", "1,5", ""],
    "amount": [
        f"{sign}{figures}{pence}"
        for sign, figures, pence in product(
            ("", "£", "£ ", "££", "-"),
            ("", "1", "01,234", ",123", "1,23", "1234,567", "1,234,567,890", "1,234,567,890,123", "1" * 12, "1" * 13),
            ("", ".5", ".50", ".505", ".", ".1,2", ",5", "²"),
        )
    ],
    "percentage": [
        f"{figures}{sign}"
        for figures, sign in product(
            ("", "0", "12", "099", "199", "100", "100.0", "100.01", "0100", "12.3456", "12.34567", "²"),
            ("", "%", " %", "%%", " "),
        )
    ],
    "yes-no": ["yes", "No", "TRUE", "false", "y", "on", "", "yes no"],
    "day": [
        f"{year}{rest}"
        for year, rest in product(
            ("1899", "1900", "2199", "2200", "202", "20255", "²025", ""),
            (
                "",
                "-01",
                "-12",
                "-00",
                "-13",
                "-1",
                "-01-01",
                "-12-31",
                "-01-00",
                "-01-32",
                "-01-1",
                "-01-01-01",
                "-",
                "/01",
            ),
        )
    ],
    "id": ["a", "a-b", "a--b", "-a", "a-", "A", "a_b", "é", "1-2", "a b", ""],
}


@pytest.mark.parametrize("name", TEXTS)
def test_pattern_and_function_take_the_same_texts(name: str) -> None:
    kind = KINDS[name]
    pattern = re.compile(kind.pattern)

    for text in TEXTS[name]:
        words = " ".join(text.lower().split()) if kind.any_case else text.strip()
        assert _is_taken(name, text) == bool(pattern.fullmatch(words)), text


def _is_taken(name: str, text: str) -> bool:
    try:
        KINDS[name].parse(text)
    except ValueError:
        return False
    return True
