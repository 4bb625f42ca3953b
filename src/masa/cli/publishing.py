"""Whether a document may go out as published: the approval of every lead must hold."""

from datetime import date

from masa.approval.standing import SIGN_OFF, STATUS, Approvals, approvals
from masa.model.reading import Reading
from masa.report.approvals import standing, who


def objection_to_publishing(reading: Reading, day: date) -> str:
    """Return one sentence on whose approval is missing or void and what to do, or nothing.

    A copy of a page that was published before goes out: its `transcription` gives the web address, and it was approved
    there. What cannot be read of the status or of the approvals speaks against publishing.
    """
    found = approvals(reading, day)
    if not found.published or found.copied or found.full:
        return ""
    calls = "may call itself published, as masa cannot read its `publication.status`"
    first = "mend what `masa lint` says of `publication`, then " if found.unread else ""
    return (
        f"{reading.tree.file} {calls if STATUS in found.unread else 'calls itself published'}, and {_lacking(found)}: "
        f"{first}let each sign with `masa sign`, or set `publication.status` to draft."
    )


def _lacking(found: Approvals) -> str:
    if not found.seats:
        return "no lead safeguarding partner in force could have approved it"
    if SIGN_OFF in found.unread:
        return "masa cannot read all of its approvals, `publication.sign_off`"
    return ", and ".join(f"{who(one)} {standing(one).replace(';', ',')}" for one in found.open)
