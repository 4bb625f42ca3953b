"""A sentence as lines of a text report: harmless as a whole, and each of its lines too, wherever it is broken."""

from textwrap import wrap

from masa.report.file_report import harmless, one_line

WIDTH = 80


def broken(first: str, text: str) -> list[str]:
    """Return the lines of a text behind what its first begins with; the others hang beneath. No text has no line."""
    lines = wrap(
        one_line(text),
        WIDTH,
        initial_indent=first,
        subsequent_indent=" " * len(first),
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [harmless(line) for line in lines]
