"""People and offices in the cells of tables: name, post and status."""

from collections.abc import Callable, Iterable
from typing import Any

from masa.model.governance import Member
from masa.render.publication import Block, Cell, Paragraph
from masa.render.telling.keys import given
from masa.render.telling.lines import strong
from masa.render.telling.names import joined, status
from masa.render.telling.records import Telling, capitals
from masa.render.words import Tag, Text, Words


def holder(telling: Telling, body: str = "", *, optional: bool = False) -> Callable[[Any], Cell]:
    """Return a cell that shows who holds a seat, and the words used for it.

    `body` is the key of the body for which they hold it; a seat that nobody holds is marked unless it is optional.
    """

    def cell(record: Any) -> Cell:  # noqa: ANN401 - any entry with people
        whole = given(record, body) if body else None
        held = tuple(block for name in given(record, "person") for block in _one(telling, name, whole))
        called = telling.words(record, "called") if hasattr(record, "called") else ()
        if called and not _said(called, held):
            return (*held, Paragraph(quoted(called) if held else called))
        return held if held or optional else (Paragraph((Tag("not named"),)),)

    return cell


def seat(telling: Telling) -> Callable[[Member], Cell]:
    """Return a cell that shows whose seat it is."""

    def cell(member: Member) -> Cell:
        chairs, called = telling.words(member, "chair_of"), telling.words(member, "called")
        lines = [capitals(telling.words(member, "who")), telling.words(member, "person")]
        lines += [(Text("Whoever chairs "), *chairs)] if chairs else []
        lines += [quoted(called) if any(lines) else called] if called else []
        return tuple(Paragraph(line) for line in lines if line)

    return cell


def holding(telling: Telling, terms: Iterable[Any]) -> Words:
    """Return who holds these terms, by name or else by post, without those who have left or not come yet."""
    held = [words for term in terms for words in _present(telling, given(term, "person")) or _called(telling, term)]
    return joined(list(dict.fromkeys(held)))


def _present(telling: Telling, names: Iterable[str]) -> list[Words]:
    people = telling.names.people
    return [
        (Text(telling.names.text(name)), *(status(people[name]) if name in people else ()))
        for name in names
        if name not in people or telling.present(people[name])
    ]


def _called(telling: Telling, term: Any) -> list[Words]:  # noqa: ANN401 - any entry with people
    """Return the words used for a term that names nobody, where they say more than that it is the chair's."""
    called = term.called or ""
    return [] if given(term, "person") or called.casefold() in ("", "chair") else [telling.words(term, "called")]


def _said(called: Words, held: Cell) -> bool:
    """Tell whether the words used for a seat are those already shown."""
    shown = {piece.words.casefold() for block in held if isinstance(block, Paragraph) for piece in block.words}
    return all(piece.words.casefold() in shown for piece in called)


def quoted(called: Words) -> Words:
    """Return the words that are used for somebody, set apart from the name."""
    return (Text("called “"), *called, Text("”"))


def _one(telling: Telling, name: str, body: str | None) -> Iterable[Block]:
    person = telling.names.people.get(name)
    if person is None:
        return (Paragraph(capitals(telling.names.words(name))),)
    post = telling.names.post_text(person, body)
    if not person.name:
        return (Paragraph((*strong(post or name), *status(person))),)
    return (
        Paragraph((*strong(person.name), *status(person))),
        *((Paragraph((Text(post),)),) if post else ()),
    )
