"""Money: sums with their difference and what it is per cent, and the totals."""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from masa.comparison.change import Change
from masa.comparison.difference import Difference
from masa.comparison.making import Pair
from masa.comparison.naming import pounds
from masa.model.table import Field
from masa.source.tree import Path

RECORDS = ("Contribution", "OtherIncome", "Cost")
_CONTRIBUTIONS: Path = ("funding", "contributions")
_TENTH = Decimal("0.1")
_KINDS = {"cash": "Cash contributions in all", "in-kind": "Contributions in kind in all"}


def sum_changed(pair: Pair, found: Difference) -> Change:
    """Return a sum or a share that differs, is newly given or is given no more."""
    old, new = pair.was.value(found.old, found.field), pair.now.value(found.new, found.field)
    place = pair.place(found)
    if found.old is None or found.new is None:
        sentence = f"{place}: {new}, newly given." if new else f"{place}: {old} is no longer given."
    elif found.field.kind == "amount":
        sentence = f"{place}: from {old} to {new}{by_how_much(found.old, found.new)}."
    else:
        sentence = f"{place}: from {old} to {new}."
    return pair.change("funding-changed", found, sentence)


def row_changed(pair: Pair, found: Difference) -> Change:
    """Return a row of the budget that came or is gone, with its sum."""
    words, entry = (pair.was, found.old) if found.new is None else (pair.now, found.new)
    amount = f", {pounds(entry['amount'])}" if isinstance(entry.get("amount"), Decimal) else ""
    what = ", ".join([words.entry(entry), *([str(entry["what"])] if entry.get("payer") and entry.get("what") else [])])
    rows = str(found.new_list[-1]).replace("_", " ")
    end = "is no longer in the budget" if found.new is None else "is new in the budget"
    told = what + amount
    return pair.change("funding-changed", found, f"Funding, {rows}: {told}, {end}.", *_sides(found, told))


def totals(pair: Pair) -> Iterator[Change]:
    """Yield the sums of all contributions, in cash and in kind, where both versions give some and they differ."""
    for kind, words in _KINDS.items():
        old, new = _total(pair.was.at(_CONTRIBUTIONS), kind), _total(pair.now.at(_CONTRIBUTIONS), kind)
        if old is not None and new is not None and old != new:
            found = Difference("Funding", "contributions", Field("amount"), _CONTRIBUTIONS, _CONTRIBUTIONS, old, new)
            sentence = f"{words}: from {pounds(old)} to {pounds(new)}{by_how_much(old, new)}."
            yield pair.change("funding-changed", found, sentence)


def by_how_much(old: Decimal, new: Decimal) -> str:
    """Return the difference in pounds and, where there was something before, per cent to one place."""
    sign = "+" if new > old else "-"
    share = (abs(new - old) * 100 / abs(old)).quantize(_TENTH, ROUND_HALF_UP) if old else None
    return f" ({sign}{pounds(abs(new - old))}{'' if share is None else f', {sign}{share:f}%'})"


def _total(rows: Any, kind: str) -> Decimal | None:  # noqa: ANN401 - a list as read
    """Return the sum of the rows of a kind; None where there are none, or the sum of one is not known."""
    listed = rows if isinstance(rows, list) else []
    amounts = [row.get("amount") if row else None for row in listed if not row or (row.get("kind") or "cash") == kind]
    known = [one for one in amounts if isinstance(one, Decimal)]
    return sum(known, Decimal()) if amounts and len(known) == len(amounts) else None


def _sides(found: Difference, told: str) -> tuple[str, str]:
    return (told, "") if found.new is None else ("", told)
