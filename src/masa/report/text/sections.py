"""The sections of the document in plain words, in the order in which they are written."""

from collections.abc import Collection

from masa.model.order import SECTIONS

WHOLE_DOCUMENT = "The document as a whole"

TITLES = {
    "masa": "The version of the format",
    "guidance": "The edition of the guidance",
    "partnership": "The partnership",
    "publication": "Publication",
    "area": "The area",
    "organisations": "Organisations",
    "people": "People",
    "lead_safeguarding_partners": "Lead safeguarding partners",
    "delegated_safeguarding_partners": "Delegated safeguarding partners",
    "partnership_chair": "The partnership chair",
    "governance": "Governance",
    "relevant_agencies": "Relevant agencies",
    "invited_bodies": "Invited bodies",
    "education": "Education and childcare",
    "needs": "Identifying and responding to need",
    "independent_scrutiny": "Independent scrutiny",
    "information_sharing": "Information sharing",
    "data_and_intelligence": "Data and intelligence",
    "training": "Training",
    "audit": "Audit",
    "practice_reviews": "Practice reviews",
    "funding": "Funding",
    "voice": "The voice of children and families",
    "disputes": "Disputes",
    "yearly_report": "The yearly report",
    "accessible_versions": "Accessible versions",
    "children": "The children's version",
    "departures": "Departures from the guidance",
    "transcription": "The copy of a published page",
}


def title(section: str) -> str:
    """Return the plain title of a top-level key."""
    return TITLES.get(section, WHOLE_DOCUMENT)


def subject(section: str) -> str:
    """Return the title as it stands within a sentence."""
    words = title(section)
    return words[0].lower() + words[1:]


def in_written_order(sections: Collection[str]) -> list[str]:
    """Return sections in the order in which a document writes them; what is no section comes first."""
    return sorted(sections, key=lambda section: _NUMBERS.get(section, -1))


def written_before(section: str, written: Collection[str]) -> str | None:
    """Return the last section in the document after which a missing one belongs."""
    earlier = SECTIONS[: SECTIONS.index(section)]
    return next((key for key in reversed(earlier) if key in written), None)


_NUMBERS = {section: number for number, section in enumerate(SECTIONS)}
