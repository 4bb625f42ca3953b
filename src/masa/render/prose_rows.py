"""Tables in prose: a row with more cells than the table has columns keeps their words, in its last column."""

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block.table import escapedSplit, getLine, table
from markdown_it.token import Token

SURPLUS = "surplus"
"""What a row's token holds in its `meta` where the row had cells too many: their words."""


def keep_tables(parser: MarkdownIt) -> None:
    """Let a parser read tables, as GitHub's Markdown has them, and lose no cell, as GitHub's does."""
    parser.enable("table")
    parser.block.ruler.at("table", _table, {"alt": ["paragraph", "reference"]})


def _table(state: StateBlock, first: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - the library's hook
    before = len(state.tokens)
    found = table(state, first, end, silent)
    row, last, columns = None, None, 0
    for token in state.tokens[before:]:
        if token.type == "tr_open":
            row, columns = token, 0
        elif token.type == "inline":
            last, columns = token, columns + 1
        elif token.type == "tr_close" and row and last:
            _keep_surplus(row, last, _cells(state, row)[columns:])
    return found


def _cells(state: StateBlock, row: Token) -> list[str]:
    """Return the cells of a row as the library splits them."""
    line = getLine(state, row.map[0] if row.map else 0).strip()
    cells = escapedSplit(line)
    return [cell.strip() for cell in cells[line.startswith("|") :]]


def _keep_surplus(row: Token, last: Token, surplus: list[str]) -> None:
    words = [cell for cell in surplus if cell]
    if words:
        row.meta[SURPLUS] = " | ".join(words)
        last.content = " | ".join([last.content, *words] if last.content else words)
