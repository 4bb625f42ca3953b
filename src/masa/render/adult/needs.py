"""How children's needs are found and met, and the threshold document."""

from collections.abc import Iterator

from masa.model.needs import Needs
from masa.render.publication import Block, Section
from masa.render.telling.lines import linked
from masa.render.telling.records import Show, Telling, line

_TOLD = (
    *("text", "documents", "plan", "priorities", "threshold_document"),
    *("residential_homes", "youth_custody", "protection_teams"),
)


def needs(telling: Telling) -> Iterator[Section]:
    """Yield how partners identify and respond to children's needs."""
    needed = telling.document.needs
    yield telling.section(
        "needs",
        "Finding out what children need, and responding",
        telling.opening(needed),
        telling.facts(needed, *_TOLD),
        telling.closing(needed),
        sections=() if needed is None else _parts(telling, needed),
    )


def thresholds(telling: Telling) -> Iterator[Section]:
    """Yield the threshold document, whatever it is called locally."""
    needed = telling.document.needs
    paper = needed.threshold_document if needed else None
    if paper is None:
        return
    title = telling.titled("Document", line(linked(paper.title, paper.url)))
    told = telling.facts(paper, "title", "url")
    yield telling.section("needs-threshold-document", "Threshold document", title, told)


def _parts(telling: Telling, needed: Needs) -> Iterator[Section]:
    yield telling.section(
        "needs-priorities", "Plan and priorities", _plan(telling, needed), _priorities(telling, needed)
    )
    yield telling.section("needs-protection-teams", "Multi-agency child protection teams", _teams(telling, needed))


def _plan(telling: Telling, needed: Needs) -> tuple[Block, ...]:
    return telling.titled("Plan", telling.blocks(needed, "plan"))


def _priorities(telling: Telling, needed: Needs) -> tuple[Block, ...]:
    shown = (Show("Priority", ("title",)), Show("Period", ("from", "to", "ended"), telling.period))
    return telling.table("needs-priorities", "Shared priorities", needed.priorities, shown)


def _teams(telling: Telling, needed: Needs) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for number, team in enumerate((team for team in needed.protection_teams if team), start=1):
        shown = (
            Show("Seat", ("role",)),
            Show("Nominated by", ("nominated_by",)),
            Show("Held by", ("person",)),
        )
        title = team.name or f"Team {number}"
        blocks.extend(telling.facts(team, "members"))
        blocks.extend(telling.table(f"needs-protection-team-{number}", f"Members: {title}", team.members, shown))
    return tuple(blocks)
