"""Bodies that change: the reorganisations that concern a document's bodies, and those of its bodies that end."""

from collections.abc import Iterator
from datetime import date

from masa.deadlines.deadline import Deadline
from masa.model.kinds.day import Day
from masa.model.places import span_of
from masa.reference.body import Body
from masa.reference.register import Register
from masa.rules.engine.scene import Scene


def changing_bodies(scene: Scene) -> Iterator[Deadline]:
    """Yield the changes that are public on the day and fall on it or later, and the ends that no change is about."""
    entries = scene.reading.values.get("organisations") or []
    register = scene.reference.register
    places = {entry["code"]: number for number, entry in enumerate(entries) if entry and entry.get("code")}
    told: set[str] = set()
    for change in register.changes(places):
        told |= change.codes
        if change.public_since <= scene.day <= change.falls_on:
            number = min(places[code] for code in change.codes if code in places)
            yield _change(scene, number, change.falls_on, change.what, f"change {change.what}")
    for code, number in places.items():
        body = register.body(code)
        if body and body.last_day and scene.day <= body.last_day and code not in told:
            yield _change(scene, number, body.last_day, f"{body.name} ends{_followed(register, body)}", f"end {code}")


def _followed(register: Register, body: Body) -> str:
    names = [after.name for code in body.successors if (after := register.body(code))]
    return f", and {' and '.join(names)} {'follow' if len(names) > 1 else 'follows'}" if names else ""


def _change(scene: Scene, number: int, day: date, what: str, item: str) -> Deadline:
    span = span_of(scene.reading.tree, ("organisations", number, "code"))
    return Deadline(Day.of(day), "change", what, item, span)
