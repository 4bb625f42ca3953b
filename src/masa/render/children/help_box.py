"""Where a child gets help now: 999, Childline, the local front door, a grown-up they trust."""

from collections.abc import Iterator

from masa.render.children.front_door import front_door, reachable
from masa.render.children.reach import reach, website
from masa.render.children.sentences import Sentences
from masa.render.help_lines import HelpLines
from masa.render.publication import Block, HelpBox, Paragraph, Route, paragraph
from masa.render.telling.contact import phone
from masa.render.telling.records import Telling
from masa.render.words import Link, Text, Words


def help_box(telling: Telling, say: Sentences, lines: HelpLines, name: str, title: str) -> HelpBox:
    """Return the box; the national lines are always in it."""
    routes = (
        _national(say, lines, "emergency"),
        _national(say, lines, "childline"),
        *_local(telling, say, lines),
        Route(say.one("help.trusted"), paragraph(say.many("help.trusted_says"))),
        Route(say.one("help.private"), paragraph(say.many("help.private_says"))),
    )
    return HelpBox(name, say.one(title), routes)


def grown_ups(say: Sentences, lines: HelpLines) -> tuple[Block, ...]:
    """Return the line for adults who worry about a child."""
    line = _national(say, lines, "nspcc")
    return (*paragraph(line.title), *line.blocks)


def foot(say: Sentences, lines: HelpLines) -> str:
    """Return the two numbers for the foot of every printed page."""
    emergency, childline = lines.lines["emergency"], lines.lines["childline"]
    return f"{say.one('help.lines.emergency.title')} {emergency.phone}.  {childline.called}: {childline.phone}."


def _national(say: Sentences, lines: HelpLines, name: str) -> Route:
    line = lines.lines[name]
    called: Words = (Text(f"{line.called}: "),) if line.called else ()
    blocks: list[Block] = [Paragraph((*called, *phone(line.phone))), *paragraph(say.many(f"help.lines.{name}.says"))]
    if line.url:
        blocks.append(Paragraph((website(line.url),)))
    return Route(say.one(f"help.lines.{name}.title"), tuple(blocks))


def _local(telling: Telling, say: Sentences, lines: HelpLines) -> Iterator[Route]:
    """Yield the front door, and beside it the one for nights; without one, how to find the council's, and no number."""
    door = front_door(telling)
    found = tuple(block for contact in door.by_day for block in reach(say, contact))
    if not any(map(reachable, door.by_day)):
        find = Paragraph((Link(say.one("help.find_link"), lines.local),))
        found = (*paragraph(say.many("help.find_local")), find, *found)
    yield Route(say.one("help.local"), found)
    if door.out_of_hours:
        night = tuple(block for contact in door.out_of_hours for block in reach(say, contact))
        yield Route(say.one("help.out_of_hours"), night)
