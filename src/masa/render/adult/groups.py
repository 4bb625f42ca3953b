"""The groups, each of them."""

from collections.abc import Iterator

from masa.model.governance import GovernanceGroup, Quorum
from masa.render.adult.people import holder, seat
from masa.render.publication import Block, Fact, Facts, Section, paragraph
from masa.render.telling.names import group_name, group_section
from masa.render.telling.records import Show, Telling, line
from masa.render.words import Tag

_NAMED = ("all_of", "one_of")
_TERM = ("person", "called", "role", "from", "to", "ended")


def groups(telling: Telling) -> Iterator[Section]:
    """Yield a section for each group."""
    governed = telling.document.governance
    for number, group in enumerate(governed.groups if governed else (), start=1):
        if group:
            yield _group(telling, group, group_section(group.id or str(number)))


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
