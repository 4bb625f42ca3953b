"""How children's needs are identified and met."""

from masa.model.agencies import HomesAndCustody, ProtectionTeam
from masa.model.record import Agreed, Held, Paper, Section
from masa.model.types import (
    Anyone,
    Line,
    Prose,
)


class Priority(Held, Agreed):
    """A shared priority and its period."""

    title: Line | None = None


class ThresholdDocument(Paper):
    """The threshold document, whatever it is called locally."""

    alignment: Prose | None = None


class Needs(Section):
    """How partners identify and respond to children's needs (Children Act 2004 s.16E(2))."""

    identify: Prose | None = None
    respond: Prose | None = None
    taking_part: Anyone = ()
    early_help: Prose | None = None
    looked_after: Prose | None = None
    outside_the_home: Prose | None = None
    plan: Paper | None = None
    priorities: tuple[Priority, ...] = ()
    threshold_document: ThresholdDocument | None = None
    residential_homes: HomesAndCustody | None = None
    youth_custody: HomesAndCustody | None = None
    protection_teams: tuple[ProtectionTeam, ...] = ()
