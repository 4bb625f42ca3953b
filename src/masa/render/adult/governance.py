"""Duties, decisions, the business unit and links to other boards."""

from collections.abc import Iterator

from masa.model.governance import BusinessUnit, Duties, Governance
from masa.render.adult.groups import groups
from masa.render.adult.people import holder
from masa.render.adult.reporting import structure
from masa.render.publication import Block, Section
from masa.render.telling.records import Show, Telling


def governance(telling: Telling) -> Iterator[Section]:
    """Yield how the partners work together, from their duties to the staff who support them."""
    governed = telling.document.governance
    yield telling.section(
        "governance",
        "How we work together",
        telling.opening(governed),
        telling.closing(governed),
        sections=() if governed is None else _parts(telling, governed),
    )


def _parts(telling: Telling, governed: Governance) -> Iterator[Section]:
    yield telling.section(
        "governance-duties",
        "What each is responsible for",
        telling.opening(governed.duties),
        sections=() if governed.duties is None else _duties(telling, governed.duties),
    )
    yield telling.section(
        "governance-groups",
        "Groups and meetings",
        structure(telling),
        sections=groups(telling),
    )
    yield telling.section("governance-decisions", "Who decides what", _decisions(telling, governed))
    conflicts = telling.blocks(governed, "conflicts_of_interest")
    yield telling.section("governance-conflicts-of-interest", "Conflicts of interest", conflicts)
    yield telling.section("governance-business-unit", "Business unit", _business_unit(telling, governed.business_unit))
    links = telling.table(
        "governance-links",
        "Other boards and how we work with them",
        governed.links,
        (Show("Board", ("organisation",)), Show("How", ("how",)), Show("Through", ("through",))),
    )
    yield telling.section("governance-links", "Links to other boards", links)


def _duties(telling: Telling, duties: Duties) -> Iterator[Section]:
    for key, title, points in (
        ("leads", "Lead safeguarding partners", duties.leads),
        ("delegates", "Delegated safeguarding partners", duties.delegates),
        ("chair", "The partnership chair", duties.chair),
        ("agencies", "Relevant agencies", duties.agencies),
    ):
        yield telling.section(f"governance-duties-{key}", title, telling.points(points))


def _decisions(telling: Telling, governed: Governance) -> tuple[Block, ...]:
    shown = (
        Show("About", ("about",)),
        Show("Decided by", ("decided_by",)),
        Show("How", ("how",)),
        Show("If they cannot agree", ("if_not_agreed",)),
        Show("Goes to", ("goes_to",)),
    )
    return telling.table("governance-decisions", "The scheme of delegation", governed.decisions, shown)


def _business_unit(telling: Telling, unit: BusinessUnit | None) -> tuple[Block, ...]:
    if unit is None:
        return ()
    shown = (
        Show("Post", ("post",)),
        Show("Held by", ("person",), holder(telling, optional=True)),
        Show("Work", ("does",)),
        Show("Full-time equivalent", ("fte",), numeric=True),
    )
    posts = telling.table("governance-business-unit", "Posts of the business unit", unit.posts, shown)
    return (*telling.opening(unit), *posts, *telling.closing(unit))
