"""Upkeep: departures from guidance, and what a copy of a published page lost."""

from typing import Annotated

from masa.model.mark import mark
from masa.model.record import Agreed, Held, Record
from masa.model.types import Day, DocumentPath, Line, Prose, YesNo


class Departure(Agreed, Held):
    """Guidance not followed, on purpose: which rule, where, why, and until when."""

    rule: Line | None = None
    where: DocumentPath | None = None
    reason: Prose | None = None


class Lost(Record):
    """Something on the published page that the copy has not."""

    path: DocumentPath | None = None
    what: Annotated[str, mark("choice", "image", "diagram", "video", "link", "list", "table", "text")] | None = None


class AlsoSaid(Record):
    """Another version of one fact on the same page; a number is the count stated for a list."""

    path: DocumentPath | None = None
    says: Prose | None = None


class Transcription(Record):
    """Where a copy of a published page came from, and what was lost in the copy."""

    title: Line | None = None
    source: Line | None = None
    read_on: Day | None = None
    whole: YesNo | None = None
    lost: tuple[Lost, ...] = ()
    also_says: tuple[AlsoSaid, ...] = ()
