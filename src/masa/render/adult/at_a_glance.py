"""What most readers come for: who leads, who chairs, who checks, who pays, how to reach the partners and complain."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from masa.model.funding import Contribution
from masa.render.publication import Block, BulletList, Fact, Paragraph
from masa.render.telling.contact import contact_words
from masa.render.telling.keys import given
from masa.render.telling.money import per_cent, share, total
from masa.render.telling.records import Telling, capitals, line
from masa.render.words import Link, Text, Words


def at_a_glance(telling: Telling) -> tuple[Fact, ...]:
    """Return one fact for each that the document states, of those who hold it on the document's own day."""
    document = telling.document
    told = (
        ("Lead safeguarding partners", _leads(telling)),
        ("Partnership chair", _held_by(telling, document.partnership_chair)),
        ("Independent scrutiny", _scrutiny(telling)),
        ("Shares of the cash", _shares(telling)),
        ("Contact", _contact(telling)),
        ("How to complain", telling.blocks(document.children, "how_to_complain")),
    )
    return tuple(Fact(term, blocks) for term, blocks in told if blocks)


def _leads(telling: Telling) -> tuple[Block, ...]:
    leads = [lead for lead in telling.document.lead_safeguarding_partners if lead and telling.present(lead)]
    items = []
    for lead in leads:
        body = (Text(f"{telling.names.text(lead.organisation)}: "),) if lead.organisation else ()
        if who := telling.names.all(given(lead, "person")):
            items.append(line((*body, *who)))
    return (BulletList(tuple(items)),) if items else ()


def _held_by(telling: Telling, terms: Iterable[Any], key: str = "person") -> tuple[Block, ...]:
    names = [name for term in terms if term and telling.present(term) for name in given(term, key)]
    return line(capitals(telling.names.all(dict.fromkeys(names))))


def _scrutiny(telling: Telling) -> tuple[Block, ...]:
    scrutiny = telling.document.independent_scrutiny
    return _held_by(telling, scrutiny.strands, "who") if scrutiny else ()


def _shares(telling: Telling) -> tuple[Block, ...]:
    """Return each payer's share of the cash, only where every sum is known; and the way to the figures."""
    words = list(_payers(telling))
    if not words:
        return ()
    link = Link("See who pays what", "#funding")
    return (BulletList(tuple(line(payer) for payer in words)), Paragraph((link,)))


def _payers(telling: Telling) -> Iterator[Words]:
    funding = telling.document.funding
    cash = [entry for entry in (funding.contributions if funding else ()) if entry and not entry.in_kind]
    if not all(entry.payer for entry in cash):
        return
    by_payer: dict[str, list[Contribution]] = {}
    for entry in cash:
        by_payer.setdefault(entry.payer or "", []).append(entry)
    for payer, part in _parts(by_payer).items():
        partner = {entry.on_behalf_of for entry in by_payer[payer]} - {None, payer}
        behalf = f" for {telling.names.text(partner.pop() or '')}" if len(partner) == 1 else ""
        yield (Text(f"{telling.names.text(payer)}{behalf}: {per_cent(part)}"),)


def _parts(by_payer: Mapping[str, list[Contribution]]) -> dict[str, Decimal]:
    """Return shares of the sums, or, where there are no sums at all, those that are stated; in per cent."""
    cash = [entry for entries in by_payer.values() for entry in entries]
    whole = total(entry.amount for entry in cash)
    if whole and all(entry.amount is not None for entry in cash):
        return {payer: share(total(entry.amount for entry in entries), whole) for payer, entries in by_payer.items()}
    if all(entry.amount is None and entry.percent is not None for entry in cash):
        return {payer: total(entry.percent for entry in entries) for payer, entries in by_payer.items()}
    return {}


def _contact(telling: Telling) -> tuple[Block, ...]:
    contact = given(telling.document.partnership, "contact")
    return line(contact_words(contact) if contact else telling.words(telling.document.partnership, "website"))
