"""Relevant agencies, bodies invited to take part, and education."""

from typing import Annotated

from masa.model.mark import mark
from masa.model.record import Held, Record, Reviewed, Section
from masa.model.types import (
    AnyOne,
    Anyone,
    Bodies,
    Body,
    Frequency,
    Group,
    Groups,
    Line,
    Number,
    Numbers,
    People,
    Prose,
    YesNo,
)


class RelevantAgency(Held, Reviewed):
    """A body that the arrangements bind; `schedule` are paragraphs of the Schedule to SI 2018/789."""

    organisation: Body | None = None
    called: Line | None = None
    schedule: Numbers = ()
    chosen: YesNo | None = None
    why: Prose | None = None
    how: Prose | None = None
    lead_post: Line | None = None
    through: Groups = ()
    limited_to: Line | None = None


class InvitedBody(Held):
    """A body that takes part and is not bound."""

    organisation: Body | None = None
    called: Line | None = None
    why: Prose | None = None
    how: Prose | None = None
    through: Groups = ()
    by_issue: YesNo | None = None


Sectors = Annotated[
    tuple[str, ...],
    mark(
        "choice",
        "early-years",
        "maintained-schools",
        "academies",
        "independent-schools",
        "special-schools",
        "alternative-provision",
        "further-education",
        "higher-education",
        "all",
        many=True,
    ),
]


class EducationSector(Held):
    """How settings of one or more sectors are included."""

    covers: Sectors = ()
    through: Groups = ()
    how_often: Frequency | None = None


class EducationRepresentative(Held):
    """Who speaks for education, at which level and with whose mandate."""

    level: Annotated[tuple[str, ...], mark("choice", "strategic", "operational", many=True)] = ()
    person: People = ()
    called: Line | None = None
    organisation: Body | None = None
    chair_of: Groups = ()
    group: Group | None = None
    speaks_for: Line | None = None
    answers_to: Line | None = None
    seats: Number | None = None
    seats_up_to: Number | None = None


class SafeguardingLeadRoute(Held):
    """How the designated safeguarding leads of settings are reached."""

    how: Prose | None = None
    how_often: Frequency | None = None
    group: Group | None = None
    who: Anyone = ()
    owner: AnyOne | None = None


class Education(Section):
    """Education's standing, and how settings take part."""

    standing: (
        Annotated[str, mark("choice", "relevant-agency", "invited", "member", "delegate", "lead-and-delegate")] | None
    ) = None
    sectors: tuple[EducationSector, ...] = ()
    representatives: tuple[EducationRepresentative, ...] = ()
    safeguarding_leads: tuple[SafeguardingLeadRoute, ...] = ()
    out_of_school: Prose | None = None


class HomesAndCustody(Section):
    """How children's homes or youth custody are included, or that there are none in the area."""

    none_in_area: YesNo | None = None
    how: Prose | None = None
    places: Bodies = ()
    through: Groups = ()


class TeamMember(Record):
    """A seat in a multi-agency child protection team (Children Act 2004 s.16EA(3), coming)."""

    role: Annotated[str, mark("choice", "education", "social-work", "health", "police")] | None = None
    nominated_by: Bodies = ()
    person: People = ()


class ProtectionTeam(Held):
    """A multi-agency child protection team."""

    name: Line | None = None
    footprint: Line | None = None
    members: tuple[TeamMember, ...] = ()
