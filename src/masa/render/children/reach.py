"""How a child reaches somebody: the number first, then when it is open, then the website and the address."""

from collections.abc import Iterator

from masa.model.record import Contact
from masa.render.children.phrases import either
from masa.render.children.sentences import Sentences
from masa.render.prose import safe_address
from masa.render.publication import Block, Paragraph, Prose
from masa.render.telling.contact import contact_line
from masa.render.words import Link, Strong, Text, Words


def reach(say: Sentences, contact: Contact) -> Iterator[Block]:
    """Yield the ways to reach somebody, each on a line of its own."""
    name: Words = (Strong(contact.name), Text(": ")) if contact.name else ()
    ways = [words for key in ("phone", "email") if (words := contact_line(contact, key))]
    if name or ways:
        yield Paragraph((*(name if ways else name[:1]), *either(say, ways)))
    if contact.open:
        yield Paragraph((Text(say.one("help.open", hours=contact.open)),))
    if contact.url:
        yield Paragraph((website(contact.url),))
    if contact.address:
        yield Paragraph(contact_line(contact, "address"))
    if contact.text:
        yield Prose(contact.text)


def website(address: str) -> Link | Text:
    """Return a web address as a person would say it; one that no page may link to stays text."""
    return Link(address.removeprefix("https://"), address) if safe_address(address) else Text(address)
