"""Lines of a report: wrapped, indented and never wider than asked."""

from collections.abc import Iterable, Sequence
from io import StringIO

from rich.console import Console
from rich.text import Text

from masa.report.file_report import harmless

NARROWEST, WIDEST = 50, 120
"""A narrower line cannot hold the id of a rule, and a wider one is not read."""

SEVERITY_STYLES = {"error": "bold red", "warning": "bold yellow", "advice": "bold cyan"}

_RULER = Console(file=StringIO(), width=WIDEST)


def narrowed(width: int) -> int:
    """Return a width as lines can bear it."""
    return max(NARROWEST, min(width, WIDEST))


def words(text: str, style: str = "") -> Text:
    """Return a text of the document's or of masa's as one harmless line."""
    return Text(harmless(" ".join(text.split())), style)


def wrapped(body: Text, width: int, indent: int = 0, first: Text | None = None) -> list[Text]:
    """Break a paragraph into lines; `first` stands before its first line and the rest hang beneath."""
    first = first or Text()
    hang = indent + first.cell_len
    lines = [_no_command(line) for line in body.wrap(_RULER, max(width - hang, NARROWEST // 2))] or [Text()]
    starts = [Text(" " * indent).append_text(first), *[Text(" " * hang) for _ in lines[1:]]]
    return [Text.assemble(start, line) for start, line in zip(starts, lines, strict=True)]


def _no_command(line: Text) -> Text:
    """Return a line that the log of a CI server does not obey, wherever its paragraph was broken."""
    safe = harmless(line.plain)
    return line if safe == line.plain else Text(safe, line.style)


def heading(title: str, width: int) -> Text:
    """Return a title with a rule to the right edge."""
    return Text.assemble(("── ", "dim"), (title, "bold"), " ", ("─" * max(0, width - len(title) - 4), "dim"))


def joined(texts: Iterable[Text], separator: str) -> Text:
    """Put texts on one line with a separator between them."""
    return Text(separator).join(text for text in texts if text)


def printed(lines: Sequence[Text], *, colour: bool) -> str:
    """Return the lines as characters for a terminal, with or without colour."""
    if not colour:
        return "".join(f"{line.plain.rstrip()}\n" for line in lines)
    console = Console(
        file=StringIO(),
        width=10_000,
        color_system="standard",
        force_terminal=True,
        no_color=False,
        legacy_windows=False,
        _environ={},
    )
    with console.capture() as capture:
        for line in lines:
            line.rstrip()
            console.print(line, no_wrap=True, overflow="ignore", crop=False, soft_wrap=True)
    return capture.get()
