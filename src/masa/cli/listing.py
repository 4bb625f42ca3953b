"""Plain tables, as wide as the terminal, for the commands that list things."""

from collections.abc import Iterable

from rich.console import Console
from rich.markup import escape
from rich.table import Table


def print_table(console: Console, title: str, rows: Iterable[tuple[str, ...]], widths: tuple[int | None, ...]) -> None:
    """Print rows of plain text below a title; a column without a width takes what is left."""
    console.print(f"[bold]{escape(title)}[/bold]")
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 2))
    for width in widths:
        table.add_column(width=width, overflow="fold")
    for row in rows:
        table.add_row(*(escape(cell) for cell in row))
    console.print(table)
    console.print()
