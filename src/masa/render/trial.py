"""The pages made on trial, in memory: what would go wrong if the document were published."""

from collections.abc import Iterator
from typing import NamedTuple

from masa.model.document import Document
from masa.readiness.pages import ADULT, CHILDREN, PageProblem
from masa.render import Pages, RenderError, Request, Resources
from masa.render.children.front_door import front_door, reachable
from masa.render.telling.records import Telling

_PAGES = {"html": ADULT, "children-html": CHILDREN}
_NO_FRONT_DOOR = (
    "children.help: The children's page gives no local number for help: the document names no front door that can be "
    "reached by day."
)
_FRONT_DOOR = (
    "Write the front door under `children.help`, with its phone and when it is open, and call the number before you "
    "publish it. The front door team knows."
)


class Trial(NamedTuple):
    """What stands against the pages, and remarks on them, such as the measured level of reading."""

    problems: tuple[PageProblem, ...]
    remarks: tuple[str, ...]


def pages_on_trial(request: Request, resources: Resources) -> Trial:
    """Make the adult and the children's page in HTML and say what is wrong with them; raises nothing for a bad page."""
    problems: dict[str, PageProblem] = {}
    remarks: list[str] = []
    pages = Pages(request, resources)
    for output, called in _PAGES.items():
        try:
            page = pages.page(output)
        except RenderError as error:
            problems.setdefault(str(error), PageProblem(called, str(error), blocks=True))
            continue
        for message in page.problems:
            problems.setdefault(message, PageProblem(called, message, blocks=message in page.broken))
        remarks += page.remarks
    return Trial((*problems.values(), *_without_front_door(request.document)), tuple(dict.fromkeys(remarks)))


def _without_front_door(document: Document) -> Iterator[PageProblem]:
    if not any(map(reachable, front_door(Telling(document)).by_day)):
        yield PageProblem(CHILDREN, _NO_FRONT_DOOR, blocks=True, what=_FRONT_DOOR)
