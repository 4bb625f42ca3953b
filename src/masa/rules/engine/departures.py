"""Departures: guidance not followed on purpose, where and until when."""

from collections.abc import Iterator

from masa.diagnostic import LAW, Finding
from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.model.document_path import resolve
from masa.model.places import span_of
from masa.model.suggestion import nearest
from masa.rules.engine.placeholder import gives_no_reason
from masa.rules.engine.rule import Catalogue
from masa.rules.engine.scene import Scene
from masa.rules.engine.time import in_force
from masa.rules.engine.wording import item_key
from masa.source.tree import Path

_KEYS = ("rule", "where", "reason", "from", "to", "ended")


class Departure(LightTuple):
    """One departure of the document: its place there, its rule, the place it is about, and its reason.

    A reason still to come, such as TBC, is none. `whole` tells whether all of it could be read: what could not may
    change what it means.
    """

    path: Path
    rule: str
    where: Path | None
    reason: str
    current: bool
    whole: bool


def departures_of(scene: Scene) -> list[Departure]:
    """Return the departures that a document declares."""
    entries = scene.reading.values.get("departures") or []
    return [_departure(scene, number, entry) for number, entry in enumerate(entries) if entry]


def apply_departures(scene: Scene, findings: list[Finding], catalogue: Catalogue) -> list[Finding]:
    """Return the findings with departed ones marked, and a finding for each departure that has no effect."""
    declared = departures_of(scene)
    if not declared:
        return findings
    among = _Declared(declared)
    covering = [among.covering(finding) for finding in findings]
    used = {
        departure.path
        for finding, departures in zip(findings, covering, strict=True)
        if finding.outcome in ("not-met", "needs-a-person", "not-checked")
        for departure in departures
    }
    applied = [_departed(finding, departures) for finding, departures in zip(findings, covering, strict=True)]
    return [*applied, *_without_effect(scene, declared, used, catalogue)]


class _Declared:
    """The departures of a document, found by their rule and the place that they are about, or one above it."""

    def __init__(self, declared: list[Departure]) -> None:
        self._at: dict[tuple[str, Path], list[Departure]] = {}
        self._below: dict[tuple[str, Path], list[Departure]] = {}
        for departure in declared:
            where = departure.where
            if where is not None:
                self._at.setdefault((departure.rule, where), []).append(departure)
                for length in range(len(where)):
                    self._below.setdefault((departure.rule, where[:length]), []).append(departure)

    def covering(self, finding: Finding) -> list[Departure]:
        """Return the departures that a finding falls under, in their order."""
        rule, path = finding.rule, finding.path
        found = [one for length in range(len(path) + 1) for one in self._at.get((rule, path[:length]), ())]
        # What was not checked may stand above the place that a departure names.
        found += self._below.get((rule, path), ()) if finding.outcome == "not-checked" else ()
        return sorted(found, key=lambda departure: int(departure.path[-1]))


def _departure(scene: Scene, number: int, entry: dict[str, Any]) -> Departure:
    path = ("departures", number)
    # Words that lead nowhere may have meant any place, as a key that was not read may.
    unread = scene.is_blocked((*path, "where")) or not entry.get("where")
    where = () if unread else resolve(entry["where"], scene.reading.values, scene.memory.positions)
    reason = " ".join(str(entry.get("reason", "")).split())
    if gives_no_reason(reason):
        reason = ""
    whole = not any(scene.is_blocked((*path, key)) for key in _KEYS)
    return Departure(path, entry.get("rule", ""), where, reason, in_force(entry, scene.day), whole)


def _departed(finding: Finding, covering: list[Departure]) -> Finding:
    if finding.outcome != "not-met" or finding.force in LAW:
        return finding
    for departure in covering:
        if departure.whole and departure.current and departure.reason:
            message = f"Departed, because: {departure.reason}"
            return finding._replace(outcome="departed", severity=None, message=message, remedy="")
    if any(not departure.whole for departure in covering):
        message = "A departure from this could not be read."
        return finding._replace(outcome="not-checked", severity=None, message=message, remedy="")
    return finding


def _without_effect(
    scene: Scene,
    declared: list[Departure],
    used: set[Path],
    catalogue: Catalogue,
) -> Iterator[Finding]:
    for departure in declared:
        name = _fault(scene, departure, catalogue) if departure.whole else ""
        if name == "departure-unused" and departure.path in used:
            continue
        if name:
            yield _finding(scene, departure, name, _message(name, departure.rule, catalogue))


def _fault(scene: Scene, departure: Departure, catalogue: Catalogue) -> str:
    """Return why a departure has no effect; one that is used has none of these but the last."""
    rule = catalogue.rules.get(departure.rule)
    if rule is None:
        return "departure-unknown"
    if rule.force in LAW:
        return "departure-from-law"
    if not departure.reason:
        return "departure-without-reason"
    if not departure.current:
        return "departure-ended"
    asked = not rule.editions or scene.edition in rule.editions
    begun = not rule.in_force_from or scene.day >= rule.in_force_from
    return "departure-unused" if asked and begun else ""


def _message(name: str, rule: str, catalogue: Catalogue) -> str:
    if name == "departure-unknown":
        meant = nearest(rule, list(catalogue.rules))
        hint = f" Did you mean `{meant}`?" if meant else ""
        return f"No rule is called `{rule}`.{hint}" if rule else "This departure names no rule."
    return {
        "departure-from-law": f"`{rule}` is law: a departure has no effect on it.",
        "departure-without-reason": "A departure counts only with its reason.",
        "departure-ended": "This departure is not in force on the day asked about.",
        "departure-unused": f"Nothing departs from `{rule}` at this place.",
    }[name]


REMEDIES = {
    "departure-unknown": "Write the id of a rule; `masa rules` lists them. A local rule is known where `--rules` or "
    "masa.toml names its folder.",
    "departure-from-law": "Take the departure out, and do what the law asks.",
    "departure-without-reason": "Write under `reason` why the partners do otherwise, so that a reader can judge it.",
    "departure-ended": "Take it out, or agree it anew with a later `to`.",
    "departure-unused": "Take it out, or correct `where`.",
}


def _finding(scene: Scene, departure: Departure, name: str, message: str) -> Finding:
    span = span_of(scene.reading.tree, departure.path)
    item = item_key(scene, departure.path)
    return Finding(name, "not-met", "consistency", "warning", None, message, REMEDIES[name], departure.path, item, span)
