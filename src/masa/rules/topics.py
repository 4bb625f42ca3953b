"""The topics of the catalogue: the folders of rules/, in the order of a document, with their headings."""

TOPICS = {
    "partners": "The partners and the area",
    "leads": "Lead safeguarding partners",
    "delegates": "Delegated safeguarding partners",
    "chair": "The partnership chair",
    "governance": "Governance and support",
    "agencies": "Relevant agencies",
    "education": "Education and childcare",
    "needs": "Identifying and responding to need",
    "scrutiny": "Independent scrutiny",
    "information": "Information, data, training and audit",
    "reviews": "Practice reviews",
    "funding": "Money",
    "voice": "The voice of children and families",
    "disputes": "Disputes",
    "wording": "Language",
    "publication": "Publication and review",
    "yearly": "The yearly report",
    "access": "Access and children's versions",
    "consistency": "The document's agreement with itself",
}
