"""Sums of money in another form: 40,000 pounds, GBP 40,000, 40 000, £40k, £1.2m."""

import re
from decimal import Decimal

from masa.fixes.forms.meant import Meant
from masa.model.kinds.number import parse_amount, pounds

_FIGURE = r"\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,3}(?: \d{3})+(?:\.\d{1,2})?|\d{1,12}(?:\.\d{1,2})?"
_POUNDS = re.compile(rf"(?:£|gbp)? ?(?P<figure>{_FIGURE})(?: ?(?:pounds|gbp|£))?\.?", re.ASCII)
_ROUND = re.compile(
    r"(?:£|gbp)? ?(?P<figure>\d{1,4}(?:\.\d{1,3})?) ?(?P<unit>k|m|thousand|million)(?: pounds)?", re.ASCII
)
_TIMES = {"k": 1_000, "thousand": 1_000, "m": 1_000_000, "million": 1_000_000}


def meant_amount(text: str) -> Meant | None:
    """Return the sum in figures; safe where only the sign for pounds or the blanks between figures differ.

    `£40k` is unsafe: it may be rounded, and in figures it would look exact. What says about or up to is left alone, and
    so is a figure whose point could part thousands.
    """
    written = " ".join(text.lower().split())
    if found := _POUNDS.fullmatch(written):
        words = found["figure"].replace(" ", "").replace(",", "")
        return Meant(words) if _is_amount(words) else None
    if found := _ROUND.fullmatch(written):
        sum_ = Decimal(found["figure"]) * _TIMES[found["unit"]]
        return Meant(str(sum_.to_integral_value()), safe=False, doubt=f", if {pounds(sum_)} is exact")
    return None


def _is_amount(words: str) -> bool:
    try:
        parse_amount(words)
    except ValueError:
        return False
    return True
