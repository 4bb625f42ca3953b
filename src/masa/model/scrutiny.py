"""Independent scrutiny, and local child safeguarding practice reviews."""

from typing import Annotated

from masa.model.mark import mark
from masa.model.record import Held, Paper, Record, Reviewed, Section
from masa.model.types import (
    AnyOne,
    Anyone,
    Frequency,
    Line,
    Lines,
    Period,
    Prose,
    Proses,
    Serves,
)


class ScrutinyStrand(Held, Reviewed):
    """One strand of scrutiny: a person, firm, panel, young people or committee."""

    who: Anyone = ()
    called: Line | None = None
    kind: (
        Annotated[
            str,
            mark(
                "choice",
                "scrutineer",
                "firm",
                "panel",
                "young-people",
                "elected-members",
                "peers",
                "commissioner",
                "community",
                "other",
            ),
        ]
        | None
    ) = None
    contract: Line | None = None
    rolling: Frequency | None = None
    time: Line | None = None
    independence: Prose | None = None
    serves: Serves = ()


class ScrutinyFunction(Record):
    """A function of scrutiny; the first seven are those of the guidance."""

    covers: Annotated[
        tuple[str, ...],
        mark(
            "choice",
            "support-and-challenge",
            "assurance",
            "duties-and-learning",
            "voice",
            "critical-friend",
            "dispute-advice",
            "arrangements-and-report",
            "practice-reviews",
            "leadership",
            "all",
            many=True,
        ),
    ] = ()


class ScrutinyMethod(Record):
    """How scrutiny is carried out."""

    covers: Annotated[
        tuple[str, ...],
        mark(
            "choice",
            "documents",
            "data",
            "audit",
            "observation",
            "children-and-families",
            "practitioners",
            "leaders",
            "peer-review",
            "survey",
            "all",
            many=True,
        ),
    ] = ()
    how_often: Frequency | None = None


class ScrutinyPlan(Paper):
    """The plan of scrutiny for a period: topics, methods, what it is judged against."""

    topics: Lines = ()
    methods: tuple[ScrutinyMethod, ...] = ()
    judged_against: Proses = ()
    outputs: Prose | None = None


class FollowUp(Record):
    """Who answers scrutiny's recommendations, within what time, and how they are tracked."""

    owner: AnyOne | None = None
    within: Period | None = None
    how: Prose | None = None


class IndependentScrutiny(Section, Reviewed):
    """Scrutiny by an independent person (Children Act 2004 s.16G(3))."""

    strands: tuple[ScrutinyStrand, ...] = ()
    functions: tuple[ScrutinyFunction, ...] = ()
    plan: ScrutinyPlan | None = None
    children: Prose | None = None
    follow_up: FollowUp | None = None
    reports_to: Anyone = ()


class ReviewCriterion(Record):
    """A criterion of SI 2018/789 reg 11."""

    covers: Annotated[
        tuple[str, ...],
        mark(
            "choice",
            "improvements",
            "recurring-themes",
            "agencies-together",
            "panel-prefers-local",
            "all",
            many=True,
        ),
    ] = ()


class ReviewReportPart(Record):
    """A part of a review's report (SI 2018/789 reg 15)."""

    covers: Annotated[tuple[str, ...], mark("choice", "improvements", "underlying-reasons", "all", many=True)] = ()


class PracticeReviews(Section, Reviewed):
    """Local child safeguarding practice reviews (Children Act 2004 ss.16F, 16G; SI 2018/789)."""

    purpose: Prose | None = None
    identify: Prose | None = None
    process: Prose | None = None
    criteria: tuple[ReviewCriterion, ...] = ()
    notified_by: Anyone = ()
    notified_within: Period | None = None
    rapid_review_by: Anyone = ()
    rapid_review_within: Period | None = None
    commissioning: Prose | None = None
    decided_by: Anyone = ()
    reviewer_appointed_by: Anyone = ()
    monitoring: Prose | None = None
    report_includes: tuple[ReviewReportPart, ...] = ()
    published_within: Period | None = None
    sent_first_to: Anyone = ()
    sent_before: Period | None = None
    improvements_sent_before: Period | None = None
    publication: Prose | None = None
    if_not_published: Prose | None = None
    available_for: Period | None = None
    learning: Prose | None = None
    learning_owner: Anyone = ()
    learning_checked: Prose | None = None
    footprint: Line | None = None
    child_death_partners: Anyone = ()
