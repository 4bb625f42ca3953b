"""What the register holds, as plain data."""

from decimal import Decimal

from masa.light_date import date
from masa.light_tuple import LightTuple
from masa.reference.body import AbolishedKind, Body, Change, Horizon


class Overlap(LightTuple):
    """One row of who touches whom: a council, a body of a kind, the days, and the share of the council's area in %."""

    council: str
    kind: str
    body: str
    first_day: date
    last_day: date | None
    share: Decimal

    def holds_on(self, day: date) -> bool:
        """Tell whether the areas touch on a day."""
        return self.first_day <= day <= (self.last_day or day)


class Called(LightTuple):
    """A body and one of the names that it goes by, without what varies in writing (see `loose`)."""

    name: str
    body: Body


class Tables(LightTuple):
    """The bodies, all that they are called, who touches whom, the reorganisations and the kinds that are no more.

    `horizon` are the days for which all that is complete; there is none where nothing is held.
    """

    horizon: Horizon | None = None
    bodies: tuple[Body, ...] = ()
    called: tuple[Called, ...] = ()
    overlaps: tuple[Overlap, ...] = ()
    changes: tuple[Change, ...] = ()
    abolished: tuple[AbolishedKind, ...] = ()
