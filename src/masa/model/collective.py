"""The words that stand for several, or for somebody outside, where an id may stand."""

IN_WORDS = {
    "partners": "the safeguarding partners",
    "leads": "the lead safeguarding partners",
    "delegates": "the delegated safeguarding partners",
    "agencies": "the relevant agencies",
    "partnership": "the partnership",
    "partnership-chair": "the partnership chair",
    "chair": "the chair",
    "business-unit": "the business unit",
    "children": "children",
    "families": "families",
    "practitioners": "practitioners",
    "secretary-of-state": "the Secretary of State",
    "national-panel": "the Child Safeguarding Practice Review Panel",
    "foundations": "Foundations",
    "youth-justice-board": "the Youth Justice Board",
    "youth-custody-service": "the Youth Custody Service",
    "inspectorate-of-prisons": "HM Inspectorate of Prisons",
}
"""What each of them is called in a sentence."""

COLLECTIVE_WORDS = tuple(IN_WORDS)
