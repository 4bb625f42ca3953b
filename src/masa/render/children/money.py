"""What is spent, and who pays: one small table, from the contributions that the full page lists."""

from collections.abc import Iterator
from decimal import Decimal

from masa.model.funding import Contribution, Funding
from masa.model.kinds.number import pounds
from masa.render.children.phrases import listed, period_words
from masa.render.children.sentences import Sentences
from masa.render.publication import Block, Cell, Column, Row, Section, Table, paragraph
from masa.render.telling.money import per_cent, total
from masa.render.telling.records import Telling

_WHOLE = Decimal(100)


def spending(telling: Telling, say: Sentences) -> Section:
    """Return what the money is for, and who pays, as one small table."""
    funding = telling.document.funding
    own = telling.blocks(telling.document.children, "what_we_spend")
    plain = telling.blocks(funding, "plain_summary") if not own else ()
    told = (*own, *plain, *(_payers(telling, say, funding) if funding else ()))
    opening = paragraph(say.many("spending.says")) if told else ()
    return telling.section("spending", say.one("spending.title"), opening, told)


def _payers(telling: Telling, say: Sentences, funding: Funding) -> tuple[Block, ...]:
    entries = [entry for entry in funding.contributions if entry and entry.payer]
    payers = dict.fromkeys(entry.payer for entry in entries if entry.payer)
    rows = [_row(telling, say, payer, [entry for entry in entries if entry.payer == payer]) for payer in payers]
    if not rows:
        return ()
    columns = [Column(say.one("spending.who")), Column(say.one("spending.how_much"), numeric=True)]
    if any(row.cells[2] for row in rows):
        columns.append(Column(say.one("spending.in_kind"), numeric=True))
    held = period_words(say, funding)
    caption = say.one("spending.caption_period", period=held) if held else say.one("spending.caption")
    kept = tuple(Row(row.cells[: len(columns)]) for row in rows)
    shared = paragraph(say.one("spending.shared")) if _shared(funding) else ()
    return (Table("spending-table", caption, tuple(columns), kept), *shared)


def _row(telling: Telling, say: Sentences, payer: str, entries: list[Contribution]) -> Row:
    cash = [entry for entry in entries if not entry.in_kind]
    in_kind = [entry for entry in entries if entry.in_kind]
    return Row((paragraph(telling.names.text(payer)), _given(say, cash), _given(say, in_kind)))


def _given(say: Sentences, entries: list[Contribution]) -> Cell:
    """Return the sum of what is stated, the shares that stand for a sum, and that some is not stated."""
    parts = list(_parts(say, entries))
    return paragraph(listed(say, parts)) if parts else ()


def _parts(say: Sentences, entries: list[Contribution]) -> Iterator[str]:
    amounts = [entry.amount for entry in entries if entry.amount is not None]
    shares = [entry.percent for entry in entries if entry.amount is None and entry.percent is not None]
    if amounts:
        yield pounds(total(amounts))
    if shares:
        yield say.one("spending.part", percent=per_cent(sum(shares, Decimal(0))))
    if len(amounts) + len(shares) < len(entries):
        yield say.one("spending.more" if amounts or shares else "spending.unknown")


def _shared(funding: Funding) -> bool:
    """Tell whether part of the money is said to be for other work than that with children."""
    shares = [funding.children_percent, *(entry.children_percent for entry in funding.contributions if entry)]
    return any(share is not None and share < _WHOLE for share in shares)
