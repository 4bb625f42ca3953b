"""Blocks on one line of Markdown, for the cells of a table, which hold no more than that."""

from collections.abc import Iterable

from markupsafe import Markup

from masa.render.markdown.prose import prose_line
from masa.render.markdown.text import escape_markdown, inline_markdown
from masa.render.publication import Block, BulletList, Facts, Paragraph, Prose
from masa.render.written import written


def cell_markdown(blocks: Iterable[Block]) -> Markup:
    """Return blocks on one line, with a semicolon between them where no sentence ends."""
    line = ""
    for part in (_one(block) for block in blocks):
        line = part if not line else f"{line}{' ' if line.endswith(('.', '?', '!')) else '; '}{part}"
    return written(line)


def _one(block: Block) -> str:
    match block:
        case Paragraph():
            return inline_markdown(block.words)
        case Prose():
            return prose_line(block.markdown)
        case BulletList():
            return "; ".join(cell_markdown(item) for item in block.items)
        case Facts():
            return "; ".join(f"{escape_markdown(row.term)}: {cell_markdown(row.blocks)}" for row in block.rows)
    raise TypeError(f"{type(block).__name__} does not fit into a cell of a table")
