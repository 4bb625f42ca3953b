"""Who does what: duties, groups, decisions, the business unit and links to other boards."""

from typing import Annotated

from masa.model.leadership import Appointment
from masa.model.mark import mark
from masa.model.record import Held, Paper, Record, Reviewed, Section
from masa.model.types import (
    Anyone,
    Bodies,
    Fraction,
    Frequency,
    Group,
    Groups,
    GroupsOrBodies,
    Id,
    Line,
    Lines,
    Number,
    People,
    Percentage,
    Prose,
    Proses,
    Serves,
    YesNo,
)


class LeadDuty(Record):
    """A duty of the leads; the first six are the joint functions of the guidance."""

    covers: Annotated[
        tuple[str, ...],
        mark(
            "choice",
            "strategic-direction",
            "own-contribution",
            "sign-off",
            "shared-learning",
            "business-support",
            "agencies-clear",
            "joint-and-equal",
            "keep-accountability",
            "oversee-agencies",
            "all",
            many=True,
        ),
    ] = ()


class DelegateDuty(Record):
    """A duty of the delegates; the first six are the joint functions of the guidance."""

    covers: Annotated[
        tuple[str, ...],
        mark(
            "choice",
            "priorities-and-procedures",
            "education-and-agencies",
            "information-sharing",
            "reviews",
            "training",
            "feedback-and-design",
            "decide-for-lead",
            "report-to-leads",
            "all",
            many=True,
        ),
    ] = ()


class ChairDuty(Record):
    """A duty of the partnership chair."""

    covers: Annotated[tuple[str, ...], mark("choice", "link", "continuity", "escalation", "all", many=True)] = ()


class AgencyDuty(Record):
    """What is expected of a relevant agency; `act-in-accordance` is Children Act 2004 s.16G(4)."""

    covers: Annotated[
        tuple[str, ...],
        mark(
            "choice",
            "know-responsibilities",
            "co-operate",
            "share-information",
            "apply-within",
            "act-in-accordance",
            "all",
            many=True,
        ),
    ] = ()


class Duties(Record):
    """The duties of leads, delegates, chair and agencies, as points."""

    leads: tuple[LeadDuty, ...] = ()
    delegates: tuple[DelegateDuty, ...] = ()
    chair: tuple[ChairDuty, ...] = ()
    agencies: tuple[AgencyDuty, ...] = ()


class Member(Held):
    """A seat, or several, in a group."""

    who: Anyone = ()
    called: Line | None = None
    person: People = ()
    chair_of: GroupsOrBodies = ()
    seats: Number | None = None
    seats_up_to: Number | None = None
    attends_as: (
        Annotated[
            str,
            mark("choice", "member", "non-voting", "observer", "invited", "executive", "non-executive"),
        ]
        | None
    ) = None
    roles: Lines = ()
    by_issue: YesNo | None = None
    why: Prose | None = None


class Quorum(Record):
    """Who must be there for a meeting to count, and what follows if they are not."""

    all_of: Anyone = ()
    one_of: Anyone = ()
    others: Number | None = None
    at_least: Number | None = None
    out_of: Number | None = None
    chair_may_vary: YesNo | None = None
    if_not_met: Annotated[str, mark("choice", "no-meeting", "no-decisions", "chair-decides")] | None = None


class GovernanceGroup(Held, Reviewed):
    """A meeting, board or sub-group; `several: yes` for a class of groups."""

    id: Id | None = None
    name: Line | None = None
    meeting_of: Annotated[tuple[str, ...], mark("choice", "leads", "delegates", "agencies", many=True)] = ()
    several: YesNo | None = None
    part_of: Group | None = None
    temporary: YesNo | None = None
    serves: Serves = ()
    purpose: Prose | None = None
    tasks: Proses = ()
    reports_to: GroupsOrBodies = ()
    chairs: tuple[Appointment, ...] = ()
    how_often: Frequency | None = None
    attendance: Percentage | None = None
    membership: Prose | None = None
    members: tuple[Member, ...] = ()
    quorum: Quorum | None = None
    footprint: Line | None = None
    shared_with: Bodies = ()
    terms_of_reference: Paper | None = None
    documents: tuple[Paper, ...] = ()


class Decision(Reviewed):
    """Who decides what, how, and what happens when they cannot agree."""

    about: Lines = ()
    decided_by: Anyone = ()
    how: Annotated[str, mark("choice", "consensus", "majority", "each-its-own")] | None = None
    if_not_agreed: Annotated[str, mark("choice", "escalate", "vote", "no-decision", "chair-decides")] | None = None
    goes_to: Anyone = ()


class StaffPost(Held):
    """A post of the business unit."""

    post: Line | None = None
    person: People = ()
    does: Annotated[
        tuple[str, ...],
        mark(
            "choice",
            "management",
            "analysis",
            "training",
            "audit",
            "administration",
            "legal",
            "co-ordination",
            many=True,
        ),
    ] = ()
    fte: Fraction | None = None
    how_many: Number | None = None
    shared_with: Bodies = ()


class BusinessUnit(Section):
    """The staff who support the partnership."""

    posts: tuple[StaffPost, ...] = ()


class BoardLink(Record):
    """A link to another strategic board, and how it works."""

    organisation: Bodies = ()
    how: Prose | None = None
    through: Groups = ()


class Governance(Section):
    """Duties, groups, the scheme of delegation, conflicts of interest, business unit and links."""

    duties: Duties | None = None
    groups: tuple[GovernanceGroup, ...] = ()
    decisions: tuple[Decision, ...] = ()
    conflicts_of_interest: Prose | None = None
    business_unit: BusinessUnit | None = None
    links: tuple[BoardLink, ...] = ()
