"""The words of a statement: what requirements rest on, and their outcomes."""

KINDS = {
    "Law": ("statute-must", "regulation-must"),
    "Guidance": ("guidance-must", "guidance-should"),
    "Consistency": ("consistency",),
    "Good practice": ("good-practice",),
}
"""What a requirement rests on, in the order of its weight, each with its forces."""
LABELS = {
    "not-met": "not met",
    "needs-a-person": "for a person",
    "departed": "departed",
    "not-checked": "not checked",
    "met": "met",
    "not-applicable": "does not apply",
}
"""The outcomes in words."""


def kind_of(force: str) -> str:
    """Return what a force is, in words: Law, Guidance, Consistency or Good practice."""
    return next(kind for kind, forces in KINDS.items() if force in forces)
