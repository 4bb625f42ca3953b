"""The words that stand for several, or for somebody outside, where an id may stand."""

LOCAL = (
    "partners",
    "leads",
    "delegates",
    "agencies",
    "partnership",
    "partnership-chair",
    "chair",
    "business-unit",
    "children",
    "families",
    "practitioners",
)
OUTSIDE = (
    "secretary-of-state",
    "national-panel",
    "foundations",
    "youth-justice-board",
    "youth-custody-service",
    "inspectorate-of-prisons",
)
COLLECTIVE_WORDS = LOCAL + OUTSIDE
