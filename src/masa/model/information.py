"""Information sharing, data, training and audit."""

from typing import Annotated

from pydantic import Field

from masa.model.mark import mark
from masa.model.record import Held, Paper, Record, Reviewed, Section
from masa.model.types import Anyone, Bodies, Day, Frequency, Line, Lines, Number, Period, Prose, Proses


class Signatory(Record):
    """A body that has signed an agreement, and its standing in it."""

    who: Anyone = ()
    called: Line | None = None
    signed_on: Day | None = None
    standing: Annotated[str, mark("choice", "main", "joined")] | None = None


class SharingAgreement(Paper):
    """An information or data sharing agreement."""

    tier: Line | None = None
    joining: Prose | None = None
    signatories: tuple[Signatory, ...] = ()


class InformationSharing(Section, Reviewed):
    """How information is shared (Children Act 2004 ss.16H, 16LA)."""

    process: Prose | None = None
    principles: Proses = ()
    power_to_request: Prose | None = None
    duty_to_share: Prose | None = None
    when_not_shared: Prose | None = None
    consent: Prose | None = None
    agreements: tuple[SharingAgreement, ...] = ()


class Measure(Record):
    """A measure, and what it shows."""

    title: Line | None = None
    shows: Annotated[tuple[str, ...], mark("choice", "outcome", "experience", "quality", "activity", many=True)] = ()
    how_often: Frequency | None = None


class DataAndIntelligence(Section, Reviewed):
    """How data and intelligence show whether help works."""

    how_used: Prose | None = None
    early_help: Prose | None = None
    data_set: Paper | None = None
    measures: tuple[Measure, ...] = ()
    breakdowns: Lines = ()
    disproportionality: Prose | None = None
    disproportionality_owner: Anyone = ()
    joint_analysis: Prose | None = None


class Course(Held):
    """A course or event of the training programme."""

    title: Line | None = None
    for_: Line | None = Field(None, alias="for")
    form: Line | None = None
    how_often: Frequency | None = None
    how_many: Number | None = None
    lasts: Period | None = None


class TrainingImpact(Record):
    """How the impact of training is measured."""

    covers: Annotated[
        tuple[str, ...],
        mark(
            "choice",
            "attendance",
            "feedback",
            "test",
            "observed-practice",
            "audit",
            "outcome-data",
            "follow-up",
            "all",
            many=True,
        ),
    ] = ()


class Training(Section, Reviewed):
    """How training is commissioned, delivered and judged."""

    commissioned: Prose | None = None
    delivered: Prose | None = None
    programme: tuple[Course, ...] = ()
    impact: tuple[TrainingImpact, ...] = ()
    impact_seen_by: Anyone = ()
    charges: Prose | None = None
    shared_with: Bodies = ()


class AuditItem(Held):
    """An audit of the programme: of whom, by whom, how and how often."""

    title: Line | None = None
    how_often: Frequency | None = None
    by: Anyone = ()
    of: Anyone = ()
    method: Prose | None = None


class Audit(Section, Reviewed):
    """The programme of multi-agency audits."""

    programme: tuple[AuditItem, ...] = ()
