"""Kinds that are numbers: whole numbers, decimals, sums of money, percentages."""

import re
from decimal import Decimal

from masa.model.kinds.quoted import quoted

_MOST_FIGURES = 9
NUMBER = "[0-9]{1,9}"
DECIMAL = r"[0-9]{1,9}(?:\.[0-9]{1,4})?"
AMOUNT = r"£? ?((?:[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,12})(?:\.[0-9]{1,2})?)"
PERCENTAGE = r"((?:[0-9]{1,2}|0[0-9]{2})(?:\.[0-9]{1,4})?|100(?:\.0{1,4})?) ?%"


def parse_number(text: str) -> int:
    """Return a whole number, nought or more."""
    written = text.strip()
    if not (written.isascii() and written.isdigit() and len(written) <= _MOST_FIGURES):
        raise ValueError(f"{quoted(text)} is not a whole number. Write figures, such as 4.")
    return int(written)


def parse_decimal(text: str) -> Decimal:
    """Return a number, nought or more, with up to four decimal places."""
    if not re.fullmatch(DECIMAL, text.strip()):
        raise ValueError(f"{quoted(text)} is not a number. Write figures, such as 0.5.")
    return Decimal(text.strip())


def parse_amount(text: str) -> Decimal:
    """Return pounds; a pound sign and commas between thousands are allowed."""
    match = re.fullmatch(AMOUNT, " ".join(text.split()))
    if not match:
        raise ValueError(f"{quoted(text)} is not a sum of money. Write 30500, 30,500.50 or £30,500.")
    return Decimal(match[1].replace(",", ""))


def parse_percentage(text: str) -> Decimal:
    """Return the figure before the per cent sign, from 0 to 100."""
    match = re.fullmatch(PERCENTAGE, " ".join(text.split()))
    if not match:
        raise ValueError(f"{quoted(text)} is not a percentage. Write the figure with its sign, such as 12%.")
    return Decimal(match[1])


def pounds(amount: Decimal) -> str:
    """Return a sum of money as a reader expects it: £61,000 or £30,500.50."""
    return f"£{amount:,.2f}".removesuffix(".00")
