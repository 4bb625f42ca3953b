"""Numbers, sums of money and percentages, as clerks write them."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from masa.model.kinds.number import parse_amount, parse_decimal, parse_number, parse_percentage


@pytest.mark.parametrize(
    ("parse", "text", "value"),
    [
        pytest.param(parse_number, "4", 4, id="number"),
        pytest.param(parse_number, "0", 0, id="nought"),
        pytest.param(parse_number, " 007 ", 7, id="noughts-before"),
        pytest.param(parse_number, "999999999", 999999999, id="largest-number"),
        pytest.param(parse_decimal, "1.0", Decimal("1.0"), id="decimal"),
        pytest.param(parse_decimal, "0.5", Decimal("0.5"), id="half"),
        pytest.param(parse_decimal, "2", Decimal(2), id="whole"),
        pytest.param(parse_decimal, " 1.2345 ", Decimal("1.2345"), id="four-places"),
        pytest.param(parse_amount, "30500", Decimal(30500), id="amount"),
        pytest.param(parse_amount, "£30,500.00", Decimal("30500.00"), id="pounds-commas-and-pence"),
        pytest.param(parse_amount, "30,500", Decimal(30500), id="comma"),
        pytest.param(parse_amount, "£ 1,234,567.8", Decimal("1234567.8"), id="blank-behind-the-sign"),
        pytest.param(parse_amount, "0", Decimal(0), id="nothing-paid"),
        pytest.param(parse_amount, "999999999999.99", Decimal("999999999999.99"), id="largest-amount"),
        pytest.param(parse_percentage, "12%", Decimal(12), id="percentage"),
        pytest.param(parse_percentage, "12.5 %", Decimal("12.5"), id="blank-before-the-sign"),
        pytest.param(parse_percentage, "0%", Decimal(0), id="none"),
        pytest.param(parse_percentage, "100.00%", Decimal("100.00"), id="all"),
        pytest.param(parse_percentage, "099%", Decimal(99), id="nought-before"),
    ],
)
def test_numbers(parse: Callable[[str], object], text: str, value: object) -> None:
    assert parse(text) == value


@pytest.mark.parametrize("text", [pytest.param(text, id=text) for text in ("0", "0.00", "£000.0")])
def test_nothing_paid_is_written_one_way(text: str) -> None:
    assert str(parse_amount(text)) == "0"


@pytest.mark.parametrize(
    ("parse", "text", "word"),
    [
        pytest.param(parse_number, "1,200", "not a whole number", id="comma-in-a-count"),
        pytest.param(parse_number, "four", "Write figures", id="word"),
        pytest.param(parse_number, "-1", "not a whole number", id="less-than-nought"),
        pytest.param(parse_number, "1.0", "not a whole number", id="point"),
        pytest.param(parse_number, "1e5", "not a whole number", id="exponent"),
        pytest.param(parse_number, "٤", "not a whole number", id="arabic-digit"),
        pytest.param(parse_number, "²", "not a whole number", id="superscript"),
        pytest.param(parse_number, "9" * 5000, "not a whole number", id="very-large-number"),
        pytest.param(parse_number, "1_000", "not a whole number", id="underscore"),
        pytest.param(parse_decimal, ".5", "not a number", id="nothing-before-the-point"),
        pytest.param(parse_decimal, "1.", "not a number", id="nothing-behind-the-point"),
        pytest.param(parse_decimal, "NaN", "not a number", id="not-a-number"),
        pytest.param(parse_decimal, "0,5", "not a number", id="decimal-comma"),
        pytest.param(parse_decimal, "\uff10.\uff15", "not a number", id="full-width-digits"),
        pytest.param(parse_amount, "30.500,00", "not a sum of money", id="continental"),
        pytest.param(parse_amount, "3,05,00", "not a sum of money", id="commas-astray"),
        pytest.param(parse_amount, "(500)", "not a sum of money", id="accountant's-minus"),
        pytest.param(parse_amount, "-500", "not a sum of money", id="minus"),
        pytest.param(parse_amount, "61k", "not a sum of money", id="thousands"),
        pytest.param(parse_amount, "£1.2m", "not a sum of money", id="millions"),
        pytest.param(parse_amount, "500.001", "not a sum of money", id="parts-of-a-penny"),
        pytest.param(parse_amount, "€500", "not a sum of money", id="euros"),
        pytest.param(parse_amount, "£", "not a sum of money", id="sign-alone"),
        pytest.param(parse_amount, "٣٠", "not a sum of money", id="arabic-amount"),
        pytest.param(parse_amount, "1" * 5000, "not a sum of money", id="very-large-amount"),
        pytest.param(parse_percentage, "12", "with its sign", id="no-sign"),
        pytest.param(parse_percentage, "101%", "not a percentage", id="more-than-all"),
        pytest.param(parse_percentage, "100.0001%", "not a percentage", id="a-little-more-than-all"),
        pytest.param(parse_percentage, "-3%", "not a percentage", id="negative"),
        pytest.param(parse_percentage, "12 per cent", "not a percentage", id="in-words"),
        pytest.param(parse_percentage, "١٢%", "not a percentage", id="arabic-percentage"),
    ],
)
def test_what_is_no_number_is_refused(parse: Callable[[str], object], text: str, word: str) -> None:
    with pytest.raises(ValueError, match=word):
        parse(text)
