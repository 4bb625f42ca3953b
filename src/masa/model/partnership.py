"""Who publishes the arrangements, and the publication itself."""

from typing import Annotated

from masa.model.mark import mark
from masa.model.record import Agreed, Contact, Held, Paper, Record, Reviewed, Section
from masa.model.types import (
    AnyOne,
    Anyone,
    Bodies,
    Body,
    Day,
    Line,
    Lines,
    People,
    Prose,
    Proses,
    Serves,
    YesNo,
)


class FormerPartnership(Held):
    """A partnership or board that came before this one or follows it."""

    name: Line | None = None


class Partnership(Section, Held):
    """The partnership: its name, who hosts it and what it stands for."""

    name: Line | None = None
    short_name: Line | None = None
    serves: Serves = ()
    website: Line | None = None
    contact: Contact | None = None
    host: Body | None = None
    came_from: tuple[FormerPartnership, ...] = ()
    became: tuple[FormerPartnership, ...] = ()
    vision: Prose | None = None
    vision_agreed_on: Day | None = None
    mission: Prose | None = None
    values: Lines = ()
    principles: Proses = ()
    purposes: Proses = ()
    legal_basis: Prose | None = None


class SignOff(Record):
    """One person's approval of one version."""

    person: People = ()
    signed_on: Day | None = None
    version: Line | None = None
    minute: Line | None = None
    digest: Line | None = None


class Consultation(Record):
    """Who was asked, about what, and when."""

    who: Anyone = ()
    about: Lines = ()
    consulted_on: Day | None = None


class Commitment(Record):
    """What the partnership has said that it will do, by a day (`due`) or at an event (`when`)."""

    what: Prose | None = None
    due: Day | None = None
    when: Line | None = None
    owner: AnyOne | None = None
    done_on: Day | None = None


class Checked(Record):
    """An edition of the guidance that the document has been checked against."""

    guidance: Annotated[str, mark("choice", "wt2018", "wt2023", "wt2026")] | None = None
    checked_on: Day | None = None


class Accessibility(Record):
    """What the website's owner says of its accessibility (SI 2018/952)."""

    statement: Line | None = None
    standard: Line | None = None
    tested_on: Day | None = None
    meets: Annotated[str, mark("choice", "yes", "partly", "no")] | None = None
    exemption_claimed: Prose | None = None
    burden_assessment: Prose | None = None
    other_formats: Contact | None = None


class Appendix(Record):
    """A part of the arrangements set apart: words here, a file, or a link."""

    title: Line | None = None
    url: Line | None = None
    published: YesNo | None = None


class Publication(Section, Agreed, Reviewed):
    """The document as published: version, dates, approvals, promises and appendices."""

    status: Annotated[str, mark("choice", "draft", "agreed", "published", "superseded", "withdrawn")] | None = None
    version: Line | None = None
    published_on: Day | None = None
    effective_from: Day | None = None
    effective_to: Day | None = None
    first_published_on: Day | None = None
    updated_on: Day | None = None
    url: Line | None = None
    supersedes: Paper | None = None
    checked_against: tuple[Checked, ...] = ()
    sign_off: tuple[SignOff, ...] = ()
    consultations: tuple[Consultation, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    accessibility: Accessibility | None = None
    appendices: tuple[Appendix, ...] = ()


class JointAgreement(Agreed):
    """The agreement to treat several council areas as one (Children Act 2004 s.16J(1))."""

    parties: Bodies = ()
    url: Line | None = None


class Change(Record):
    """A reorganisation that lies ahead, and the plan for it."""

    expected: Day | None = None
    what: Prose | None = None
    plan: Prose | None = None


class Area(Section):
    """The council areas that the arrangements cover, and how the boundaries relate."""

    councils: Bodies = ()
    joint_agreement: JointAgreement | None = None
    same_boundary: Bodies = ()
    boundaries: Prose | None = None
    also_covers: Prose | None = None
    changes_ahead: tuple[Change, ...] = ()
