"""What Jinja passes over in silence: blocks that replace nothing, words outside blocks, circles of templates."""

from collections.abc import Callable, Iterator
from typing import NoReturn

from jinja2 import TemplateSyntaxError, nodes

from masa.model.suggestion import nearest

Parse = Callable[[str], nodes.Template | None]
_SHOWING = (nodes.Output, nodes.For, nodes.Include, nodes.CallBlock, nodes.FilterBlock)


def check_extending(name: str, tree: nodes.Template, parse: Parse) -> None:
    """Raise TemplateSyntaxError where part of a template that extends another would never be shown.

    `parse` returns another template by its name, or None where there is none.
    """
    if not _extended(tree):
        return
    parents = dict(_parents(name, tree, parse))
    for node in tree.body:
        if isinstance(node, nodes.Block) and parents and not _open_ended(parents):
            _check_block(name, node, parents)
        elif isinstance(node, _SHOWING):
            _check_outside(name, node, blocks_of([*parents.values()]))


def extended(tree: nodes.Template) -> str | None:
    """Return the name of the template that another one extends, where it is written out."""
    found = _extended(tree)
    return found.template.value if found and isinstance(found.template, nodes.Const) else None


def blocks_of(trees: list[nodes.Template]) -> list[str]:
    """Return the names of all blocks in templates, each once, in order."""
    return list(dict.fromkeys(block.name for tree in trees for block in tree.find_all(nodes.Block)))


def _extended(tree: nodes.Template) -> nodes.Extends | None:
    return next((node for node in tree.body if isinstance(node, nodes.Extends)), None)


def _parents(name: str, tree: nodes.Template, parse: Parse) -> Iterator[tuple[str, nodes.Template]]:
    seen = [name]
    current: nodes.Template | None = tree
    while current and (parent := extended(current)):
        if parent in seen:
            _refuse_circle(seen[-1], parent, current)
        seen.append(parent)
        current = parse(parent)
        if current:
            yield parent, current


def _open_ended(parents: dict[str, nodes.Template]) -> bool:
    """Tell whether a parent extends what is not there or is chosen only while the page is made."""
    last = list(parents.values())[-1]
    return _extended(last) is not None


def _refuse_circle(name: str, parent: str, tree: nodes.Template) -> NoReturn:
    line = tree.find(nodes.Extends)
    way = "" if name == parent else f", by way of {parent}"
    raise TemplateSyntaxError(
        f"it extends itself{way}. To extend masa's own template write "
        f'{{% extends "masa/{parent.removeprefix("masa/")}" %}}.',
        line.lineno if line else 1,
        name,
    )


def _check_block(name: str, block: nodes.Block, parents: dict[str, nodes.Template]) -> None:
    known = blocks_of([*parents.values()])
    if block.name in known:
        return
    meant = nearest(block.name, known)
    hint = f"Did you mean `{meant}`?" if meant else f"It has {', '.join(f'`{one}`' for one in known)}."
    raise TemplateSyntaxError(
        f"{next(iter(parents))} has no block `{block.name}` to replace, so this would never be shown. {hint}",
        block.lineno,
        name,
    )


def _check_outside(name: str, node: nodes.Node, known: list[str]) -> None:
    line = _line_shown(node)
    if line:
        raise TemplateSyntaxError(
            "what stands outside a block is never shown in a template that extends another. "
            f"Put it into one of the blocks {', '.join(f'`{one}`' for one in known)}.",
            line,
            name,
        )


def _line_shown(node: nodes.Node) -> int | None:
    """Return the line of the first thing that a part would show, or None for blank space."""
    if not isinstance(node, nodes.Output):
        return node.lineno
    for piece in node.nodes:
        if not isinstance(piece, nodes.TemplateData):
            return piece.lineno
        if text := piece.data.lstrip():
            return piece.lineno + piece.data[: -len(text)].count("\n")
    return None
