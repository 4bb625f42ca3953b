"""The settings file of a folder: the nearest masa.toml above a document."""

import os
from pathlib import Path

from masa.disk.errors import FAULTS, explained
from masa.disk.reading import inside, read_bytes

SETTINGS = "masa.toml"

_TOP = ".git"


def find_settings(folder: Path) -> Path | None:
    """Return the masa.toml of a folder, or of the nearest folder above it that has one; None where none has.

    The top of a repository, the folder that holds `.git`, is the last one asked. The path is as near as can be
    said from the working folder.
    """
    try:
        home = folder.resolve()
    except FAULTS as error:
        raise explained(error, folder, "searched") from error
    for place in (home, *home.parents):
        if os.path.lexists(place / SETTINGS):
            return _near(place / SETTINGS)
        if os.path.lexists(place / _TOP):
            return None
    return None


def read_settings(path: Path) -> bytes:
    """Return what a masa.toml holds; one that is a link out of its folder is refused."""
    return read_bytes(inside(path.parent, path.name), called=str(path))


def path_below(folder: Path, document: Path) -> str:
    """Return where a document lies from a folder, with `/` between folders; it begins `../` where it lies outside."""
    return _near(document.parent.resolve() / document.name, folder.resolve()).as_posix()


def _near(path: Path, folder: Path = Path()) -> Path:
    """Return a path as said from a folder; as it is where it lies on another drive of Windows."""
    try:
        return Path(os.path.relpath(path, folder))
    except ValueError:
        return path
