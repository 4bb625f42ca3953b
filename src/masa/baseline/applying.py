"""What a baseline does to the findings of a run: some are accepted, and some are about the baseline itself."""

from collections.abc import Iterable, Mapping, Sequence

from masa.baseline.entry import Baseline
from masa.baseline.weighing import EXPIRED, INCOMPLETE, OVER_BROAD, UNKNOWN, UNUSED, Weighed, key_of, may_be_accepted
from masa.diagnostic import Finding
from masa.model.places import span_of
from masa.rules.engine.rule import Rule

REMEDIES = {
    INCOMPLETE: "Give the file, the rule, the item, a reason, who accepts it, and until which day.",
    EXPIRED: "Do what the finding asks, or decide anew and write a later `until`.",
    UNUSED: "Take the entry out; `masa baseline update` does it for you.",
    OVER_BROAD: "Look at the new findings. If they too are accepted, say how many there are under `findings`.",
    UNKNOWN: "Write the id of a rule, as `masa lint` gives it, or take the entry out.",
}
_SHOWN_AT = {EXPIRED: "until", UNKNOWN: "rule", OVER_BROAD: "findings"}


def apply(
    findings: Sequence[Finding], weighed: Iterable[Weighed], file: str, rules: Mapping[str, Rule]
) -> list[Finding]:
    """Return the findings of a document, those that an entry accepts with their reason; each stays not met."""
    accepted = {one.entry.key: one.accepted for one in weighed if one.accepted}
    return [
        finding._replace(accepted=accepted.get(key_of(finding, file))) if may_be_accepted(finding, rules) else finding
        for finding in findings
    ]


def findings_about(weighed: Iterable[Weighed], baseline: Baseline) -> list[Finding]:
    """Return a finding for each entry that has no effect, at its place in the baseline file."""
    return [_finding(one, baseline) for one in weighed if one.fault]


def _finding(weighed: Weighed, baseline: Baseline) -> Finding:
    name, entry = weighed.fault, weighed.entry
    path = (*entry.path, _SHOWN_AT[name]) if name in _SHOWN_AT else entry.path
    if path not in baseline.tree.places:
        path = entry.path
    item = f"accepted[file={entry.key.file}, rule={entry.key.rule}, item={entry.key.item}]"
    span = span_of(baseline.tree, path)
    return Finding(
        name, "not-met", "consistency", "warning", None, weighed.message, REMEDIES[name], entry.path, item, span
    )
