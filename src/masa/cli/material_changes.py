"""Which changes touch what approvals are bound to: the comparison and the approvals do not know each other."""

from masa.approval.material import TURNS, is_material, stands_in
from masa.comparison.change import Change, Comparison

_OF_NO_TEXT = ("requirement-unmet", "requirement-met", "requirement-changed")


def with_material(comparison: Comparison) -> Comparison:
    """Return the comparison with each change of the document marked as material or not; a requirement is no change."""
    return comparison._replace(changes=tuple(map(_marked, comparison.changes)))


def _marked(change: Change) -> Change:
    if change.kind in _OF_NO_TEXT:
        return change
    if change.kind == "office-holder-changed" and stands_in(change.path, TURNS):
        return change._replace(material=not (change.old and change.new))  # a seat passed on is still held
    return change._replace(material=is_material(change.path))
