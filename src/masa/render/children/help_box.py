"""Where a child gets help now: 999, the local front door, Childline, a grown-up they trust."""

from collections.abc import Iterator

from masa.model.record import Contact
from masa.render.children.sentences import Sentences
from masa.render.contact import contact_line, phone
from masa.render.help_lines import HelpLine, HelpLines
from masa.render.names import joined
from masa.render.publication import Block, HelpBox, Paragraph, Prose, Route, paragraph
from masa.render.telling import Telling, capitals
from masa.render.values import given
from masa.render.words import Link, Strong, Text, Words


def help_box(telling: Telling, say: Sentences, lines: HelpLines, name: str) -> HelpBox:
    """Return the box; the national lines are always in it."""
    routes = (
        _national(lines.lines["emergency"]),
        Route(say.one("help.local"), tuple(_local(telling, say, lines))),
        _national(lines.lines["childline"]),
        Route(say.one("help.trusted"), paragraph(say.many("help.trusted_says"))),
        Route(say.one("help.private"), paragraph(say.many("help.private_says"))),
    )
    return HelpBox(name, say.one("help.title"), routes)


def grown_ups(lines: HelpLines) -> tuple[Block, ...]:
    """Return the line for adults who worry about a child."""
    line = lines.lines["nspcc"]
    return (*paragraph(line.title), *_national(line).blocks)


def _national(line: HelpLine) -> Route:
    called: Words = (Text(f"{line.called}: "),) if line.called else ()
    blocks: list[Block] = [Paragraph((*called, *phone(line.phone))), *paragraph(" ".join(line.says))]
    if line.url:
        blocks.append(Paragraph((Link(line.url.removeprefix("https://"), line.url),)))
    return Route(line.title, tuple(blocks))


def _local(telling: Telling, say: Sentences, lines: HelpLines) -> Iterator[Block]:
    """Yield the front doors that the document gives; without one, how to find the council's, and no number."""
    contacts = given(telling.document.children, "help") or ()
    if not any(contact.phone or contact.url or contact.email for contact in contacts):
        yield from paragraph(say.many("help.find_local"))
        yield Paragraph((Link(say.one("help.find_link"), lines.local),))
    for contact in contacts:
        yield from _contact(contact)


def _contact(contact: Contact) -> Iterator[Block]:
    name: Words = (Strong(contact.name), Text(": ")) if contact.name else ()
    ways = [words for key in ("phone", "email") if (words := contact_line(contact, key))]
    if name or ways:
        yield Paragraph((*(name if ways else name[:1]), *joined(ways, " or ")))
    for key in ("open", "url", "address"):
        if words := contact_line(contact, key):
            yield Paragraph(capitals(words))
    if contact.text:
        yield Prose(contact.text)
