"""A progress bar for long work: on stderr, and only on a terminal."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from rich.console import Console
from rich.progress import track

Work = TypeVar("Work")


def with_progress(work: Sequence[Work], description: str, least: int) -> Iterator[Work]:
    """Yield the pieces of work; where there are at least so many, show how far it has come."""
    console = Console(stderr=True)
    shown: Iterable[Work] = work
    if len(work) >= least and console.is_terminal:
        shown = track(work, description=description, console=console, transient=True)
    yield from shown
