"""Lists, as true lists of Word: levels, bullets and numbers that Word itself keeps."""

from collections.abc import Iterable

from masa.render.word.flow import Fill, Flow, Opening
from masa.render.word.numbering import BULLETS, DEEPEST
from masa.render.word.paragraph import Form

_LEAST_ROOM = 1700  # twentieths of a point, 3 cm: however deep a list is, its words have as much


def write_list(flow: Flow, items: Iterable[Fill], *, start: int | None = None) -> None:
    """Write a list; one with a start is numbered from there."""
    flow.settle()
    level = min(flow.depth, DEEPEST)
    number = BULLETS if start is None else flow.shared.numbering.numbered(level, start)
    edge = min(flow.form.edge + flow.step, max(flow.width - _LEAST_ROOM, flow.step))
    mark = Form(_style(flow, "Bullet" if start is None else "Number"), edge, flow.step, number, level)
    for fill in items:
        item = flow.within(Form(_style(flow, "Continue"), edge), Opening(mark), deeper=1)
        fill(item)
        item.settle()


def _style(flow: Flow, kind: str) -> str:
    return f"{'Table' if flow.tight else 'List'}{kind}"
