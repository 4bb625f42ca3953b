"""Each kind of block in a Word document."""

from collections.abc import Iterable
from functools import partial

from masa.render.publication import (
    Block,
    BulletList,
    Cell,
    Facts,
    Glossary,
    HelpBox,
    Notice,
    Paragraph,
    Prose,
    Route,
    Row,
    Table,
    Tree,
)
from masa.render.word.facts import write_facts
from masa.render.word.flow import Fill, Flow
from masa.render.word.headings import DEEPEST, write_heading
from masa.render.word.inline import word_runs
from masa.render.word.lists import write_list
from masa.render.word.paragraph import Form
from masa.render.word.prose import write_prose
from masa.render.word.runs import STRONG, run
from masa.render.word.tables import Grid, Line, write_table
from masa.render.word.trees import write_tree
from masa.render.words import Tag, Text


def write_blocks(blocks: Iterable[Block], flow: Flow) -> None:
    """Write blocks, one below the other; raise TypeError at a kind that is not known."""
    for block in blocks:
        _one(block, flow)


def _one(block: Block, flow: Flow) -> None:  # noqa: C901 - one case for each kind of block
    match block:
        case Paragraph():
            flow.paragraph(*word_runs(block.words, flow.shared.links))
        case Prose():
            write_prose(block.markdown, flow)
        case BulletList():
            write_list(flow, [_fill(item) for item in block.items], start=1 if block.ordered else None)
        case Facts():
            write_facts(flow, [(row.term, _fill(row.blocks)) for row in block.rows])
        case Glossary():
            write_facts(flow, [(entry.word, _fill(entry.blocks)) for entry in block.entries])
        case Table():
            _table(block, flow)
        case Tree():
            write_tree(block, flow)
        case HelpBox():
            _help(block, flow)
        case Route():
            _route(block, flow)
        case Notice():
            write_notice(block, flow)
        case _:
            raise TypeError(f"{type(block).__name__} is no kind of block that a Word document shows")


def write_notice(notice: Notice, flow: Flow) -> None:
    """Write a notice with an edge of its own; a draft's is bold."""
    flow.settle()
    write_blocks(notice.blocks, flow.within(Form("NoticeDraft" if notice.name == "draft" else "Notice")))


def _fill(blocks: Iterable[Block]) -> Fill:
    return partial(write_blocks, blocks)


def _table(table: Table, flow: Flow) -> None:
    if not table.quiet:
        flow.settle()
        flow.paragraph(run(table.caption), style="Caption")
    rows = sorted(table.rows, key=lambda row: row.total)  # totals last
    headings = [_fill((Paragraph((Text(column.title),)),)) for column in table.columns]
    figures = [column.numeric for column in table.columns]
    write_table(flow, Grid(table.caption, headings, figures, [_line(row) for row in rows]))


def _line(row: Row) -> Line:
    first, *rest = row.cells
    return Line([_fill(_past(first) if row.past else first), *(_fill(cell) for cell in rest)], row.total)


def _past(cell: Cell) -> Cell:
    """Return the cell that names a past row, with the word for it."""
    mark = Tag("past")
    match cell:
        case (*others, Paragraph(words)):
            return (*others, Paragraph((*words, Text(" "), mark)))
    return (*cell, Paragraph((mark,)))


def _help(box: HelpBox, flow: Flow) -> None:
    write_heading(flow, min(flow.level + 1, DEEPEST), [run(box.title)], box.id)
    write_list(flow, [_fill((route,)) for route in box.routes])


def _route(route: Route, flow: Flow) -> None:
    flow.paragraph(run(route.title, STRONG), keep=True)
    write_blocks(route.blocks, flow)
