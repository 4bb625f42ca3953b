"""Values of a document as words and blocks, each by the kind that the model gives its key."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from masa.model.document import Document
from masa.model.kinds.day import Day
from masa.model.kinds.frequency import Frequency
from masa.model.kinds.number import pounds
from masa.model.record import Contact, Held, Paper, Shape
from masa.model.table import Field
from masa.model.tabulate import document_table
from masa.render.prose import safe_address
from masa.render.publication import Block, BulletList, Paragraph, Prose
from masa.render.telling.contact import contact_words
from masa.render.telling.money import per_cent
from masa.render.telling.names import Names
from masa.render.telling.wording import capital, choice
from masa.render.words import Link, Strong, Text, Time, Words

_RESERVED = {"from": "from_", "for": "for_"}  # keys that are words of Python's own
LINKS = ("url", "website", "list_at", "statement", "source", "transcript")
_LONG_ENTRY = 40
_table = cache(document_table)


@cache
def fields_of(record: type[Shape]) -> Mapping[str, Field]:
    """Return the keys of a model, in order, with the kind of each."""
    return _table().records[record.__name__]


def given(record: Shape | None, key: str) -> Any:  # noqa: ANN401 - of the key's own kind
    """Return the value of a key, None where there is none."""
    # Asked of the values themselves, since a model takes long to say that it has no such key.
    return None if record is None else vars(record).get(_RESERVED.get(key, key))


def values_given(record: Shape) -> list[tuple[str, Any, Field]]:
    """Return the keys of a record that hold something, in order, each with what it holds and the kind of it."""
    values = vars(record)
    return [(key, value, field) for key, name, field in attributes_of(type(record)) if is_given(value := values[name])]


def records_in(record: Shape) -> Iterator[tuple[str, Shape]]:
    """Yield the records that a record itself holds, in order, each with its key."""
    values = vars(record)
    for key, name, many in _holding(type(record)):
        value = values[name]
        for entry in value if many else (value,):
            if entry is not None:
                yield key, entry


@cache
def attributes_of(record: type[Shape]) -> tuple[tuple[str, str, Field], ...]:
    """Return the keys of a model, in order, each with the attribute that holds it and its kind."""
    return tuple((key, _RESERVED.get(key, key), field) for key, field in fields_of(record).items())


@cache
def _holding(record: type[Shape]) -> tuple[tuple[str, str, bool], ...]:
    return tuple((key, name, field.many) for key, name, field in attributes_of(record) if field.kind == "record")


def is_given(value: object) -> bool:
    """Tell whether a value is there and no empty list; a record is never asked whether it equals one, which is slow."""
    return value is not None and not (type(value) is tuple and not value)


class Values:
    """The values of one document, in words. What ended before `day`, the document's own date, is past.

    What begins after it is still to come.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.names = Names(document)
        self.day = _own_day(document)

    def words(self, record: Shape | None, key: str) -> Words:
        """Return a value on one line, without prose and records."""
        value = given(record, key)
        if record is None or not is_given(value):
            return ()
        field = fields_of(type(record))[key]
        if field.kind == "id":
            return self.names.all(value if field.many else (value,), last=" or " if key == "one_of" else " and ")
        if field.kind == "record":
            return ()
        entries = value if field.many else (value,)
        parts = [_LINES[field.kind](record, key, entry) for entry in entries]
        apart = field.kind in ("line", "choice") and any("," in piece.words for part in parts for piece in part)
        return parted(parts, "; " if apart else ", ")

    def blocks(self, record: Shape | None, key: str) -> tuple[Block, ...]:
        """Return a value as blocks; nothing where it is not given."""
        value = given(record, key)
        if record is None or not is_given(value):
            return ()
        field = fields_of(type(record))[key]
        if field.kind == "record":
            return self._records(value if field.many else (value,), listed=field.many)
        if field.kind == "prose":
            entries = tuple((Prose(entry),) for entry in (value if field.many else (value,)))
            return (BulletList(entries),) if field.many else entries[0]
        if field.kind == "line" and field.many and any(len(entry) > _LONG_ENTRY for entry in value):
            return (BulletList(tuple((Paragraph((Text(entry),)),) for entry in value)),)
        return (Paragraph(self.words(record, key)),)

    def past(self, record: Shape) -> bool:
        """Tell whether an entry had ended on the document's own date; a vacancy lasts until it is filled."""
        if not isinstance(record, Held):
            return False
        over = self.day and record.to and not _vacant(record) and record.to.last < self.day.first
        return bool(record.ended or over)

    def present(self, record: Shape) -> bool:
        """Tell whether an entry had begun, and not ended, on the document's own date."""
        start = given(record, "from")
        return not self.past(record) and not (self.day and start and start.first > self.day.last)

    def paper(self, paper: Paper) -> tuple[Block, ...]:
        """Return a document that the arrangements point to: its title as a link, and how old it is."""
        details = [detail for key, before in _PAPER.items() if (detail := self._detail(paper, key, before))]
        agreed = self.agreed(paper)
        together = (self.held(paper), agreed and (Text("agreed "), *agreed), self.reviewed(paper))
        details += [part for part in together if part]
        if paper.published is not None:
            details.append((Text("published" if paper.published else "not published"),))
        title = linked(paper.title, paper.url)
        return (
            Paragraph(parted([part for part in (title, *details) if part], ", ")),
            *self.blocks(paper, "text"),
        )

    def held(self, record: Shape) -> Words:
        """Return the time that something holds: from one date to another."""
        start, end = given(record, "from"), given(record, "to")
        vacant = _vacant(record)
        parts: list[Words] = []
        if start:
            parts.append((Text("vacant from " if vacant else "from "), Time.of(start)))
        if end:
            before = "to be filled by " if vacant else "to " if start else "until "
            parts.append((Text(before), Time.of(end)))
        if given(record, "ended"):
            parts.append((Text("ended"),))
        return parted(parts, ", " if vacant else " ")

    def agreed(self, record: Shape) -> Words:
        """Return by whom a thing is agreed, and when."""
        by, on = self.words(record, "agreed_by"), self.words(record, "agreed_on")
        parts = [(Text("by "), *by)] if by else []
        parts += [(Text("on " if given(record, "agreed_on").day else "in "), *on)] if on else []
        return parted(parts, " ")

    def reviewed(self, record: Shape) -> Words:
        """Return how a thing is kept under review."""
        cycle, event = self.words(record, "reviewed"), self.words(record, "review_when")
        by, following = self.words(record, "reviewed_by"), self.words(record, "next_review")
        parts = [(Text("reviewed "), *cycle)] if cycle else []
        parts += [(Text("next review "), *following)] if following else []
        parts += [(Text("review when: "), *event)] if event else []
        parts += [(Text("reviewed by "), *by)] if by else []
        return parted(parts, "; ")

    def _detail(self, paper: Paper, key: str, before: str) -> Words:
        words = self.words(paper, key)
        return (Text(before), *words) if words else ()

    def _records(self, records: tuple[Shape, ...], *, listed: bool) -> tuple[Block, ...]:
        entries = tuple(self._record(record) for record in records)
        return (BulletList(entries),) if listed and entries[1:] else sum(entries, ())

    def _record(self, record: Shape) -> tuple[Block, ...]:
        if isinstance(record, Paper):
            return self.paper(record)
        if isinstance(record, Contact):
            return (Paragraph(contact_words(record)), *self.blocks(record, "text"))
        raise TypeError(f"{type(record).__name__} needs a section of its own")


_PAPER = {
    "version": "version ",
    "dated": "dated ",
    "published_on": "published on ",
    "how_often": "",
    "embedded_in": "part of ",
    "shared_with": "shared with ",
}


def linked(title: str | None, address: str | None) -> Words:
    """Return a title that leads to its address; an address that no page may link to is shown beside it."""
    if address and safe_address(address):
        return (Link(title or address, address),)
    return tuple(Text(part) for part in (title, f" ({address})" if address else None) if part)


def parted(parts: Sequence[Words], mark: str) -> Words:
    """Return parts on one line with a mark between them."""
    if len(parts) == 1:
        return parts[0]
    return tuple(piece for n, part in enumerate(parts) for piece in ((Text(mark), *part) if n else part))


def strong(words: str) -> Words:
    """Return words that carry weight."""
    return (Strong(words),)


def _frequency(often: Frequency) -> str:
    """Return how often, in words; bi-monthly is said in figures too, since people read it in two ways."""
    return f"{often} (six times a year)" if often.words == "bi-monthly" else str(often)


def _line(_record: Shape, key: str, value: str) -> Words:
    return linked(None, value) if key in LINKS else (Text(value),)


def _choice(record: Shape, key: str, word: str) -> Words:
    return (Text(capital(choice(type(record).__name__, key, word))),)


def _plain(say: Callable[[Any], str]) -> Callable[[Shape, str, Any], Words]:
    def line(_record: Shape, _key: str, value: object) -> Words:
        return (Text(say(value)),)

    return line


_LINES: Mapping[str, Callable[[Shape, str, Any], Words]] = {
    "line": _line,
    "choice": _choice,
    "prose": _plain(str),
    "yes-no": _plain(lambda answer: "yes" if answer else "no"),
    "number": _plain(str),
    "decimal": _plain(str),
    "amount": _plain(pounds),
    "percentage": _plain(per_cent),
    "day": lambda _record, _key, day: (Time.of(day),),
    "day-of-year": _plain(str),
    "frequency": _plain(_frequency),
    "period": _plain(str),
}


def _vacant(record: Shape) -> bool:
    return bool(given(record, "status") == "vacant")


def _own_day(document: Document) -> Day | None:
    """Return the first given of published, effective, agreed and updated."""
    publication = document.publication
    keys = ("published_on", "effective_from", "agreed_on", "updated_on")
    return next((day for key in keys if (day := given(publication, key))), None)
