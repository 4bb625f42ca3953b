"""Where the approvals of a document stand, as a list to read and as JSON."""

from typing import Any

from masa.approval.standing import Approval, Approvals
from masa.model.kinds.day import Day
from masa.report.file_report import harmless
from masa.report.json_text import json_text

_FULL = "The set is full: every lead in force has approved this very content."
_OPEN = "The set is not full: {count} of {seats} approved this very content."
_NO_SEATS = "The set is not full: the document names no lead safeguarding partner in force on this day."
_NOBODY = "nobody in office is named in this seat"


def text_approvals(title: str, found: Approvals) -> str:
    """Return one line for each lead's seat, and whether the set is full."""
    of = f"version {found.version}" if found.version else "a document without a version"
    lines = [f"{title}: approvals of {of}, by the leads on {Day.of(found.day)}", ""]
    lines += [f"  {who(one)}: {standing(one)}" for one in found.seats]
    lines += [f"  {name}: signed, and holds no lead's seat on this day; it does not count" for name in found.others]
    return "".join(f"{harmless(line)}\n" for line in [*lines, "", _sum(found)])


def json_approvals(title: str, found: Approvals) -> str:
    """Return one JSON object with the list `approvals`, one for each lead's seat."""
    return json_text(
        title=title,
        as_of=found.day.isoformat(),
        version=found.version or None,
        digest=found.digest,
        full=found.full,
        approvals=[_seat(one) for one in found.seats],
        not_counted=list(found.others),
    )


def who(one: Approval) -> str:
    """Return whose seat it is, and for which body."""
    body = one.organisation or "no body that the document names"
    return f"{one.name} for {body}" if one.person else f"Lead for {body}"


def standing(one: Approval) -> str:
    """Return in words how a lead stands to the present content."""
    if not one.person:
        return _NOBODY
    on = f" on {one.row['signed_on']}" if one.row.get("signed_on") else ", on which day is not said"
    minute = f" (minute {one.row['minute']})" if one.row.get("minute") else ""
    return {
        "signed": f"approved this content{on}{minute}",
        "out-of-seat": f"approved this content{on}{minute}, and did not hold this seat then, so that does not count",
        "undated": f"approved this content{on}{minute}; so nothing shows that they held this seat then",
        "shared": f"is named with others in one row{on}{minute}; a row is one person's approval, so it does not count",
        "void": f"approved other content{on}{minute}; the content has changed since, and the approval is void",
        "unbound": f"approved outside masa{on}{minute}; nothing ties that to this content",
        "other-version": f"approved version {one.row.get('version')}{on}{minute}, and not this one",
        "missing": "has not approved",
    }[one.state]


def _sum(found: Approvals) -> str:
    if found.full:
        return _FULL
    return _OPEN.format(count=len(found.seats) - len(found.open), seats=len(found.seats)) if found.seats else _NO_SEATS


def _seat(one: Approval) -> dict[str, Any]:
    signed_on = one.row.get("signed_on")
    return {
        "organisation": one.organisation or None,
        "person": one.person or None,
        "name": one.name or None,
        "state": one.state,
        "says": standing(one),
        "signed_on": signed_on.written if isinstance(signed_on, Day) else None,
        "version": one.row.get("version"),
        "minute": one.row.get("minute"),
        "digest": one.row.get("digest"),
    }
