"""What stands against the pages that would be published, as things to do."""

import re
from typing import NamedTuple

from masa.model.document_path import resolve, written
from masa.model.places import span_of
from masa.model.reading import Reading
from masa.readiness.findings import section_of
from masa.readiness.item import Item
from masa.readiness.remedy import parted

ADULT, CHILDREN = "page", "children"
_PLACE = re.compile(r"([a-z_][\w.\[\]]*): (.+)", re.DOTALL)
_RENDER_AGAIN = "Change the document at this place; then run `masa check` again."


class PageProblem(NamedTuple):
    """A sentence about a page, the adult one or the children's; whether it stands in the way, and what to do.

    The sentence may begin with the place in the document: `publication.url: ...`.
    """

    page: str
    message: str
    blocks: bool
    what: str = _RENDER_AGAIN


def page_item(problem: PageProblem, reading: Reading) -> Item:
    """Return a problem as a thing to do, at its place in the document where it names one."""
    told, *details = problem.message.split("\n- ")
    match, remedy = _PLACE.fullmatch(told), parted(problem.what)
    path = resolve(match[1], reading.values) if match else None
    whole = Item(
        "children" if problem.page == CHILDREN else "",
        told,
        problem.page if problem.blocks else "",
        what=remedy.what,
        who=remedy.who,
        kind=_KINDS[problem.page],
        details=tuple(details),
    )
    if match is None or path is None:
        return whole
    span = span_of(reading.tree, path)
    return whole._replace(section=section_of(path), message=match[2], path=written(path), span=span)


_KINDS = {ADULT: "The page", CHILDREN: "The children's page"}
