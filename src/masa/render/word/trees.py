"""A structure as a list within lists."""

from collections.abc import Iterator

from masa.render.publication import Node, Tree
from masa.render.word.elements import Element
from masa.render.word.flow import Fill, Flow
from masa.render.word.inline import word_runs
from masa.render.word.lists import write_list
from masa.render.word.runs import Look, run


def write_tree(tree: Tree, flow: Flow) -> None:
    """Write a caption and, below it, each place in the structure one level below what it reports to."""
    flow.settle()
    flow.paragraph(run(tree.caption), style="Caption")
    _branch(tree.nodes, flow)


def _branch(nodes: tuple[Node, ...], flow: Flow) -> None:
    write_list(flow, [_fill(node) for node in nodes])


def _fill(node: Node) -> Fill:
    def fill(flow: Flow) -> None:
        flow.paragraph(*_runs(node, flow))
        if node.children:
            _branch(node.children, flow)

    return fill


def _runs(node: Node, flow: Flow) -> Iterator[Element]:
    yield from word_runs(node.words, flow.shared.links)
    if node.note:
        yield run(" (", Look("Note"))
        yield from word_runs(node.note, flow.shared.links)
        yield run(")", Look("Note"))
