"""Records that other records build on: what any entry, section, term, review or contact may hold."""

from pydantic import BaseModel, ConfigDict, Field

from masa.model.types import Anyone, Bodies, Day, Frequency, Line, Prose, YesNo


class Shape(BaseModel):
    """Any record of a document: no other keys than its own."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Record(Shape):
    """An entry or a section; `text` holds published words that no other key fits."""

    text: Prose | None = None


class Held(Record):
    """Something that holds for a time: from the first day of `from` to the last of `to`.

    `ended` marks a past entry whose last day is not known.
    """

    from_: Day | None = Field(None, alias="from")
    to: Day | None = None
    ended: YesNo | None = None


class Reviewed(Record):
    """How a thing is kept under review: a cycle, a date or an event, and by whom."""

    reviewed: Frequency | None = None
    next_review: Day | None = None
    review_when: Line | None = None
    reviewed_by: Anyone = ()


class Agreed(Record):
    """Who agreed a thing, and when."""

    agreed_by: Anyone = ()
    agreed_on: Day | None = None


class Contact(Record):
    """How to reach somebody; a phone keeps its first 0."""

    name: Line | None = None
    phone: Line | None = None
    email: Line | None = None
    url: Line | None = None
    open: Line | None = None
    address: Line | None = None


class Paper(Held, Reviewed, Agreed):
    """A document that the arrangements rely on or point to: its name, where it is and how old it is."""

    title: Line | None = None
    url: Line | None = None
    version: Line | None = None
    dated: Day | None = None
    published: YesNo | None = None
    published_on: Day | None = None
    how_often: Frequency | None = None
    embedded_in: Line | None = None
    shared_with: Bodies = ()


class Section(Record):
    """A section of the document; any may list the documents that it relies on."""

    documents: tuple[Paper, ...] = ()
