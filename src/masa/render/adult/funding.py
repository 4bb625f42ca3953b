"""Who pays what, in one financial year: shares only where every sum is known."""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import Any

from masa.model.funding import Contribution, Funding, StatedTotals
from masa.model.kinds.number import pounds
from masa.render.money import per_cent, share, total
from masa.render.publication import Block, Cell, Paragraph, Section
from masa.render.telling import Show, Telling, line
from masa.render.values import strong
from masa.render.words import Bar, Tag

_IN_KIND = "in-kind"
_Sums = dict[str, tuple[Decimal | None, Decimal | None]]


def funding(telling: Telling) -> Iterator[Section]:
    """Yield the contributions, other income and costs, with totals added up beside those stated."""
    paid = telling.document.funding
    told = ("text", "contributions", "other_income", "costs", "stated_totals", "plain_summary", "documents")
    yield telling.section(
        "funding",
        "Funding",
        telling.opening(paid),
        telling.blocks(paid, "plain_summary") if paid else (),
        telling.facts(paid, *told),
        () if paid is None else _tables(telling, paid, paid.stated_totals or StatedTotals()),
        telling.closing(paid),
    )


def _tables(telling: Telling, paid: Funding, stated: StatedTotals) -> Iterator[Block]:
    yield from _contributions(telling, paid, stated)
    yield from _other_income(telling, paid, stated)
    yield from _costs(telling, paid, stated)
    yield from telling.blocks(stated, "text")


def _contributions(telling: Telling, paid: Funding, stated: StatedTotals) -> tuple[Block, ...]:
    entries = [entry for entry in paid.contributions if entry]
    cash = [entry for entry in entries if entry.kind != _IN_KIND]
    kind = [entry for entry in entries if entry.kind == _IN_KIND]
    shown = (
        Show("Who pays", ("payer", "budget", "what"), _payer(telling)),
        Show("Cash", ("amount", "kind"), _amount(in_kind=False), numeric=True),
        Show("In kind", (), _amount(in_kind=True), numeric=True),
        Show("Last year", ("last_year",), numeric=True),
        Show("Share of cash", (), _share(cash), numeric=True),
        Show("Share, as stated", ("percent",), numeric=True),
    )
    sums: _Sums = {"Cash": (_sum(cash), stated.contributions), "In kind": (_sum(kind), stated.in_kind)}
    if all(entry.last_year is not None for entry in cash):
        sums["Last year"] = (total(entry.last_year for entry in entries) if entries else None, None)
    return telling.table("funding-contributions", "Contributions", entries, shown, _feet("Who pays", entries, sums))


def _other_income(telling: Telling, paid: Funding, stated: StatedTotals) -> tuple[Block, ...]:
    shown = (
        Show("Other income", ("what",)),
        Show("From", ("payer",)),
        Show("Kind", ("kind",)),
        Show("Amount", ("amount",), numeric=True),
    )
    sums: _Sums = {"Amount": (_sum(paid.other_income), None)}
    feet = _feet("Other income", paid.other_income, sums)
    if stated.income is not None:
        feet.append({"Other income": _total("All income, as stated"), "Amount": _total(pounds(stated.income))})
    return telling.table("funding-other-income", "Other income", paid.other_income, shown, feet)


def _costs(telling: Telling, paid: Funding, stated: StatedTotals) -> tuple[Block, ...]:
    shown = (
        Show("Cost", ("what",)),
        Show("Pays for", ("covers",)),
        Show("Amount", ("amount",), numeric=True),
        Show("Share", ("percent",), numeric=True),
    )
    sums: _Sums = {"Amount": (_sum(paid.costs), stated.costs)}
    return telling.table("funding-costs", "Costs", paid.costs, shown, _feet("Cost", paid.costs, sums))


def _feet(
    first: str,
    entries: Sequence[Any],
    sums: _Sums,
) -> list[dict[str, Cell]]:
    """Return the total added up and the total as stated, each where there is one."""
    known = all(entry is None or entry.amount is not None for entry in entries)
    titles = ("Total, added up" if known else "Total of the sums given", "Total, as stated")
    feet = [
        {name: _total(pounds(sum_)) for name, pair in sums.items() if (sum_ := pair[n]) is not None} for n in range(2)
    ]
    return [{first: _total(title), **cells} for title, cells in zip(titles, feet, strict=True) if cells]


def _sum(entries: Sequence[Any]) -> Decimal | None:
    amounts = [entry.amount for entry in entries if entry and entry.amount is not None]
    return total(amounts) if amounts else None


def _total(text: str) -> Cell:
    return (Paragraph(strong(text)),)


def _payer(telling: Telling) -> Callable[[Contribution], Cell]:
    def cell(entry: Contribution) -> Cell:
        name = line(strong(telling.names.text(entry.payer)) if entry.payer else ())
        return (*name, *telling.begun(entry, "budget"), *telling.begun(entry, "what"))

    return cell


def _amount(*, in_kind: bool) -> Callable[[Contribution], Cell]:
    def cell(entry: Contribution) -> Cell:
        if (entry.kind == _IN_KIND) != in_kind:
            return ()
        if entry.amount is not None:
            return line(strong(pounds(entry.amount)))
        return () if entry.percent is not None else line((Tag("not stated"),))

    return cell


def _share(cash: Sequence[Contribution]) -> Callable[[Contribution], Cell]:
    """Return a cell with an entry's share of the cash; empty unless every sum is known."""
    whole = total(entry.amount for entry in cash)
    known = bool(whole) and all(entry.amount is not None for entry in cash)

    def cell(entry: Contribution) -> Cell:
        if not known or entry.kind == _IN_KIND or entry.amount is None:
            return ()
        part = share(entry.amount, whole)
        return (Paragraph((Bar(per_cent(part), part),)),)

    return cell
