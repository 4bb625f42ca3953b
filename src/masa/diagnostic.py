"""A finding: what one rule says of one place, complete when made."""

from masa.light_tuple import LightTuple
from masa.source.edits import Edit
from masa.source.span import Span
from masa.source.tree import Fault, Path

# What the reader finds is an error, but for these, which leave the value to be judged or were likely meant.
_WARNINGS = ("empty-key", "hash-comment")
SEVERITIES = ("error", "warning", "advice")
LAW = ("statute-must", "regulation-must")


class Authority(LightTuple):
    """The provision that a rule rests on, with its force and how surely it was read.

    `certainty` is text (read in the source), derived, inferred or memory; `read_on` is the day of reading.
    `carried_to` names a later edition whose own text was not read, and to which the provision is carried.
    """

    source: str
    title: str
    provision: str
    paragraph: str | None
    force: str
    certainty: str
    url: str
    read_on: str
    carried_to: str | None = None


class Accepted(LightTuple):
    """Who took it upon themselves to leave a finding as it is, why, and until which day (2027-03-31)."""

    reason: str
    who: str
    until: str


class Fix(LightTuple):
    """What would mend a finding: one sentence, and edits of the document or of its prose files.

    A safe one changes how something is written and nothing that it says: it states no fact and makes no commitment.
    `changes` are the places that it may change; all else must read the same when it is made.
    """

    description: str
    safe: bool
    edits: tuple[Edit, ...]
    changes: tuple[Path, ...] = ()


class Finding(LightTuple):
    """The outcome of one rule at one place of a document.

    `severity` is None where nothing is wrong or only a person can tell; `force`, `certainty` and
    `authority` are empty for what the reader itself found. What is accepted in a baseline is still not met.
    `folder` is the folder that a local rule comes from, and empty for masa's own rules.
    """

    rule: str
    outcome: str
    force: str | None
    severity: str | None
    certainty: str | None
    message: str
    remedy: str
    path: Path
    item: str
    span: Span
    related: tuple[Span, ...] = ()
    authority: tuple[Authority, ...] = ()
    evidence: tuple[Path, ...] = ()
    topic: str = ""
    accepted: Accepted | None = None
    fix: Fix | None = None
    folder: str = ""


def finding_of(fault: Fault) -> Finding:
    """Return a reader's fault as a finding: no law stands behind it, and nothing may ignore it."""
    item = ".".join(str(key + 1) if isinstance(key, int) else key for key in fault.path)
    severity = "warning" if fault.id in _WARNINGS else "error"
    return Finding(fault.id, "not-met", None, severity, None, fault.message, fault.remedy, fault.path, item, fault.span)
