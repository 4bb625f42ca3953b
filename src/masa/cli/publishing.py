"""Whether a document may go out as published: the approval of every lead must hold."""

from datetime import date

from masa.approval.standing import Approvals, approvals
from masa.model.reading import Reading
from masa.report.approvals import standing, who


def objection_to_publishing(reading: Reading, day: date) -> str:
    """Return one sentence on whose approval is missing or void and what to do, or nothing.

    A copy of a page that was published before goes out: its `transcription` says from where, and it was approved there.
    """
    found = approvals(reading, day)
    if not found.published or found.copied or found.full:
        return ""
    return (
        f"{reading.tree.file} calls itself published, and {_lacking(found)}: let each sign with `masa sign`, or set "
        "`publication.status` to draft."
    )


def _lacking(found: Approvals) -> str:
    if not found.seats:
        return "no lead safeguarding partner in force could have approved it"
    return ", and ".join(f"{who(one)} {standing(one).replace(';', ',')}" for one in found.open)
