"""The check that a partner body is named as it is called in law on the day."""

from masa.light_date import date
from masa.light_tuple import LightTuple
from masa.model.kinds.day import Day
from masa.reference.body import Body
from masa.reference.names import loose
from masa.rules.engine.answer import (
    CONTRARY,
    MET,
    MISSING,
    UNKNOWN,
    UNREAD,
    UNSURE,
    Answer,
    Answers,
    unless_partly_read,
    unless_unread,
)
from masa.rules.engine.bodies import Named, councils, in_register, named, not_in_register, out_of_reach
from masa.rules.engine.collective import ids_of
from masa.rules.engine.gap import listed, place_of_gap
from masa.rules.engine.route import Route
from masa.rules.engine.scene import Node, Scene, plain
from masa.rules.engine.time import document_date, last_day
from masa.rules.engine.walk import walk

_SOME_BODY = "the body that serves the area"


class LegalName(LightTuple):
    """Each body referred to is there on the day, and on the document's own date if that is later, under its own name.

    Names match loosely, and a part of a body stands for the whole. What the document says of its end counts too.
    """

    field: Route

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary for a body that has ended or has yet to begin: `value` says when, `found` whom to name.

        Unsure is a name that is not that of the body whose code is given, with the register's name in `found`.
        """
        found = walk(scene, node, self.field)
        bodies = [one for entry in found.nodes if (one := named(scene, plain(entry.value), entry.origin))]
        if not bodies:
            return unless_unread([Answer(MISSING, place_of_gap(node, self.field, found))], found.blocked)
        day = _day(scene)
        return unless_partly_read([_one(scene, body, day) for body in bodies], found.blocked)

    def sentence(self) -> str:
        """Say what the register must hold."""
        return (
            f"`{self.field.text}` is a body that the register holds by that name, on the day asked about or on the "
            "document's own date, whichever is later, and that has not ended by its own entry"
        )


def _day(scene: Scene) -> date:
    dated = document_date(scene.reading.values)
    return max(scene.day, dated[1]) if dated else scene.day


def _one(scene: Scene, one: Named, day: date) -> Answer:
    if one.dark:
        return Answer(UNREAD, one.dark[0])
    names = [*ids_of(one.entry, "name"), *ids_of(one.entry, "also_called")]
    if not names:
        return Answer(MISSING, one.at)
    register = scene.reference.register
    gone = register.abolished_kind(names[0])
    if gone and gone.last_day < day:
        return Answer(CONTRARY, one.at, f"ended on {Day.of(gone.last_day)}", found=gone.successor)
    reason = out_of_reach(scene, day)
    body = None if reason else in_register(scene, one.entry, one.kind, day)
    against = (_in_time(scene, one, body, day) if body else None) or _by_its_entry(scene, one, day)
    if against:
        return against
    return _by_name(one, body, names) if body else Answer(UNKNOWN, one.at, reason or not_in_register(one.kind))


def _by_its_entry(scene: Scene, one: Named, day: date) -> Answer | None:
    """Answer for a body that has ended by the document's own entry, whatever the register holds."""
    end = last_day(one.entry)
    if not (one.entry.get("ended") or (end and end < day)):
        return None
    ids = scene.reading.ids
    followed = [scene.value(ids[name]).get("name") for name in ids_of(one.entry, "became") if name in ids]
    whom = listed([name for name in followed if name] or [_SOME_BODY], "or")
    return Answer(CONTRARY, one.at, "has ended by its own entry under `organisations`", found=whom)


def _in_time(scene: Scene, one: Named, body: Body, day: date) -> Answer | None:
    effective = (scene.reading.values.get("publication") or {}).get("effective_from")
    if body.last_day and body.last_day < day:
        words, kin = f"ended on {Day.of(body.last_day)}", body.successors
    elif body.first_day and body.first_day > max(day, effective.last if effective else day):
        words, kin = f"begins only on {Day.of(body.first_day)}", body.predecessors
    else:
        return None
    return Answer(CONTRARY, one.at, words, found=_instead(scene, kin, day))


def _instead(scene: Scene, codes: tuple[str, ...], day: date) -> str:
    """Return the names of the bodies to name: those that touch the area, where that leaves any."""
    register = scene.reference.register
    areas = councils(scene).codes
    here = [code for code in codes if register.councils_of(code, day) & areas]
    bodies = (register.body(code) for code in here or codes)
    return listed([body.name for body in bodies if body] or [_SOME_BODY], "or")


def _by_name(one: Named, body: Body, names: list[str]) -> Answer:
    known = {loose(name, body.kind) for name in (body.name, *body.other_names)}
    if any(loose(name, body.kind) in known for name in names):
        return Answer(MET, one.at)
    return Answer(UNSURE, one.at, names[0], found=body.name)
