"""The order in which the keys of each record are written: `masa fmt` and the reference of the format follow it.

The models list what records share first. A person writes what an entry is first, then when it holds, then what it says.
"""

from collections.abc import Iterator, Mapping
from itertools import takewhile

from masa.model.table import Record, Table

_HELD = ("from", "to", "ended")
_AGREED = ("agreed_by", "agreed_on")
_REVIEWED = ("reviewed", "next_review", "review_when", "reviewed_by")
_SHARED = (_HELD, _AGREED, _REVIEWED, ("documents",), ("text",))

# Keys that say what an entry is, or whose it is; those that a record begins with stand before all else.
_NAMING = frozenset(
    {
        *("id", "name", "title", "organisation", "person", "who", "post", "role", "called", "kind", "status", "grade"),
        *("acts_for", "covers", "payer", "level", "rule", "where", "reason"),
    }
)
_DATED: Mapping[str, str] = {"agreed_by": "published_on", "reviewed": "published_on"}
_PAPER: Mapping[str, str] = {**_DATED, "url": "published_on"}

# What stands elsewhere in some records: by the first key of a shared group, or by a key of their own, what it follows.
_AFTER: Mapping[str, Mapping[str, str]] = {
    "Partnership": {"from": "host"},
    "Publication": {"agreed_by": "version", "reviewed": "url"},
    "Delegate": {"from": "authority"},
    "GovernanceGroup": {"from": "temporary", "chairs": "how_often"},
    "HomesAndCustody": {"how": "places"},
    "RelevantAgency": {"from": "schedule"},
    "Funding": {"agreed_by": "", "reviewed": ""},
    "JointAgreement": {"agreed_by": "parties"},
    "YearlyReports": {"agreed_by": "year_starts", "reviewed": "year_starts"},
    "ThresholdDocument": _DATED,
    **dict.fromkeys(("Paper", "SharingAgreement", "ScrutinyPlan", "YearlyReport"), _PAPER),
}


def written_order(table: Table, record: str) -> tuple[str, ...]:
    """Return the keys of a record in the order in which they are written; a document's sections keep theirs."""
    fields = table.fields(record)
    return tuple(fields) if record == table.root else tuple(_ordered(record, fields))


def _ordered(record: str, fields: Record) -> Iterator[str]:
    elsewhere = _AFTER.get(record, {})
    shared = [group for group in _SHARED if set(group) <= fields.keys()]
    firsts = {group[0] for group in shared}
    groups = [*shared, *((key,) for key in elsewhere if key not in firsts)]
    own = [key for key in fields if not any(key in group for group in groups)]
    after: dict[str, list[str]] = {}
    for group in groups:
        after.setdefault(elsewhere.get(group[0], _follows(group[0], own)), []).extend(group)
    for key in ("", *own):
        yield from [key] if key else []
        yield from after.get(key, [])


def _follows(first: str, own: list[str]) -> str:
    """Return the record's own key that a group of shared keys follows; empty where the group comes first."""
    last = own[-1] if own else ""
    if first == "from":
        return next(reversed(list(takewhile(_NAMING.__contains__, own))), "")
    return "covers" if first == "text" and own[:1] == ["covers"] else last
