"""A progress bar for many files: on stderr, and only on a terminal."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from rich.console import Console
from rich.progress import track

_MANY = 5


def with_progress(paths: list[Path]) -> Iterator[Path]:
    """Yield the paths; where there are many, show how far the work has come."""
    console = Console(stderr=True)
    shown: Iterable[Path] = paths
    if len(paths) >= _MANY and console.is_terminal:
        shown = track(paths, description="Checking", console=console, transient=True)
    yield from shown
