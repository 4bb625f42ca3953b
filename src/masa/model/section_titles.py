"""The sections of a document in plain words."""

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


def section_title(section: str) -> str:
    """Return the plain title of a top-level key; of any other word, that of the document as a whole."""
    return TITLES.get(section, WHOLE_DOCUMENT)
