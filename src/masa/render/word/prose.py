"""Prose in a Word document, from its Markdown tokens: nothing in it becomes more than text and its structure."""

from collections.abc import Sequence
from functools import partial

from markdown_it.tree import SyntaxTreeNode

from masa.render.plain_prose import plain_line
from masa.render.prose import heading_level, parse_prose
from masa.render.word.flow import Fill, Flow
from masa.render.word.headings import write_heading
from masa.render.word.lists import write_list
from masa.render.word.paragraph import Form
from masa.render.word.prose_runs import prose_runs
from masa.render.word.runs import run
from masa.render.word.tables import Grid, Line, write_table


def write_prose(markdown: str, flow: Flow) -> None:
    """Write prose; its headings stand below the heading that the flow is under."""
    words = plain_line(markdown)
    if words is None:
        _write(SyntaxTreeNode(parse_prose(markdown)).children, flow)
    else:
        flow.paragraph(run(words))


def _write(nodes: Sequence[SyntaxTreeNode], flow: Flow) -> None:
    for node in nodes:
        _block(node, flow)


def _block(node: SyntaxTreeNode, flow: Flow) -> None:
    match node.type:
        case "paragraph":
            flow.paragraph(*prose_runs(node, flow.shared.links))
        case "heading":
            # A page of the web gives its title the first level; a Word document gives it to the first sections.
            write_heading(flow, heading_level(node.tag, flow.level + 1) - 1, prose_runs(node, flow.shared.links))
        case "bullet_list":
            write_list(flow, _items(node))
        case "ordered_list":
            write_list(flow, _items(node), start=int(node.attrs.get("start", 1)))
        case "blockquote":
            flow.settle()
            _write(node.children, flow.within(Form("Quote", flow.form.edge + flow.step)))
        case "table":
            _table(node, flow)
        case unknown:
            raise TypeError(f"{unknown} is no kind of prose that a Word document shows")


def _items(node: SyntaxTreeNode) -> list[Fill]:
    return [partial(_write, item.children) for item in node.children]


def _table(node: SyntaxTreeNode, flow: Flow) -> None:
    rows = [[_cell(cell) for cell in row.children] for part in node.children for row in part.children]
    headings, *lines = rows
    write_table(flow, Grid("", headings, [False] * len(headings), [Line(line) for line in lines]))


def _cell(node: SyntaxTreeNode) -> Fill:
    return lambda flow: flow.paragraph(*prose_runs(node, flow.shared.links))
