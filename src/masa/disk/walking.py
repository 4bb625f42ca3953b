"""Going through a folder and all that lie in it, no deeper than people nest folders."""

import os
from collections.abc import Callable, Iterator

from masa.disk.errors import DiskError, Name, explained

_DEEPEST = 100
Refused = Callable[[str, DiskError], None]


def _raise(_: str, error: DiskError) -> None:
    raise error


def walk(folder: Name, refused: Refused = _raise) -> Iterator[tuple[str, list[str], list[str]]]:
    """Yield each folder with the names of the folders and files in it, as `os.walk` does.

    A folder that cannot be searched, or lies deeper than masa looks, is told to `refused` and not entered; raises
    DiskError for it where nobody is to be told.
    """

    def unreadable(error: OSError) -> None:
        refused(str(error.filename), explained(error, error.filename, "searched"))

    top = os.fspath(folder).rstrip(os.sep).count(os.sep)
    for place, folders, files in os.walk(folder, onerror=unreadable):
        if place.count(os.sep) - top >= _DEEPEST and folders:
            refused(str(folder), DiskError(f"{folder} holds folders {_DEEPEST} deep and more. Name one further in."))
            folders.clear()
        yield place, folders, files
