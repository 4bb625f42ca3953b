"""Where the approvals of a document stand on a day: each lead's seat, and what its holder has approved."""

from datetime import date
from typing import Any, NamedTuple

from masa.approval.digest import digest_of
from masa.model.reading import Reading
from masa.rules.engine.time import in_force

STATES = ("signed", "void", "unbound", "other-version", "missing")
"""From the best of a person's rows to none: this content, other content, this version outside masa, another version."""

_PUBLISHED = "published"
_STATUS = ("publication", "status")


class Approval(NamedTuple):
    """The holder of a lead's seat and their row of `publication.sign_off`.

    `person` is an id, empty where nobody is named; `organisation` and `name` are words to read. `row` is empty where
    there is none.
    """

    organisation: str
    person: str
    name: str
    state: str
    row: dict[str, Any]


class Approvals(NamedTuple):
    """The approvals by the leads in force on a day, of a version (empty where none is given).

    `others` are people whose rows do not count, as they hold no lead's seat on the day. `bound` is whether any row
    bears a digest, and `published` whether the document calls itself so, or may: its status could not be read.
    """

    day: date
    version: str
    digest: str
    seats: tuple[Approval, ...]
    others: tuple[str, ...]
    bound: bool
    published: bool

    @property
    def full(self) -> bool:
        """Tell whether there are leads, and each has signed this very content."""
        return bool(self.seats) and not self.open

    @property
    def open(self) -> tuple[Approval, ...]:
        """Return the seats whose holder has not signed this content."""
        return tuple(one for one in self.seats if one.state != "signed")


def approvals(reading: Reading, day: date) -> Approvals:
    """Return how the leads in force on a day stand to the present content; a person counts in a seat held then."""
    publication = reading.values.get("publication") or {}
    digest, version = digest_of(reading), str(publication.get("version") or "")
    rows = [row for row in publication.get("sign_off") or () if isinstance(row, dict) and _is_given(row, day)]
    seats = tuple(_approval(reading, body, person, rows, (digest, version)) for body, person in _holders(reading, day))
    holders = {one.person for one in seats}
    strangers = (person for row in rows for person in row.get("person") or () if person and person not in holders)
    return Approvals(
        day,
        version,
        digest,
        seats,
        tuple(name_of(reading, person) for person in dict.fromkeys(strangers)),
        any(row.get("digest") for row in rows),
        publication.get("status") == _PUBLISHED or _STATUS in reading.unreadable,
    )


def lead_seats(reading: Reading, day: date) -> tuple[tuple[str, str], ...]:
    """Return the organisation and the person of each lead's seat in force on a day, by their ids."""
    return tuple(_holders(reading, day))


def name_of(reading: Reading, name: str) -> str:
    """Return what the body or person with an id is called; the post where no name is given, and at last the id."""
    value: Any = reading.values
    for key in reading.ids.get(name, ()):
        value = value[key]
    return str(value.get("name") or value.get("post") or name) if value is not reading.values else name


def _holders(reading: Reading, day: date) -> list[tuple[str, str]]:
    """Return every seat once for each person in it; a seat without anybody has an empty person."""
    leads = [lead for lead in reading.values.get("lead_safeguarding_partners") or () if isinstance(lead, dict)]
    seats = [
        (str(lead.get("organisation") or ""), person or "")
        for lead in leads
        if in_force(lead, day)
        for person in lead.get("person") or ("",)
    ]
    held = {body for body, person in seats if person}
    return [seat for seat in dict.fromkeys(seats) if seat[1] or seat[0] not in held]


def _approval(
    reading: Reading, body: str, person: str, rows: list[dict[str, Any]], now: tuple[str, str]
) -> Approval:  # fmt: skip
    mine = [(_state(row, *now), row) for row in reversed(rows) if person and person in (row.get("person") or ())]
    state, row = min(mine, key=lambda one: STATES.index(one[0]), default=("missing", {}))
    return Approval(
        name_of(reading, body) if body else "",
        person,
        name_of(reading, person) if person else "",
        state,
        row,
    )


def _is_given(row: dict[str, Any], day: date) -> bool:
    """Tell whether an approval was given by a day: one with a day to come is none yet."""
    signed_on = row.get("signed_on")
    return signed_on is None or signed_on.first <= day


def _state(row: dict[str, Any], digest: str, version: str) -> str:
    other = bool(row.get("version") and version and row["version"] != version)
    if row.get("digest") == digest:
        return "signed"
    if other:
        return "other-version"
    return "void" if row.get("digest") else "unbound"
