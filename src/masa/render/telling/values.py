"""Values of a document as words and blocks, each by the kind that the model gives its key."""

from masa.model.document import Document
from masa.model.kinds.day import Day
from masa.model.record import Contact, Held, Paper, Shape
from masa.render.publication import Block, BulletList, Paragraph, Prose
from masa.render.telling.contact import contact_words
from masa.render.telling.keys import fields_of, given, is_given
from masa.render.telling.lines import LINES, linked, parted
from masa.render.telling.names import Names
from masa.render.words import Text, Time, Words

_LONG_ENTRY = 40


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
        parts = [LINES[field.kind](record, key, entry) for entry in entries]
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


def _vacant(record: Shape) -> bool:
    return bool(given(record, "status") == "vacant")


def _own_day(document: Document) -> Day | None:
    """Return the first given of published, effective, agreed and updated."""
    publication = document.publication
    keys = ("published_on", "effective_from", "agreed_on", "updated_on")
    return next((day for key in keys if (day := given(publication, key))), None)
