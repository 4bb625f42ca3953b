"""What fixes would change, as a unified diff."""

from collections.abc import Iterator
from difflib import unified_diff

_NO_LINE_END = "\n\\ No newline at end of file\n"


def difference(name: str, before: str, after: str) -> str:
    """Return the diff from one text to another under the name of its file; nothing where they are the same.

    Lines keep their ends, and a last line without one is marked, so that other programs can apply it.
    """
    lines = unified_diff(before.splitlines(keepends=True), after.splitlines(keepends=True), name, name)
    return "".join(_ended(lines))


def _ended(lines: Iterator[str]) -> Iterator[str]:
    return (line if line.endswith(("\n", "\r")) else f"{line}{_NO_LINE_END}" for line in lines)
