"""Approvals that are not full, as things to do."""

from collections.abc import Iterator

from masa.approval.standing import Approval, Approvals
from masa.model.places import span_of
from masa.model.reading import Reading
from masa.readiness.item import Item

_SECTION = "publication"
_PATH = ("publication", "sign_off")
_STANDING = {
    "out-of-seat": "approved this content on a day on which they did not hold the seat",
    "undated": "approved this content on a day that is not said, so nothing shows that they held the seat then",
    "shared": "is named with others in one row, and a row is one person's approval",
    "void": "approved other content: what was approved has changed since",
    "unbound": "has a row for this version that is not bound to its content, so a later change would not show",
    "other-version": "approved another version",
    "missing": "has not approved this version",
}
_LAST = "When everything else is done"


def approval_items(found: Approvals, reading: Reading) -> Iterator[Item]:
    """Yield one thing to do for each lead's seat whose holder has not approved this very content."""
    span = span_of(reading.tree, _PATH)
    for seat in found.open:
        yield Item(
            _SECTION, _message(seat), "approval", what=_what(seat, span.file), kind="Approval",
            path=".".join(_PATH), span=span,
        )  # fmt: skip
    if not found.seats:
        message = "masa finds no lead safeguarding partner in post on this day, so no approval can be shown."
        what = "Write the leads under `lead_safeguarding_partners`; then ask each to approve."
        yield Item(_SECTION, message, "approval", what=what, kind="Approval", path=".".join(_PATH), span=span)


def _message(seat: Approval) -> str:
    body = seat.organisation or "A body that is not named"
    if not seat.person:
        return f"Nobody in office is named as the lead of {body}, so nobody can approve for it."
    return f"{seat.name}, lead for {body}, {_STANDING[seat.state]}."


def _what(seat: Approval, file: str) -> str:
    if not seat.person:
        return "Write the lead's `person`; then ask them to approve."
    name = f'"{file}"' if " " in file else file
    return f"{_LAST}, ask them to approve, and record it: masa sign {name} --as {seat.person}"
