"""Sums of money and shares, as a reader expects them."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal


def per_cent(share: Decimal) -> str:
    """Return 12% or 12.5%, as exact as it is given."""
    return f"{share.normalize():f}%"


def share(part: Decimal, whole: Decimal) -> Decimal:
    """Return a part as a percentage of the whole, to one decimal place."""
    return (part * 100 / whole).quantize(Decimal("0.1"), ROUND_HALF_UP)


def total(amounts: Iterable[Decimal | None]) -> Decimal:
    """Return the sum of the amounts that are known."""
    return sum((amount for amount in amounts if amount is not None), Decimal(0))
