"""A change: one thing that the new version of a document says differently, complete when made."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from masa.diagnostic import Finding
from masa.model.reading import Reading
from masa.rules.engine.scene import Question
from masa.source.span import Span
from masa.source.tree import Path

KINDS: Mapping[str, str] = {
    "requirement-unmet": "Requirements newly unmet",
    "requirement-met": "Requirements newly met",
    "requirement-changed": "Requirements judged otherwise",
    "body-replaced": "Bodies and partners",
    "body-renamed": "Bodies and partners",
    "body-added": "Bodies and partners",
    "body-removed": "Bodies and partners",
    "body-changed": "Bodies and partners",
    "office-holder-changed": "People",
    "person-added": "People",
    "person-removed": "People",
    "person-changed": "People",
    "duty-moved": "Duties",
    "duty-added": "Duties",
    "duty-removed": "Duties",
    "duty-changed": "Duties",
    "funding-changed": "Money",
    "date-changed": "Terms, dates and limits",
    "commitment-added": "Commitments",
    "commitment-kept": "Commitments",
    "commitment-reopened": "Commitments",
    "commitment-dropped": "Commitments",
    "group-merged": "Groups",
    "group-split": "Groups",
    "group-added": "Groups",
    "group-removed": "Groups",
    "group-changed": "Groups",
    "agency-added": "Relevant agencies",
    "agency-removed": "Relevant agencies",
    "agency-changed": "Relevant agencies",
    "approval-changed": "Approvals",
    "entry-added": "Other entries and details",
    "entry-removed": "Other entries and details",
    "detail-changed": "Other entries and details",
    "wording-and-facts": "Words, with figures, dates, names or binding words in them",
    "wording": "Words alone",
}
"""The kinds of change, what matters most first, each with the heading that it stands under."""


class Change(NamedTuple):
    """One thing that is said differently.

    `sentence` tells it to people; `old` and `new` are what was and is said, in words, empty where nothing was. `path`
    is that of the new version where it stands there, else of the old, and `in_old` its path there; `item` is its
    stable key. The span of a side on which it does not stand is None. `material` tells whether it touches what
    approvals are bound to; None where nobody has said.
    """

    kind: str
    path: Path
    in_old: Path
    item: str
    sentence: str
    old: str
    new: str
    old_span: Span | None
    new_span: Span | None
    material: bool | None = None


class Version(NamedTuple):
    """One version of a document: its reading, and all that was found in it on a day under an edition."""

    reading: Reading
    findings: Sequence[Finding]


class Uncompared(NamedTuple):
    """A place of either version that could not be read, and so was not compared; why in one sentence."""

    span: Span
    message: str


class Comparison(NamedTuple):
    """What the new version says differently, in order; both were judged by the same question.

    `apart` tells that the two share no lead body: they are of different partnerships. `owner` and `names` are what
    the new version calls the partnership, and the files.
    """

    owner: str
    names: tuple[str, str]
    question: Question
    changes: tuple[Change, ...]
    uncompared: tuple[Uncompared, ...]
    apart: bool

    @property
    def counts(self) -> dict[str, int]:
        """Return how many changes of each kind there are, in the order of KINDS; those of no change are left out."""
        found = [change.kind for change in self.changes]
        return {kind: found.count(kind) for kind in KINDS if kind in found}
