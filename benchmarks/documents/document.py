"""One document: the template with an area's bodies, whatever more is asked for, and faults where they are wanted."""

import re
from collections.abc import Iterable
from pathlib import Path
from string import Template

from benchmarks.documents import extra as more
from benchmarks.documents import partners
from benchmarks.documents.areas import Area
from benchmarks.documents.extra import Extra
from benchmarks.documents.faults import with_faults

_TEMPLATE = Path(__file__).with_name("template.yaml")
_BRIEF_WITHOUT = re.compile(
    r"^(?:audit|training|voice|data_and_intelligence|invited_bodies|accessible_versions|children|yearly_report):\n(?:(?![a-z$]).*\n)*"
    r"(?:\$of_[a-z]+\n)?",
    re.MULTILINE,
)
_DUTY = re.compile(r"\n *text: .*(?=\n *- covers)|, text: [^}\n]*(?=})")


def document(area: Area, extra: Extra, *, faults: bool = True, brief: bool = False) -> str:
    """Return a document of an area; a brief one has eight sections less, and names its duties without their words."""
    template = _TEMPLATE.read_text(encoding="utf-8")
    shape = _DUTY.sub("", _BRIEF_WITHOUT.sub("", template)) if brief else template
    text = Template(shape).substitute(_parts(area, extra))
    return with_faults(text) if faults else text


def _parts(area: Area, extra: Extra) -> dict[str, str]:
    boards = ", ".join(board.id for board in area.boards)
    return {
        "area": area.name,
        "organisations": partners.organisations(area) + _lines(more.organisations(extra)),
        "people": partners.people(area) + _lines(more.people(extra)),
        "leads": partners.leads(area),
        "delegates": partners.delegates(area),
        "delegate_ids": ", ".join(f"{body.id}-delegate" for body in area.partners),
        "groups": _lines(more.groups(extra)),
        "agencies": partners.agencies(area) + _lines(more.agencies(extra)),
        "signatories": _lines(more.signatories(extra)),
        "contributions": partners.contributions(area),
        "child_death_partners": f"council, {boards}",
        **more.prose(extra),
    }


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
