"""The document: every top-level key, in the order in which it is written."""

from typing import Annotated

from masa.model.agencies import Education, InvitedBody, RelevantAgency
from masa.model.bodies import Organisation, Person
from masa.model.funding import Funding
from masa.model.governance import Governance
from masa.model.information import Audit, DataAndIntelligence, InformationSharing, Training
from masa.model.leadership import Appointment, Delegate, Lead
from masa.model.mark import mark
from masa.model.needs import Needs
from masa.model.partnership import Area, Partnership, Publication
from masa.model.record import Shape
from masa.model.scrutiny import IndependentScrutiny, PracticeReviews
from masa.model.types import Number
from masa.model.upkeep import Departure, Transcription
from masa.model.versions import AccessibleVersion, Children
from masa.model.voice import Disputes, Voice, YearlyReports


class Document(Shape):
    """One partnership's arrangements; every key but `masa` may be left out."""

    masa: Number | None = None
    guidance: Annotated[str, mark("choice", "wt2018", "wt2023", "wt2026")] | None = None
    partnership: Partnership | None = None
    publication: Publication | None = None
    area: Area | None = None
    organisations: tuple[Organisation, ...] = ()
    people: tuple[Person, ...] = ()
    lead_safeguarding_partners: tuple[Lead, ...] = ()
    delegated_safeguarding_partners: tuple[Delegate, ...] = ()
    partnership_chair: tuple[Appointment, ...] = ()
    governance: Governance | None = None
    relevant_agencies: tuple[RelevantAgency, ...] = ()
    invited_bodies: tuple[InvitedBody, ...] = ()
    education: Education | None = None
    needs: Needs | None = None
    independent_scrutiny: IndependentScrutiny | None = None
    information_sharing: InformationSharing | None = None
    data_and_intelligence: DataAndIntelligence | None = None
    training: Training | None = None
    audit: Audit | None = None
    practice_reviews: PracticeReviews | None = None
    funding: Funding | None = None
    voice: Voice | None = None
    disputes: Disputes | None = None
    yearly_report: YearlyReports | None = None
    accessible_versions: tuple[AccessibleVersion, ...] = ()
    children: Children | None = None
    departures: tuple[Departure, ...] = ()
    transcription: Transcription | None = None
