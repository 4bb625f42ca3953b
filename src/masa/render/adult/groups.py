"""The groups: how they report to each other, and each of them."""

from collections.abc import Iterator

from masa.model.governance import GovernanceGroup, Quorum
from masa.render.adult.people import holder, seat
from masa.render.names import group_name, group_section
from masa.render.publication import Block, Fact, Facts, Node, Section, Tree, paragraph
from masa.render.telling import Show, Telling, line
from masa.render.values import parted
from masa.render.words import Tag, Text, Words

_NAMED = ("all_of", "one_of")
_TERM = ("person", "called", "role", "from", "to", "ended")


def structure(telling: Telling) -> tuple[Block, ...]:
    """Return which group reports to which, as a tree; nothing where there is one group or none."""
    known = telling.names.groups
    if len(known) < 2:  # noqa: PLR2004 - one group has no structure
        return ()
    return (Tree("governance-groups-tree", "The groups, and how they report", _Forest(telling).nodes()),)


def groups(telling: Telling) -> Iterator[Section]:
    """Yield a section for each group."""
    governed = telling.document.governance
    for number, group in enumerate(governed.groups if governed else (), start=1):
        if group:
            yield _group(telling, group, group_section(group.id or str(number)))


class _Forest:
    """The groups as a tree: each stands once, under the first of the groups it reports to or is part of."""

    def __init__(self, telling: Telling) -> None:
        self.telling, self.groups = telling, telling.names.groups
        self.placed: set[str] = set()

    def nodes(self) -> tuple[Node, ...]:
        tops = [name for name, group in self.groups.items() if self._parent(group) is None]
        nodes = [self._node(name) for name in tops]
        nodes += [self._node(name) for name in self.groups if name not in self.placed]  # where they report in a ring
        return tuple(nodes)

    def _parent(self, group: GovernanceGroup) -> str | None:
        above = (*group.reports_to, group.part_of)
        return next((name for name in above if name in self.groups and name != group.id), None)

    def _node(self, name: str) -> Node:
        self.placed.add(name)
        below = [key for key, group in self.groups.items() if self._parent(group) == name and key not in self.placed]
        title = self.telling.names.words(name)
        return Node(
            title,
            self._note(self.groups[name]),
            tuple(self._node(key) for key in below if key not in self.placed),
        )

    def _note(self, group: GovernanceGroup) -> Words:
        meeting, often = self.telling.words(group, "meeting_of"), self.telling.words(group, "how_often")
        others = [name for name in group.reports_to if name != self._parent(group)]
        parts: list[Words] = [(Text("of the "), *_lower(meeting))] if meeting else []
        parts += [(Text("meets "), *often)] if often else []
        parts += (
            [
                (
                    Text("also " if self._parent(group) else ""),
                    Text("reports to "),
                    *self.telling.names.all(others),
                )
            ]
            if others
            else []
        )
        return parted(parts, "; ")


def _group(telling: Telling, group: GovernanceGroup, name: str) -> Section:
    told = ("text", "name", "several", "purpose", "members", "chairs", "quorum", "documents")
    return telling.section(
        name,
        group_name(group),
        paragraph("These are several groups.") if group.several else (),
        telling.opening(group),
        telling.blocks(group, "purpose"),
        telling.facts(group, *told),
        *_chairs(telling, group),
        _quorum(telling, group.quorum),
        _members(telling, group, name),
        telling.closing(group),
    )


def _chairs(telling: Telling, group: GovernanceGroup) -> Iterator[tuple[Block, ...]]:
    """Yield each term in the group's chair."""
    for term in (term for term in group.chairs if term):
        role = telling.words(term, "role")
        title = role[0].words if role else "Chair"
        past = line((Tag("past"),)) if telling.past(term) else ()
        held = telling.period(term)
        yield telling.titled(title, (*holder(telling)(term), *held, *past, *telling.remarks(term, *_TERM)))


def _members(telling: Telling, group: GovernanceGroup, name: str) -> tuple[Block, ...]:
    shown = (
        Show("Seat", ("who", "called", "chair_of", "person"), seat(telling)),
        Show("Attends as", ("attends_as",)),
        Show("Seats", ("seats",), numeric=True),
        Show("Seats, up to", ("seats_up_to",), numeric=True),
        Show("Role in the group", ("roles",)),
    )
    return telling.table(f"{name}-members", f"Members: {group_name(group)}", group.members, shown)


def _quorum(telling: Telling, quorum: Quorum | None) -> tuple[Block, ...]:
    """Return who must be there; how many more is said in words, after those who are named."""
    if quorum is None:
        return ()
    more = paragraph("one other" if quorum.others == 1 else f"{quorum.others} others")
    named = telling.rows(quorum, *(key for key in type(quorum).model_fields if key not in _NAMED))
    others = () if quorum.others is None else (Fact("And", more),)
    rows, rest = (*named, *others), telling.remarks(quorum, *_NAMED, "others")
    if rows and rest and isinstance(rest[0], Facts):
        rows, rest = (*rows, *rest[0].rows), rest[1:]
    return telling.titled("Quorum", (*((Facts(rows),) if rows else ()), *rest))


def _lower(words: Words) -> Words:
    return tuple(Text(piece.words.lower()) for piece in words)
