"""The text of a document to start from: what the register holds, and for the rest comments that say what to write."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from masa.model.format_version import FORMAT_VERSION
from masa.model.kinds.day import Day
from masa.model.order import SECTIONS
from masa.reference.body import Body, Horizon
from masa.starter.area import NAMES_OF, SMALL_SHARE, Area
from masa.starter.ids import Ids, ids_for
from masa.starter.sections import TO_WRITE, opening

_HEAD = """\
# Multi-agency safeguarding arrangements, a draft begun with `masa init` for {councils}.
# masa has filled in what its data of {compiled} holds for {day}: the partner bodies, their names, codes
# and kinds, and the statutory titles of chief officers of police. Names of councils are of {names_of}: check yours.
# Everything else is for you to write:
#   1. A line such as `# name:` is a place to write. Take away the `# ` before the word, and write after the colon.
#   2. Where you have nothing to write, leave the line as it is: masa will say what that means.
#   3. Words in brackets, such as (area-stated), name a rule: `masa explain area-stated` says what it asks for, and why.
#   4. `masa lint` with the name of this file says what is still to be done.
"""
_SMALL = """\
  # Only a very small part of the area, less than {limit}%, lies with this board. The Children Act 2004 speaks of any
  # part. A person should judge whether it is to be named, or whether another board acts for it
  # (partners-every-icb-touching).
"""


class Filled(NamedTuple):
    """An area with the ids of its bodies."""

    area: Area
    ids: Ids

    def id(self, body: Body) -> str:
        """Return the id of a body."""
        return self.ids.bodies[body.code]


def document_text(area: Area, edition: str, horizon: Horizon) -> str:
    """Return a whole document, every section in the written order; `edition` is the id of the guidance's edition."""
    filled = Filled(area, ids_for(area.bodies, [one.body for one in area.forces]))
    sections = {**TO_WRITE, **_filled_in(filled, edition)}
    names = " and ".join(one.own_name for one in area.councils)
    compiled, day = Day.of(horizon.compiled_on), Day.of(area.day)
    head = _HEAD.format(councils=names, compiled=compiled, day=day, names_of=NAMES_OF)
    return "\n".join([head, *(sections[name] for name in SECTIONS)])


def _filled_in(filled: Filled, edition: str) -> Mapping[str, str]:
    """Return the sections of which the register holds a part."""
    return {
        "masa": f"masa: {FORMAT_VERSION}\n",
        "guidance": f"# The edition of Working Together that these arrangements follow.\nguidance: {edition}\n",
        "publication": f"{opening.PUBLICATION}publication:\n  status: draft\n{opening.OF_PUBLICATION}",
        "area": "".join(_area(filled)),
        "organisations": "".join(_organisations(filled)),
        "people": "".join(_people(filled)),
        "lead_safeguarding_partners": "".join(_leads(filled)),
    }


def _area(filled: Filled) -> Iterator[str]:
    names = [filled.id(council) for council in filled.area.councils]
    listed = names[0] if len(names) == 1 else f"[{', '.join(names)}]"
    yield f"{opening.AREA}area:\n  councils: {listed}\n"
    if len(names) > 1:
        yield opening.JOINT
    yield opening.OF_AREA
    if filled.area.changes:
        yield "  changes_ahead:              # public on that day; say how you prepare (reorganisation-handover)\n"
    for change in filled.area.changes:
        yield f"    - expected: {change.falls_on.isoformat()}\n      what: {change.what}.\n      # plan:\n"


def _organisations(filled: Filled) -> Iterator[str]:
    yield f"{opening.ORGANISATIONS}organisations:\n"
    for body in filled.area.bodies:
        yield f"  - id: {filled.id(body)}\n    name: {body.own_name}\n    kind: {body.kind}\n    code: {body.code}\n"
    yield opening.OF_ORGANISATIONS


def _people(filled: Filled) -> Iterator[str]:
    yield f"{opening.PEOPLE}people:\n"
    for force in (one.body for one in filled.area.forces):
        yield (
            f"  - id: {filled.ids.chief_officers[force.code]}\n    # name:\n    post: {force.chief_officer}\n"
            f"    organisation: {filled.id(force)}\n"
            "    status: to-be-confirmed     # take this line out once the name is written (lsp-no-placeholder)\n"
        )
    for body in (*filled.area.councils, *(one.body for one in filled.area.boards)):
        yield f"  # - id:                     # the head of {body.own_name}\n"
        yield f"  #   name:\n  #   post:\n  #   organisation: {filled.id(body)}\n"
    yield opening.OF_PEOPLE


def _leads(filled: Filled) -> Iterator[str]:
    yield f"{opening.LEADS}lead_safeguarding_partners:\n"
    small = {one.body for one in filled.area.boards if one.is_small}
    for body in filled.area.bodies:
        if body in small:
            yield _SMALL.format(limit=SMALL_SHARE)
        officer = filled.ids.chief_officers.get(body.code)
        yield f"  - organisation: {filled.id(body)}\n    {f'person: {officer}' if officer else '# person:'}\n"
