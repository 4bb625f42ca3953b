"""Where the approvals of a document stand on a day: each lead's seat, and what its holder has approved."""

from datetime import date
from typing import Any, NamedTuple

from masa.approval.digest import digest_of
from masa.approval.seats import lead_seats, name_of
from masa.model.kinds.day import Day
from masa.model.reading import Reading
from masa.model.web_address import is_web_address
from masa.source.tree import Path

STATES = ("signed", "out-of-seat", "undated", "shared", "void", "unbound", "other-version", "missing")
"""From the best of a person's rows to none.

This content, of which the three that follow do not count: given on a day on which they did not hold the seat, on a day
that is not said, in a row with others. Then other content, this version outside masa, another version.
"""

STATUS = ("publication", "status")
SIGN_OFF = ("publication", "sign_off")
_PUBLISHED = "published"


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

    `others` are people whose rows do not count, as they hold no lead's seat on the day. `published` is whether the
    document calls itself so, or may: its status could not be read. `copied` is whether it is the copy of a page that
    was published, and approved, outside masa: it gives the web address, and no row bears a digest, nor may bear one
    that could not be read. `unread` are STATUS and SIGN_OFF where the file holds something there, or may, that could
    not be read.
    """

    day: date
    version: str
    digest: str
    seats: tuple[Approval, ...]
    others: tuple[str, ...]
    published: bool
    copied: bool
    unread: tuple[Path, ...] = ()

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
    rows = [row for row in publication.get("sign_off") or () if isinstance(row, dict)]
    given = [row for row in rows if _is_given(row, day)]
    held, unread = lead_seats(reading, day), _unread(reading)
    seats = tuple(_approval(reading, seat, given, (digest, version)) for seat in held)
    holders = {person for _, person in held}
    strangers = (person for row in given for person in row.get("person") or () if person and person not in holders)
    return Approvals(
        day,
        version,
        digest,
        seats,
        tuple(name_of(reading, person) for person in dict.fromkeys(strangers)),
        publication.get("status") == _PUBLISHED or STATUS in unread,
        _gives_address(reading) and SIGN_OFF not in unread and not any(row.get("digest") for row in rows),
        unread,
    )


def _approval(
    reading: Reading, seat: tuple[str, str], rows: list[dict[str, Any]], now: tuple[str, str]
) -> Approval:  # fmt: skip
    body, person = seat
    mine = [
        (_state(reading, seat, row, now), row)
        for row in reversed(rows)
        if person and person in (row.get("person") or ())
    ]
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


def _state(reading: Reading, seat: tuple[str, str], row: dict[str, Any], now: tuple[str, str]) -> str:
    digest, version = now
    if row.get("version") and version and row["version"] != version:
        return "other-version"
    if row.get("digest") != digest:
        return "void" if row.get("digest") else "unbound"
    if len(row["person"]) > 1:
        return "shared"
    if not isinstance(row.get("signed_on"), Day):
        return "undated"
    return "signed" if _held_then(reading, seat, row["signed_on"]) else "out-of-seat"


def _held_then(reading: Reading, seat: tuple[str, str], signed_on: Day) -> bool:
    """Tell whether a seat was held when an approval was given; of a month or year, at its beginning or its end."""
    return any(seat in lead_seats(reading, day) for day in (signed_on.first, signed_on.last))


def _gives_address(reading: Reading) -> bool:
    return is_web_address((reading.values.get("transcription") or {}).get("source") or "")


def _unread(reading: Reading) -> tuple[Path, ...]:
    """Return which of STATUS and SIGN_OFF lie in, or hold, a place that could not be read."""
    return tuple(
        place
        for place in (STATUS, SIGN_OFF)
        if any(dark[: len(place)] == place[: len(dark)] for dark in reading.unreadable)
    )
