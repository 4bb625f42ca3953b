"""The voice of children and families, disputes, and the yearly report."""

from typing import Annotated

from masa.model.mark import mark
from masa.model.record import Agreed, Held, Paper, Record, Reviewed, Section
from masa.model.types import (
    Anyone,
    Bodies,
    Day,
    DayOfYear,
    Frequency,
    Group,
    Line,
    Lines,
    Period,
    Prose,
)


class VoiceMethod(Held):
    """How children or families are heard, how often and by whom."""

    who: Anyone = ()
    called: Line | None = None
    how: Prose | None = None
    how_often: Frequency | None = None
    group: Group | None = None


class LessHeard(Record):
    """A group that is less often heard, in words, and how it is reached."""

    who: Lines = ()
    how: Prose | None = None


class VoiceChange(Record):
    """What children or families said, and what was done."""

    said: Prose | None = None
    did: Prose | None = None
    done_on: Day | None = None


class Voice(Section, Reviewed):
    """How the views of children and families shape the arrangements."""

    methods: tuple[VoiceMethod, ...] = ()
    less_often_heard: tuple[LessHeard, ...] = ()
    changes: tuple[VoiceChange, ...] = ()


class DisputeStage(Record):
    """A step in settling a dispute, on a case or between partners."""

    level: Line | None = None
    about: Annotated[tuple[str, ...], mark("choice", "case", "partners", many=True)] = ()
    at: (
        Annotated[
            str,
            mark(
                "choice",
                "front-line",
                "managers",
                "senior-managers",
                "delegates",
                "chair",
                "leads",
                "independent",
                "secretary-of-state",
            ),
        ]
        | None
    ) = None
    within: Period | None = None
    decided_by: Anyone = ()


class Disputes(Section, Reviewed):
    """How disputes between partners and agencies are settled."""

    policy: Paper | None = None
    stages: tuple[DisputeStage, ...] = ()
    whistleblowing: Prose | None = None


class ReportPart(Record):
    """What the yearly report holds."""

    covers: Annotated[
        tuple[str, ...],
        mark(
            "choice",
            "what-was-done",
            "how-effective",
            "partner-contributions",
            "scrutiny-themes",
            "impact",
            "education",
            "costs",
            "data-and-learning",
            "decisions",
            "feedback",
            "little-progress",
            "changes-to-arrangements",
            "restraint",
            "all",
            many=True,
        ),
    ] = ()


class Copy(Record):
    """A copy of the report: to whom, within what time, and when it went."""

    to: Anyone = ()
    within: Period | None = None
    sent_on: Day | None = None


class RestraintReview(Record):
    """The review of restraint in a secure establishment, and who is sent it."""

    places: Bodies = ()
    group: Group | None = None
    sent_to: Anyone = ()


class YearlyReport(Paper):
    """A yearly report that has come out."""

    sent: tuple[Copy, ...] = ()


class YearlyReports(Section, Agreed, Reviewed):
    """What is promised of the yearly report (Children Act 2004 s.16G(7)), and the reports so far."""

    called: Line | None = None
    how_often: Frequency | None = None
    due: DayOfYear | None = None
    year_starts: DayOfYear | None = None
    contents: tuple[ReportPart, ...] = ()
    sent_to: tuple[Copy, ...] = ()
    restraint_review: RestraintReview | None = None
    reports: tuple[YearlyReport, ...] = ()
