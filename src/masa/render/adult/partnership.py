"""The partnership itself, and the area that it covers."""

from collections.abc import Iterator

from masa.model.partnership import Area, FormerPartnership
from masa.render.publication import Block, BulletList, Fact, Facts, Paragraph, Section
from masa.render.telling import Show, Telling
from masa.render.words import Text


def about(telling: Telling) -> Iterator[Section]:
    """Yield what the partnership is and stands for."""
    partnership = telling.document.partnership
    yield telling.section(
        "partnership",
        "About the partnership",
        telling.opening(partnership),
        telling.facts(partnership, "text", "came_from", "became", "vision_agreed_on", "documents"),
        _history(telling),
        telling.closing(partnership),
    )


def area(telling: Telling) -> Iterator[Section]:
    """Yield the area covered, with the agreement that joins several councils."""
    covered = telling.document.area
    yield telling.section(
        "area",
        "The area covered",
        telling.opening(covered),
        telling.facts(covered, "text", "joint_agreement", "changes_ahead", "documents"),
        telling.closing(covered),
        sections=() if covered is None else _parts(telling, covered),
    )


def _history(telling: Telling) -> tuple[Block, ...]:
    partnership = telling.document.partnership
    if partnership is None:
        return ()
    agreed = telling.words(partnership, "vision_agreed_on")
    told = (
        ("Vision agreed", (Paragraph(agreed),) if agreed else ()),
        ("What came before", _former(telling, partnership.came_from)),
        ("What follows", _former(telling, partnership.became)),
    )
    rows = tuple(Fact(term, blocks) for term, blocks in told if blocks)
    return (Facts(rows),) if rows else ()


def _former(telling: Telling, entries: tuple[FormerPartnership, ...]) -> tuple[Block, ...]:
    items = tuple(_one(telling, entry) for entry in entries if entry)
    return (BulletList(items),) if items else ()


def _one(telling: Telling, entry: FormerPartnership) -> tuple[Block, ...]:
    held = telling.held(entry)
    line = (*telling.words(entry, "name"), *((Text(", "), *held) if held else ()))
    return (Paragraph(line), *telling.blocks(entry, "text"))


def _parts(telling: Telling, covered: Area) -> Iterator[Section]:
    yield telling.section(
        "area-joint-agreement", "Agreement to act as one area", telling.facts(covered.joint_agreement)
    )
    changes = telling.table(
        "area-changes-ahead",
        "Changes that lie ahead",
        covered.changes_ahead,
        (
            Show("What will change", ("what",)),
            Show("Expected", ("expected",)),
            Show("What we plan", ("plan",)),
        ),
    )
    yield telling.section("area-changes-ahead", "Changes ahead", changes)
