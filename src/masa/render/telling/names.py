"""Names: what an id stands for, in words that a reader understands."""

import re
from collections.abc import Iterable

from masa.model.bodies import Person
from masa.model.collective import IN_WORDS
from masa.model.document import Document
from masa.model.governance import GovernanceGroup
from masa.render.telling.wording import choice
from masa.render.words import Inline, Link, Tag, Text, Time, Words

_RUNS_ON = re.compile(r",|\b(?:and|or)\b")


class Names:
    """The bodies, people and groups of a document, by id."""

    def __init__(self, document: Document) -> None:
        groups = document.governance.groups if document.governance else ()
        self.bodies = {body.id: body for body in document.organisations if body and body.id}
        self.people = {person.id: person for person in document.people if person and person.id}
        self.groups = {group.id: group for group in groups if group and group.id}

    def words(self, name: str) -> Words:
        """Return the words for one id or collective word; what is not known is shown as it is written."""
        if name in self.groups and described(self.groups[name]):
            return (Link(self.text(name), f"#{group_section(name)}"),)
        if name in self.people:
            return self.office_holder(self.people[name])
        return (Text(self.text(name)),)

    def text(self, name: str) -> str:
        """Return the plain name for one id or collective word."""
        if name in self.bodies:
            return self.bodies[name].name or name
        if name in self.groups:
            return group_name(self.groups[name])
        if name in self.people:
            return self.person_text(self.people[name])
        return IN_WORDS.get(name, name)

    def all(self, names: Iterable[str | None], last: str = " and ") -> Words:
        """Return several, as `a, b and c`."""
        return joined([self.words(name) for name in names if name], last)

    def person_text(self, person: Person) -> str:
        """Return a person's name, or the office where the name is not given."""
        return person.name or self.post_text(person) or person.id or ""

    def post_text(self, person: Person, body: str | None = None) -> str:
        """Return a person's post and body; of several posts the one in the body asked for."""
        post, employer = self._office(person, body)
        parts = [post, self.text(employer) if employer else None]
        return ", ".join(part for part in parts if part)

    def post(self, person: Person, body: str | None = None) -> str:
        """Return a person's post alone; of several posts the one in the body asked for."""
        return self._office(person, body)[0] or ""

    def office_holder(self, person: Person) -> Words:
        """Return a person's name and post on one line, with the status where it is not an ordinary one."""
        post = f" ({person.post})" if person.name and person.post else ""
        return (Text(f"{self.person_text(person)}{post}"), *status(person))

    def _office(self, person: Person, body: str | None) -> tuple[str | None, str | None]:
        held = [(person.post, person.organisation), *((other.post, other.organisation) for other in person.other_posts)]
        return next(((post, at) for post, at in held if body and self._within(at, body)), held[0])

    def _within(self, body: str | None, whole: str) -> bool:
        seen: set[str] = set()
        while body and body not in seen:
            if body == whole:
                return True
            seen.add(body)
            body = self.bodies[body].part_of if body in self.bodies else None
        return False


def status(person: Person) -> Words:
    """Return a person's status as a mark, with the day to which it lasts; nothing for the ordinary one."""
    if person.status in (None, "substantive"):
        return ()
    words = choice("Person", "status", person.status)
    if person.to is None:
        return (Text(" "), Tag(words))
    until = ", to be filled by " if person.status == "vacant" else " until "
    return (Text(" "), Tag(words), Text(until), Time.of(person.to))


def group_name(group: GovernanceGroup) -> str:
    """Return the name of a group, or its id."""
    return group.name or group.id or "Group"


def described(group: GovernanceGroup) -> bool:
    """Tell whether more is said of a group than its name, so that it has a section."""
    return any(value not in (None, ()) for key, value in group if key not in ("id", "name"))


def group_section(name: str) -> str:
    """Return the id of the section that describes a group."""
    return f"governance-groups-{name}"


def joined(parts: list[Words], last: str = " and ") -> Words:
    """Return `a, b and c`; `a, of b; c; and d` where a part would run into the next."""
    apart = any(_RUNS_ON.search(piece.words) for part in parts for piece in part)
    middle, final = ("; ", f";{last}") if apart else (", ", last)
    words: list[Inline] = []
    for number, part in enumerate(parts):
        if number:
            words.append(Text(final if number == len(parts) - 1 else middle))
        words.extend(part)
    return tuple(words)
