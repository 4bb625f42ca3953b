"""One thing to do, or to know, before a document is published."""

from typing import NamedTuple

from masa.diagnostic import Accepted, Authority
from masa.source.span import Span

REASONS = {
    "status": "status",
    "unread": "masa cannot read it",
    "law": "law",
    "placeholder": "unfinished",
    "page": "the page",
    "children": "the children's page",
    "approval": "approval",
}
"""Why something stands in the way, in the order in which to do it: approvals last, since changes void them."""


class Item(NamedTuple):
    """One finding in both voices: the clerk's, and the engineer's under `rule`, `path` and `span`.

    `blocks` is a word of REASONS, or empty where it does not stand in the way. `asks` is what the law or guidance
    asks, `here` what the document says there, cut short; `kind`, `certainty` and `authority` are empty where no rule
    stands behind it. `details` are single points of the message. `number` counts the things to do from 1 in the order
    of the document; 0 is not one of them.
    """

    section: str
    message: str
    blocks: str = ""
    asks: str = ""
    here: str = ""
    what: str = ""
    who: str = ""
    kind: str = ""
    severity: str = ""
    certainty: str = ""
    authority: tuple[Authority, ...] = ()
    rule: str = ""
    path: str = ""
    span: Span | None = None
    accepted: Accepted | None = None
    details: tuple[str, ...] = ()
    number: int = 0
