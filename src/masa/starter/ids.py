"""Ids for bodies and chief officers, in words that a clerk would use."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from masa.reference.body import BOARD, COUNCIL, FORCE, Body
from masa.reference.names import loose

_TURNED_ROUND = re.compile(r", (?:city|county) of$", re.IGNORECASE)
_ENDING = {COUNCIL: "council", BOARD: "icb", FORCE: "police"}


class Ids(NamedTuple):
    """The id of each body by its code, and of each force's chief officer by the code of the force."""

    bodies: dict[str, str]
    chief_officers: dict[str, str]


def ids_for(bodies: Sequence[Body], forces: Sequence[Body]) -> Ids:
    """Return the ids; a chief officer's holds the title, and beside another of the same title the force."""
    titles = [one.chief_officer for one in forces]
    officers = {one.code: _officer(one, alone=titles.count(one.chief_officer) == 1) for one in forces}
    return Ids({one.code: body_id(one) for one in bodies}, officers)


def body_id(body: Body) -> str:
    """Return what a body is called, without what all of its kind are called, and a word for the kind."""
    name = _TURNED_ROUND.sub("", body.name) if body.kind == COUNCIL else loose(body.name, body.kind)
    return f"{_slug(name)}-{_ENDING[body.kind]}"


def _officer(force: Body, *, alone: bool) -> str:
    title = _slug(force.chief_officer)
    return title if alone else f"{title}-{_slug(loose(force.name, FORCE))}"


def _slug(name: str) -> str:
    return "-".join(re.findall(r"[a-z0-9]+", name.lower().replace("&", " and ").replace("'", "")))
