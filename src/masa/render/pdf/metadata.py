"""The dates that a PDF carries about itself: the document's own, where they are whole days."""

from typing import NamedTuple

from masa.model.kinds.day import Day
from masa.model.record import Shape
from masa.render.telling.keys import given


class Dates(NamedTuple):
    """When the arrangements were published and last updated, as yyyy-mm-dd; None where no whole day is known."""

    published: str | None = None
    updated: str | None = None

    @classmethod
    def of(cls, publication: Shape | None) -> "Dates":
        """Return the dates of a document's publication."""
        return cls(_whole(given(publication, "published_on")), _whole(given(publication, "updated_on")))


def _whole(day: Day | None) -> str | None:
    return day.written if day and day.day else None
