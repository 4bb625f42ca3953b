"""Signing: who may, what the row says, and the proof that nothing else of the document changed."""

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from masa.approval.digest import digest_of
from masa.approval.row import Row
from masa.approval.seats import lead_seats, name_of
from masa.approval.standing import approvals
from masa.approval.writing import with_row
from masa.diagnostic import finding_of
from masa.model.kinds.day import Day
from masa.model.reading import Reading
from masa.model.suggestion import nearest


class SigningError(Exception):
    """A document that cannot be signed so; the message is one sentence that says what to do."""


class Wish(NamedTuple):
    """Who signs (an id or a name), on which day, the reference of a minute or nothing, and the day of today."""

    person: str
    day: date
    minute: str
    today: date


class Signed(NamedTuple):
    """The text with the row in it, and the row; `already` where the very same content was signed before."""

    text: str
    row: Row
    already: bool = False


def sign(reading: Reading, wish: Wish, read_again: Callable[[str], Reading]) -> Signed:
    """Return the document's text with the row of a person who approves it as it is.

    Raises SigningError where the document or the person is not fit for it, or the row would change anything else.
    """
    publication = reading.values.get("publication") or {}
    _refuse_unfit(reading, publication, wish)
    person = _holder(reading, wish)
    version, digest = str(publication["version"]), digest_of(reading)
    row = Row(person, wish.day.isoformat(), version, " ".join(wish.minute.split()), digest)
    rows = publication.get("sign_off") or []
    mine = [number for number, one in enumerate(rows) if one and one.get("person") == [person]]
    held = [one.row for one in approvals(reading, wish.today).seats if one.person == person and one.state == "signed"]
    if held:
        return Signed(reading.tree.text, row._replace(signed_on=_day(held[0]), minute=""), already=True)
    replaces = mine[-1] if mine else None
    text = with_row(reading.tree, row, replaces)
    after = read_again(text)
    if not _only_signed(reading, after, row, replaces):
        raise SigningError(
            "The row cannot be written without touching something else, so nothing was written: write "
            "`publication.sign_off` as a list with one key to a line, and sign again."
        )
    return Signed(text, row)


def _refuse_unfit(reading: Reading, publication: dict[str, Any], wish: Wish) -> None:
    errors = _errors(reading)
    if errors:
        places = "1 place" if len(errors) == 1 else f"{len(errors)} places"
        raise SigningError(
            f"The document has {places} that masa cannot read, and nobody can approve what was not read: mend what "
            f"`masa lint {reading.tree.file}` says, and sign again."
        )
    if not publication.get("version"):
        raise SigningError(
            "The document has no version to approve: write one under `publication.version`, such as 1.0."
        )
    if not wish.minute.isprintable():
        raise SigningError("The minute holds a character that nobody can see: type it again, on one line.")
    if wish.day > wish.today:
        raise SigningError(
            f"{Day.of(wish.day)} has not come yet: give the day on which the approval was given with `--on`."
        )


def _holder(reading: Reading, wish: Wish) -> str:
    """Return the id of the person who signs, if they hold a lead's seat on the day."""
    people = {str(one["id"]): str(one.get("name") or "") for one in reading.values.get("people") or () if _has_id(one)}
    folded = wish.person.strip().casefold()
    named = [one for one, name in people.items() if folded in (one, name.casefold())]
    if not named:
        raise SigningError(_nobody(wish.person, people))
    seats = lead_seats(reading, wish.day)
    leads = {person for _, person in seats}
    meant = [one for one in named if one in leads]
    if len(meant) > 1:
        raise SigningError(f"{len(meant)} leads are called “{wish.person}”: write {' or '.join(meant)}.")
    if not meant:
        held = [f"{name_of(reading, one)} (`{one}`) for {name_of(reading, body)}" for body, one in seats if one]
        who = ", ".join(held) or "nobody that the document names"
        called = name_of(reading, named[0])
        raise SigningError(f"{called} is not a lead safeguarding partner on {Day.of(wish.day)}; the leads are {who}.")
    return meant[0]


def _has_id(entry: Any) -> bool:  # noqa: ANN401 - an entry as it was read
    return bool(entry and entry.get("id"))


def _nobody(asked: str, people: dict[str, str]) -> str:
    meant = nearest(asked, list(people)) or nearest(asked, [name.lower() for name in people.values()])
    found = next((one for one, name in people.items() if meant and meant in (one, name.lower())), "")
    hint = f"Did you mean `{found}`?" if found else "Write the id of an entry of `people`."
    return f"There is no person “{asked}” in the document. {hint}"


def _day(row: dict[str, Any]) -> str:
    return row["signed_on"].written if isinstance(row.get("signed_on"), Day) else ""


def _errors(reading: Reading) -> list[str]:
    return [fault.message for fault in reading.faults if finding_of(fault).severity == "error"]


def _only_signed(before: Reading, after: Reading, row: Row, replaces: int | None) -> bool:
    """Tell whether the row reads as it was meant, and all other values are written and read as they were."""
    rows, now = (list((one.values.get("publication") or {}).get("sign_off") or []) for one in (before, after))
    at = len(now) - 1 if replaces is None else replaces
    if len(now) <= at or not _says(now.pop(at), row):
        return False
    if replaces is not None:
        rows.pop(replaces)
    same = all(
        _unsigned(b) == _unsigned(a)
        for b, a in ((before.values, after.values), (before.tree.values, after.tree.values))
    )
    return same and rows == now and not _errors(after) and digest_of(after) == row.digest


def _says(written: dict[str, Any] | None, row: Row) -> bool:
    one = written or {}
    return (one.get("person"), _day(one), one.get("version"), one.get("minute") or "", one.get("digest")) == (
        [row.person],
        row.signed_on,
        row.version,
        row.minute,
        row.digest,
    )


def _unsigned(values: Any) -> dict[str, Any]:  # noqa: ANN401 - a file's values
    publication = {key: value for key, value in (values.get("publication") or {}).items() if key != "sign_off"}
    return {**values, "publication": publication}
