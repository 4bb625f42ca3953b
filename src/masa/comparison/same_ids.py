"""Bodies, people and groups under another id: whom an old id means in the new version."""

from collections.abc import Iterator, Mapping
from typing import Any

from masa.comparison.canonical import Canon
from masa.comparison.matching import matched
from masa.comparison.succession import successor
from masa.model.reading import Reading
from masa.model.table import Field, Table
from masa.reference.register import Register

_LISTS = (("organisations", "Organisation"), ("people", "Person"), ("groups", "GovernanceGroup"))


def same_ids(old: Reading, new: Reading, table: Table, register: Register) -> Mapping[str, str]:
    """Return the old ids that the new version writes otherwise: of the same entry, or of a body that took its place.

    A body that is still listed beside the one that follows it keeps its own id.
    """
    return {**dict(_renamed(old, new, table)), **dict(_followed(old, new, register))}


def _renamed(old: Reading, new: Reading, table: Table) -> Iterator[tuple[str, str]]:
    canon = Canon(table, {})
    for name, record in _LISTS:
        before, after = entries(old, name), entries(new, name)
        for a, b in matched(before, after, Field("record", record=record), (canon, canon)).pairs:
            one, other = before[a].get("id"), after[b].get("id")
            if one and other and one != other:
                yield one, other


def _followed(old: Reading, new: Reading, register: Register) -> Iterator[tuple[str, str]]:
    still = {body.get("id") for body in entries(new, "organisations")}
    for body in entries(old, "organisations"):
        if body.get("id") and body["id"] not in still:
            following = successor(body, entries(new, "organisations"), register)
            if following and following.get("id"):
                yield body["id"], following["id"]


def entries(reading: Reading, name: str) -> list[dict[str, Any]]:
    """Return the bodies, people or groups of a version; what could not be read is left out."""
    held = (reading.values.get("governance") or {}) if name == "groups" else reading.values
    return [entry for entry in held.get(name) or [] if isinstance(entry, dict)]
