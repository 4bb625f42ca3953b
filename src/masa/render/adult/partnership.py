"""The partnership itself: what it is, what it stands for and where it comes from."""

from collections.abc import Iterator

from masa.model.partnership import FormerPartnership
from masa.render.publication import Block, BulletList, Fact, Facts, Paragraph, Section
from masa.render.telling.records import Telling
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
