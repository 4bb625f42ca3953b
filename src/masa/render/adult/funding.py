"""Who pays what, in one financial year: shares only where every sum is known."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal

from masa.model.funding import Contribution, Cost, Funding, StatedTotals
from masa.model.kinds.number import pounds
from masa.render.adult.sums import Sums, balanced, compared, shares_compared, sums_of
from masa.render.publication import Block, Cell, Paragraph, Section, paragraph
from masa.render.telling.lines import strong
from masa.render.telling.money import per_cent, share, total
from masa.render.telling.records import Show, Telling, line
from masa.render.words import Bar, Tag, Text

_Totals = Mapping[str, tuple[Decimal | None, Decimal | None]]


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
    cash = sums_of([entry for entry in paid.contributions if entry is None or not entry.in_kind])
    in_kind = sums_of([entry for entry in paid.contributions if entry is None or entry.in_kind])
    other, costs = sums_of(paid.other_income), sums_of(paid.costs)
    income = Sums((*cash.entries, *other.entries))
    yield from _contributions(telling, paid, stated, cash, in_kind)
    yield from _said(
        *compared("Cash", cash, stated.contributions),
        *compared("In kind", in_kind, stated.in_kind),
        *shares_compared(telling, cash, "the cash"),
    )
    yield from _other_income(telling, paid, stated, other)
    yield from _said(*compared("All income", income, stated.income))
    yield from _costs(telling, paid, stated, costs)
    yield from _said(*compared("Costs", costs, stated.costs), *shares_compared(telling, costs, "the costs"))
    yield from _said(*balanced(income, costs))
    yield from telling.blocks(stated, "text")


def _contributions(
    telling: Telling, paid: Funding, stated: StatedTotals, cash: Sums, in_kind: Sums
) -> tuple[Block, ...]:
    shown = (
        Show("Who pays", ("payer", "budget", "what", "on_behalf_of"), _payer(telling)),
        Show("Cash", ("amount", "kind"), _amount(in_kind=False), numeric=True),
        Show("Share of cash", (), _share(cash), numeric=True),
        Show("Share, as stated", ("percent",), _stated(cash), numeric=True),
        Show("In kind", (), _amount(in_kind=True), numeric=True),
        Show("Share in kind", (), _share(in_kind, least=2), numeric=True),
        Show("Last year", ("last_year",), numeric=True),
    )
    totals = {"Cash": (cash.given, stated.contributions), "In kind": (in_kind.given, stated.in_kind)}
    entries = [entry for entry in paid.contributions if entry]
    if all(entry.last_year is not None for entry in entries if not entry.in_kind):
        totals["Last year"] = (total(entry.last_year for entry in entries) if entries else None, None)
    feet = _feet("Who pays", totals, known=cash.known and in_kind.known)
    return telling.table("funding-contributions", "Contributions", entries, shown, feet)


def _other_income(telling: Telling, paid: Funding, stated: StatedTotals, other: Sums) -> tuple[Block, ...]:
    shown = (
        Show("Other income", ("what",)),
        Show("From", ("payer",)),
        Show("Kind", ("kind",)),
        Show("Amount", ("amount",), numeric=True),
    )
    feet = _feet("Other income", {"Amount": (other.given, None)}, known=other.known)
    if stated.income is not None:
        feet.append({"Other income": _total("All income, as stated"), "Amount": _total(pounds(stated.income))})
    return telling.table("funding-other-income", "Other income", paid.other_income, shown, feet)


def _costs(telling: Telling, paid: Funding, stated: StatedTotals, costs: Sums) -> tuple[Block, ...]:
    shown = (
        Show("Cost", ("what",)),
        Show("Amount", ("amount",), numeric=True),
        Show("Share of costs", (), _share(costs), numeric=True),
        Show("Share, as stated", ("percent",), _stated(costs), numeric=True),
        Show("Pays for", ("covers",)),
    )
    feet = _feet("Cost", {"Amount": (costs.given, stated.costs)}, known=costs.known)
    return telling.table("funding-costs", "Costs", paid.costs, shown, feet)


def _feet(first: str, totals: _Totals, *, known: bool) -> list[dict[str, Cell]]:
    """Return the total added up and the total as stated, each where there is one."""
    titles = ("Total, added up" if known else "Total of the sums given", "Total, as stated")
    feet = [
        {name: _total(pounds(sum_)) for name, pair in totals.items() if (sum_ := pair[n]) is not None} for n in range(2)
    ]
    return [{first: _total(title), **cells} for title, cells in zip(titles, feet, strict=True) if cells]


def _total(text: str) -> Cell:
    return (Paragraph(strong(text)),)


def _said(*sentences: str) -> tuple[Block, ...]:
    """Return what was found on adding up, as one paragraph under a table."""
    return paragraph(" ".join(sentences)) if sentences else ()


def _payer(telling: Telling) -> Callable[[Contribution], Cell]:
    def cell(entry: Contribution) -> Cell:
        name = line(strong(telling.names.text(entry.payer)) if entry.payer else ())
        partner = telling.words(entry, "on_behalf_of")
        behalf = line((Text("on behalf of "), *partner) if partner else ())
        return (*name, *behalf, *telling.begun(entry, "budget"), *telling.begun(entry, "what"))

    return cell


def _amount(*, in_kind: bool) -> Callable[[Contribution], Cell]:
    def cell(entry: Contribution) -> Cell:
        if entry.in_kind != in_kind:
            return ()
        if entry.amount is not None:
            return line(strong(pounds(entry.amount)))
        return () if entry.percent is not None else line((Tag("not stated"),))

    return cell


def _share(sums: Sums, least: int = 1) -> Callable[[Contribution | Cost], Cell]:
    """Return a cell with an entry's share of the whole; empty unless every sum is known, or of fewer than `least`."""
    shown = sums.whole and len(sums.entries) >= least

    def cell(entry: Contribution | Cost) -> Cell:
        if not shown or entry.amount is None or not any(entry is one for one in sums.entries):
            return ()
        return _bar(share(entry.amount, sums.whole))

    return cell


def _stated(sums: Sums) -> Callable[[Contribution | Cost], Cell]:
    """Return a cell with the share as stated; drawn where none can be added up to be drawn."""

    def cell(entry: Contribution | Cost) -> Cell:
        if entry.percent is None:
            return ()
        return paragraph(per_cent(entry.percent)) if sums.whole else _bar(entry.percent)

    return cell


def _bar(percent: Decimal) -> Cell:
    return (Paragraph((Bar(per_cent(percent), percent),)),)
