"""Every record of a document that begins, ends or falls due, with what it is called."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from masa.model.bodies import Person
from masa.model.document import Document
from masa.model.governance import GovernanceGroup
from masa.model.record import Shape
from masa.render.publication import Block, Paragraph
from masa.render.telling.keys import fields_of, given, records_in
from masa.render.telling.lines import strong
from masa.render.telling.names import group_name, joined
from masa.render.telling.records import Telling
from masa.render.telling.wording import SECTIONS, capital, label
from masa.render.words import Link, Text, Words

# What is told of the past, or of the page from which a copy was made.
_HISTORY = ("partnership.came_from", "publication.supersedes", "yearly_report.reports", "transcription")
# What the page calls a place, and where it stands, where that is not the section of its first key.
_SECTIONS = {
    "partnership": ("The partnership", "#partnership"),
    "publication": ("These arrangements", "#publication"),
    "area.joint_agreement": ("Agreement to act as one area", "#area-joint-agreement"),
    "needs.threshold_document": ("Threshold document", "#needs-threshold-document"),
    "governance.groups": ("Groups and meetings", "#governance-groups"),
    "governance.groups.chairs": ("Groups and meetings", "#governance-groups"),
    "governance.groups.members": ("Groups and meetings", "#governance-groups"),
    "governance.business_unit.posts": ("Business unit", "#governance-business-unit"),
}
_LISTS = ("organisations", "relevant_agencies", "invited_bodies", "departures")
_CHAIR = Text("Partnership chair")
_NAMED_BY = ("title", "name", "organisation", "who", "called", "person", "covers", "about", "post", "rule")


class Dated(NamedTuple):
    """A record with its place, the keys without the numbers of entries, and the record that holds it."""

    place: str
    record: Shape
    above: Shape

    @property
    def is_office(self) -> bool:
        """Tell whether it is somebody's time in an office or a seat."""
        return self.place in _OFFICES

    def called(self, telling: Telling) -> tuple[Block, ...]:
        """Return who or what it is, and where more is said of it."""
        if not self.is_office:
            return (*_thing(telling, self), Paragraph((self._link(""),)))
        holder = Paragraph(strong(capital(_holder(telling, self)) or "Not named"))
        office = "".join(piece.words for piece in _OFFICES[self.place](telling, self))
        return (holder, Paragraph((self._link(office),)))

    def _link(self, title: str) -> Link:
        top = self.place.partition(".")[0]
        section, address = _SECTIONS.get(self.place, (SECTIONS[top], f"#{top.replace('_', '-')}"))
        return Link(title or section, address)


def dated(document: Document) -> Iterator[Dated]:
    """Yield every record of a document that may hold a date, in its order, but what is told of the past."""
    yield from _below(document, document, "")


def _below(record: Shape, above: Shape, place: str) -> Iterator[Dated]:
    if place in _HISTORY:
        return
    if place:
        yield Dated(place, record, above)
    for key, entry in records_in(record):
        yield from _below(entry, record, f"{place}.{key}" if place else key)


def _thing(telling: Telling, one: Dated) -> tuple[Block, ...]:
    """Return a name for what is no office; nothing for what the link to its section names."""
    if one.place == "area.joint_agreement" or ("." not in one.place and one.place not in _LISTS):
        return ()
    known = fields_of(type(one.record))
    if "what" in known and known["what"].kind == "prose":
        return telling.blocks(one.record, "what")
    words = next((found for key in _NAMED_BY if key in known and (found := telling.words(one.record, key))), ())
    named = "".join(piece.words for piece in words) or label(type(one.above).__name__, one.place.rpartition(".")[2])
    return (Paragraph(strong(named)),)


def _holder(telling: Telling, one: Dated) -> str:
    """Return the name of whoever holds an office, or else the post, or the words that are used."""
    person = next((record for record in (one.record, one.above) if isinstance(record, Person)), None)
    if person:
        return telling.names.person_text(person)
    held = given(one.record, "person") or given(one.record, "who") or ()
    names = joined([(Text(telling.names.text(name)),) for name in held])
    return "".join(piece.words for piece in names) or given(one.record, "called") or ""


def _office(key: str, before: str) -> Callable[[Telling, Dated], Words]:
    def words(telling: Telling, one: Dated) -> Words:
        body = telling.words(one.record, key)
        return (Text(f"{before} for "), *body) if body else (Text(before),)

    return words


def _post(telling: Telling, one: Dated) -> Words:
    if isinstance(one.record, Person):
        post = telling.names.post_text(one.record)
        return (Text(post),) if one.record.name and post else ()
    body = telling.words(one.record, "organisation")
    return (*telling.words(one.record, "post"), *((Text(", "), *body) if body else ()))


def _in_the_chair(telling: Telling, one: Dated) -> Words:
    role = telling.words(one.record, "role")
    return (Text("Partnership chair: "), *role) if role and given(one.record, "role") != "chair" else (_CHAIR,)


def _in_group(telling: Telling, one: Dated) -> Words:
    role = telling.words(one.record, "role") or (Text("Chair"),) if one.place.endswith("chairs") else (Text("Member"),)
    group = group_name(one.above) if isinstance(one.above, GovernanceGroup) else ""
    return (*role, Text(f", {group}"))


def _kind(key: str, otherwise: str) -> Callable[[Telling, Dated], Words]:
    return lambda telling, one: telling.words(one.record, key) or (Text(otherwise),)


_OFFICES: Mapping[str, Callable[[Telling, Dated], Words]] = {
    "people": _post,
    "people.other_posts": _post,
    "lead_safeguarding_partners": _office("organisation", "Lead safeguarding partner"),
    "delegated_safeguarding_partners": _office("acts_for", "Delegated safeguarding partner"),
    "partnership_chair": _in_the_chair,
    "governance.groups.chairs": _in_group,
    "governance.groups.members": _in_group,
    "governance.business_unit.posts": _kind("post", "Business unit"),
    "education.representatives": _office("speaks_for", "Representative of education"),
    "independent_scrutiny.strands": _kind("kind", "Independent scrutiny"),
}
