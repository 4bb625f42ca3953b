"""What is material, the one table: all that the arrangements say, but for the places listed here.

A place is written as in a rule, `[]` for each entry of a list; `*.key` is that key wherever it stands. What the table
does not name is material, so that a key which the format gains one day is never overlooked.
"""

from collections.abc import Iterable
from typing import NamedTuple

from masa.source.tree import Path


class LeftOut(NamedTuple):
    """Places whose change keeps approvals, and one sentence that says why."""

    places: tuple[str, ...]
    why: str


LEFT_OUT = (
    LeftOut(("masa",), "The version of the format says nothing of the arrangements."),
    LeftOut(
        ("*.contact", "*.phone", "*.email", "*.address", "*.open", "publication.accessibility"),
        "How to reach somebody, and in what form the page can be had.",
    ),
    LeftOut(("*.url", "partnership.website", "organisations[].list_at"), "Where a page or a document is found."),
    LeftOut(
        (
            *("publication.status", "publication.agreed_on", "publication.published_on"),
            *("publication.first_published_on", "publication.updated_on", "publication.supersedes"),
            *("publication.reviewed", "publication.next_review", "publication.review_when", "publication.reviewed_by"),
            *("publication.checked_against", "publication.consultations"),
        ),
        "What becomes of the document before and after the leads approve it.",
    ),
    LeftOut(("publication.sign_off",), "The approvals themselves."),
    LeftOut(
        ("publication.commitments[].done_on", "information_sharing.agreements[].signatories[].signed_on"),
        "The day on which something promised was done.",
    ),
    LeftOut(("people", "governance.business_unit.posts[].person"), "Who holds a post."),
    LeftOut(
        tuple(f"{seats}[].{key}" for seats in ("lead_safeguarding_partners", "delegated_safeguarding_partners")
              for key in ("person", "from", "to", "ended")),
        "Who holds a lead's or a delegate's seat, and since when; that the seat is held, and its end, counts.",
    ),
    LeftOut(
        tuple(f"{turns}[].{key}" for turns in ("partnership_chair", "governance.groups[].chairs")
              for key in ("person", "from", "to", "ended", "next", "agreed_by", "agreed_on", "next_review")),
        "Whose turn it is in the chair; how the chair passes counts, and a role such as `partnership-chair` does.",
    ),
    LeftOut(("accessible_versions", "children"), "Versions and words for other readers, made from what was approved."),
    LeftOut(("voice.changes", "yearly_report.reports"), "What was done, and reported, under the arrangements."),
    LeftOut(("transcription",), "How a copy of a published page was made."),
)  # fmt: skip

TURNS = (
    "lead_safeguarding_partners",
    "delegated_safeguarding_partners",
    "partnership_chair",
    "governance.groups[].chairs",
)
"""Lists in which entries hold one seat in turn: entries that say the same of it count once."""

UNTIL = ("lead_safeguarding_partners", "delegated_safeguarding_partners")
"""Of these, the seats whose end counts where nobody comes after."""

IN_ORDER = ("partnership_chair[].rotates_among", "governance.groups[].chairs[].rotates_among", "disputes.stages")
"""Lists whose order says something; every other list may be put in any order."""

PEOPLE_IN = frozenset(
    {
        *("agreed_by", "all_of", "by", "decided_by", "disproportionality_owner", "goes_to", "impact_seen_by"),
        *("learning_owner", "next", "notified_by", "of", "one_of", "owner", "person", "rapid_review_by", "reports_to"),
        *("reviewed_by", "reviewer_appointed_by", "rotates_among", "sent_first_to", "sent_to", "taking_part", "to"),
        *("who", "child_death_partners"),
    }
)
"""Keys under which people are named by their ids: there the office counts, and not who holds it."""


def is_material(path: Path) -> bool:
    """Tell whether a change at a path touches what the leads approved."""
    keys = [key for key in path if isinstance(key, str)]
    return not any(
        ".".join(keys[:length]) in _PLACES or keys[length - 1] in _KEYS for length in range(1, len(keys) + 1)
    )


def stands_in(path: Path, places: Iterable[str]) -> bool:
    """Tell whether a path is one of some places, whatever entries it passes through."""
    return ".".join(key for key in path if isinstance(key, str)) in {_plain(place) for place in places}


def _plain(place: str) -> str:
    return place.replace("[]", "")


_KEYS = frozenset(place[2:] for row in LEFT_OUT for place in row.places if place.startswith("*."))
_PLACES = frozenset(_plain(place) for row in LEFT_OUT for place in row.places)
