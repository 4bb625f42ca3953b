"""The faults that every document has on purpose, so that each tool has something to find and to print."""

from typing import NamedTuple


class Fault(NamedTuple):
    """Words that stand once in the template, what stands there instead, and the rule that finds it."""

    right: str
    wrong: str
    found_by: str


FAULTS = (
    Fault("next_review: 2026-07\n", "next_review: 2026-17\n", "wrong-kind"),
    Fault("kind: company", "kind: compnay", "not-in-list"),
    Fault("learning_owner: learning-group", "learning_owner: learning-circle", "unknown-id"),
    Fault("  whistleblowing: ", "  wistleblowing: ", "unknown-key"),
)


def with_faults(text: str) -> str:
    """Return a document with every fault; raises ValueError where the right words do not stand in it just once."""
    for fault in FAULTS:
        if text.count(fault.right) != 1:
            raise ValueError(f"{fault.right!r} has to stand once in the template.")
        text = text.replace(fault.right, fault.wrong)
    return text
