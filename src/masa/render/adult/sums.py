"""What sums add up to, beside what is stated: compared in words, and never where a sum is not known."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from masa.model.funding import Contribution, Cost, OtherIncome
from masa.model.kinds.number import pounds
from masa.render.telling.money import per_cent, share, total
from masa.render.telling.records import Telling

Entry = Contribution | OtherIncome | Cost


class Sums(NamedTuple):
    """Entries with the sums that they give, in pounds; one that could not be read is None."""

    entries: tuple[Entry | None, ...]

    @property
    def amounts(self) -> tuple[Decimal, ...]:
        """Return the sums that are given."""
        return tuple(entry.amount for entry in self.entries if entry and entry.amount is not None)

    @property
    def known(self) -> bool:
        """Tell whether every entry gives its sum."""
        return len(self.amounts) == len(self.entries)

    @property
    def given(self) -> Decimal | None:
        """Return what the sums given add up to, or None where none is."""
        return total(self.amounts) if self.amounts else None

    @property
    def whole(self) -> Decimal:
        """Return what all add up to; nought where one is not known."""
        return total(self.amounts) if self.known else Decimal(0)


def sums_of(entries: Sequence[Entry | None]) -> Sums:
    """Return the sums of entries."""
    return Sums(tuple(entries))


def compared(name: str, sums: Sums, stated: Decimal | None) -> Iterator[str]:
    """Yield how a stated total compares with the sums; nothing where no total is stated or no entry is there."""
    if stated is None or not sums.entries:
        return
    if not sums.known:
        yield f"{name}: not every sum is given, so the stated total of {pounds(stated)} cannot be compared."
    elif sums.whole == stated:
        yield f"{name}: the sums add up to the stated total of {pounds(stated)}."
    else:
        yield f"{name}: the sums add up to {pounds(sums.whole)}. The stated total is {pounds(stated)}."
        yield f"They differ by {pounds(abs(sums.whole - stated))}."


def balanced(income: Sums, costs: Sums) -> Iterator[str]:
    """Yield how income compares with costs, where each sum of both is known."""
    if not (income.entries and costs.entries and income.known and costs.known):
        return
    came, went = pounds(income.whole), pounds(costs.whole)
    if income.whole == costs.whole:
        yield f"Income and costs: the cash and other income given here add up to {came}, and so do the costs."
    else:
        yield f"Income and costs: the cash and other income given here add up to {came}, and the costs to {went}."
        yield f"They differ by {pounds(abs(income.whole - costs.whole))}."


def shares_compared(telling: Telling, sums: Sums, whole: str) -> Iterator[str]:
    """Yield each stated share that differs from the sums by more than rounding; `whole` says of what it is a share."""
    for entry in sums.entries if sums.whole else ():
        if isinstance(entry, Contribution | Cost) and entry.percent is not None and entry.amount is not None:
            exact = entry.amount * 100 / sums.whole
            if abs(exact - entry.percent) > _half_of_the_last_place(entry.percent):
                added = per_cent(share(entry.amount, sums.whole))
                yield f"{_name(telling, entry)}: the stated share is {per_cent(entry.percent)}."
                yield f"The sum is {added} of {whole}."


def _half_of_the_last_place(percent: Decimal) -> Decimal:
    exponent = percent.as_tuple().exponent
    return Decimal("0.5").scaleb(exponent if isinstance(exponent, int) else 0)


def _name(telling: Telling, entry: Contribution | Cost) -> str:
    if isinstance(entry, Contribution) and entry.payer:
        return telling.names.text(entry.payer)
    return entry.what or "One entry"
