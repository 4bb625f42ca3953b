"""Lead and delegated safeguarding partners, and the partnership chair."""

from collections.abc import Iterator

from masa.model.leadership import Lead
from masa.render.adult.people import holder
from masa.render.publication import Block, Cell, Paragraph, Section
from masa.render.telling.lines import strong
from masa.render.telling.records import Show, Telling


def leads(telling: Telling) -> Iterator[Section]:
    """Yield the partner bodies, each with the person who leads for it."""
    shown = (
        Show("Safeguarding partner", ("organisation",), lambda lead: _partner(telling, lead)),
        Show("Lead safeguarding partner", ("person", "called"), holder(telling, body="organisation")),
        Show("Why", ("why",)),
    )
    table = telling.table(
        "lead-safeguarding-partners",
        "The safeguarding partners and who leads for each",
        telling.document.lead_safeguarding_partners,
        shown,
    )
    yield telling.section("lead_safeguarding_partners", "Safeguarding partners and their leads", table)


def delegates(telling: Telling) -> Iterator[Section]:
    """Yield the delegates, each with the partner body and the authority given."""
    shown = (
        Show("Delegated safeguarding partner", ("person", "called"), holder(telling)),
        Show("Acts for", ("acts_for",)),
        Show("What they may decide", ("authority",)),
        Show("Why", ("why",)),
        Show("When", ("from", "to", "ended"), telling.period),
    )
    table = telling.table(
        "delegated-safeguarding-partners",
        "Who acts for each safeguarding partner",
        telling.document.delegated_safeguarding_partners,
        shown,
    )
    yield telling.section("delegated_safeguarding_partners", "Delegated safeguarding partners", table)


def chair(telling: Telling) -> Iterator[Section]:
    """Yield each term in the partnership chair, past ones as past."""
    yield telling.section("partnership_chair", "Partnership chair", appointments(telling, "partnership-chair"))


def appointments(telling: Telling, name: str) -> tuple[Block, ...]:
    """Return the terms in the partnership's chair as a table."""
    shown = (
        Show("Chair", ("person", "called"), holder(telling)),
        Show("Role", ("role",)),
        Show("Term", ("from", "to", "ended"), telling.period),
        Show("Agreed", ("agreed_by", "agreed_on"), telling.approval),
        Show("Next", ("next",)),
    )
    return telling.table(name, "Terms in the chair", telling.document.partnership_chair, shown)


def _partner(telling: Telling, lead: Lead) -> Cell:
    body = telling.names.bodies.get(lead.organisation or "")
    if body is None:
        return telling.blocks(lead, "organisation")
    name = Paragraph(strong(telling.names.text(lead.organisation or "")))
    kind = telling.words(body, "kind")
    return (name, Paragraph(kind)) if kind else (name,)
