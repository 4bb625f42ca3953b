"""Who reports to whom, as a tree: the groups, and those above them who are no groups, so far as the document says."""

from collections.abc import Iterator, Mapping

from masa.model.governance import GovernanceGroup
from masa.model.record import Shape
from masa.render.adult.people import holding
from masa.render.publication import Block, Node, Tree
from masa.render.telling.keys import given
from masa.render.telling.lines import parted
from masa.render.telling.records import Telling, capitals
from masa.render.telling.wording import SECTIONS
from masa.render.words import Link, Tag, Text, Words

_SCRUTINY = "independent_scrutiny"
_MEETING = ("leads", "delegates", "agencies")
# The words that stand for those who have a section, and the document's key for it.
_AT_HOME = {
    "leads": "lead_safeguarding_partners",
    "delegates": "delegated_safeguarding_partners",
    "agencies": "relevant_agencies",
    "partnership-chair": "partnership_chair",
    "partnership": "partnership",
}


def structure(telling: Telling) -> tuple[Block, ...]:
    """Return who reports to whom as a tree; nothing where there is one place or none."""
    nodes = tuple(_Forest(telling).nodes())
    if len(nodes) + sum(len(node.children) for node in nodes) < 2:  # noqa: PLR2004 - one place has no structure
        return ()
    lines = any(node.children for node in nodes)
    caption = "The groups, and who they report to, where it is stated" if lines else "The groups"
    return (Tree("governance-groups-tree", caption, nodes),)


class _Forest:
    """The places as a tree: each stands once, under the first that it reports to or is part of."""

    def __init__(self, telling: Telling) -> None:
        self.telling, self.groups = telling, telling.names.groups
        self.meetings = dict(self._meetings())
        self.above = self._above()
        self.placed: set[str] = set()

    def nodes(self) -> Iterator[Node]:
        tops = [name if above is None else above for name, above in self.above.items()]
        for name in (*(top for top in tops if self.above.get(top) is None), *self.above):  # last, those in a ring
            if name not in self.placed:
                yield self._node(name)

    def _above(self) -> Mapping[str, str | None]:
        """Return each place with the one above it; those that only others name have no place of their own."""
        above = {name: self._first((*group.reports_to, group.part_of), name) for name, group in self.groups.items()}
        scrutiny = self.telling.document.independent_scrutiny
        first = self._first(scrutiny.reports_to, _SCRUTINY) if scrutiny else None
        return {**above, _SCRUTINY: first} if first else above

    def _first(self, named: tuple[str | None, ...], own: str) -> str | None:
        """Return the first place named; the leads, say, are shown as their meeting, where they have one."""
        places = (self.meetings.get(name, name) for name in named if name)
        return next((place for place in places if place != own), None)

    def _meetings(self) -> Iterator[tuple[str, str]]:
        for word in _MEETING:
            held = [name for name, group in self.groups.items() if group.meeting_of == (word,)]
            if len(held) == 1 and self.telling.present(self.groups[held[0]]):
                yield word, held[0]

    def _node(self, name: str) -> Node:
        self.placed.add(name)
        below = [key for key, above in self.above.items() if above == name]
        children = tuple(self._node(key) for key in below if key not in self.placed)
        note = [words for words in self._note(name) if words]
        return Node(self._title(name), parted(note, "; "), children)

    def _title(self, name: str) -> Words:
        if name in self.groups:
            return self.telling.names.words(name)
        if name == _SCRUTINY:
            return (Link(SECTIONS[name], "#independent-scrutiny"),)
        words, section = capitals(self.telling.names.words(name)), _AT_HOME.get(name, "")
        if section and getattr(self.telling.document, section):
            return (Link(words[0].words, f"#{section.replace('_', '-')}"),)
        return words

    def _note(self, name: str) -> Iterator[Words]:
        if name in self.groups:
            yield from self._of_group(name, self.groups[name])
        elif name == "partnership-chair":
            terms = self.telling.document.partnership_chair
            yield holding(self.telling, [term for term in terms if term and self.telling.present(term)])
        elif name == _SCRUTINY:
            yield self._reports(name, self.telling.document.independent_scrutiny)

    def _of_group(self, name: str, group: GovernanceGroup) -> Iterator[Words]:
        telling = self.telling
        meeting, often = telling.words(group, "meeting_of"), telling.words(group, "how_often")
        sits, linked = self._sits_on(name), self._linked(name)
        yield (Tag("past"),) if telling.past(group) else ()
        yield (Text("several groups"),) if group.several else ()
        yield telling.held(group)
        yield (Text("of the "), *_lower(meeting)) if meeting else ()
        yield (Text("meets "), *often) if often else ()
        yield self._chair(group)
        yield self._reports(name, group)
        yield (Text("whoever chairs it sits on "), *telling.names.all(sits)) if sits else ()
        yield (Text("works with "), *telling.names.all(linked)) if linked else ()

    def _chair(self, group: GovernanceGroup) -> Words:
        """Return who chairs a group on the document's own day, or else who comes first after it."""
        terms = [term for term in group.chairs if term and term.role != "vice-chair" and not self.telling.past(term)]
        present = [term for term in terms if self.telling.present(term)]
        if not present and terms:
            who, when = holding(self.telling, terms[:1]), self.telling.held(terms[0])
            return (Text("chair: "), *who, Text(", "), *when) if who else ()
        who = holding(self.telling, present)
        return (Text("chair: "), *who) if who else ()

    def _reports(self, name: str, record: Shape | None) -> Words:
        """Return whom a place reports to beside, or in other words than, the one above it."""
        others = [one for one in given(record, "reports_to") if one != self.above[name]]
        also = "also " if self.above[name] in given(record, "reports_to") else ""
        return (Text(f"{also}reports to "), *self.telling.names.all(others)) if others else ()

    def _sits_on(self, name: str) -> list[str]:
        """Return the groups in which a seat is kept for whoever chairs this one."""
        kept = ((key, seat) for key, group in self.groups.items() for seat in group.members if seat and key != name)
        return list(dict.fromkeys(key for key, seat in kept if name in seat.chair_of and self.telling.present(seat)))

    def _linked(self, name: str) -> list[str]:
        governed = self.telling.document.governance
        links = governed.links if governed else ()
        return [body for link in links if link and name in link.through for body in link.organisation]


def _lower(words: Words) -> Words:
    return tuple(Text(piece.words.lower()) for piece in words)
