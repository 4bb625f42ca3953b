"""Bodies as the register holds them: councils, health boards and police forces."""

from decimal import Decimal

from masa.light_date import date
from masa.light_tuple import LightTuple

COUNCIL, BOARD, FORCE = "local-authority", "integrated-care-board", "police"
KINDS = (COUNCIL, BOARD, FORCE)


class Body(LightTuple):
    """A council, health board or police force, under one official code.

    `other_names` are in use beside the `name`, a council's own before others; `former_codes` once meant it. `type` is
    that of a council: county, unitary, metropolitan or london. A body holds from its first day to its last; without
    them, on every day for which the register is complete. `successors` and `predecessors` are codes; `chief_officer`
    is a force's, by statute.
    """

    code: str
    kind: str
    name: str
    other_names: tuple[str, ...] = ()
    former_codes: tuple[str, ...] = ()
    type: str = ""
    first_day: date | None = None
    last_day: date | None = None
    successors: tuple[str, ...] = ()
    predecessors: tuple[str, ...] = ()
    chief_officer: str = ""

    @property
    def own_name(self) -> str:
        """Return the name that the body gives itself: the `name` of a council is that of its area."""
        return self.other_names[0] if self.kind == COUNCIL and self.other_names else self.name

    def holds_on(self, day: date) -> bool:
        """Tell whether the body is there on a day."""
        return (self.first_day or day) <= day <= (self.last_day or day)


class Touching(LightTuple):
    """A health board or force whose area touches a council's, and what share of the council's area that is, in %."""

    body: Body
    share: Decimal


class Horizon(LightTuple):
    """The days for which the register is complete, and the day on which it was compiled."""

    first_day: date
    last_day: date
    compiled_on: date

    def covers(self, day: date) -> bool:
        """Tell whether the register can answer for a day."""
        return self.first_day <= day <= self.last_day


class Change(LightTuple):
    """A reorganisation: the day it falls on, since when that has been public, whom it concerns, and what happens."""

    falls_on: date
    public_since: date
    codes: frozenset[str]
    what: str


class AbolishedKind(LightTuple):
    """A kind of body that is no more: how it was called, its last day, and who followed."""

    names: tuple[str, ...]
    last_day: date
    successor: str
