"""The settings file of a folder: the nearest masa.toml above a document."""

import os
from collections.abc import Iterable

from masa.disk.errors import FAULTS, DiskError, Name, explained
from masa.disk.reading import in_sight, read_bytes

SETTINGS = "masa.toml"

_TOP = ".git"


def find_settings(folder: Name) -> str | None:
    """Return the masa.toml of a folder, or of the nearest folder above it that has one; None where none has.

    The top of a repository, the folder that holds `.git`, is the last one asked. The path is as near as can be
    said from the working folder.
    """
    try:
        place = os.path.realpath(folder)
    except FAULTS as error:
        raise explained(error, folder, "searched") from error
    above = os.path.dirname(place)
    while not os.path.lexists(os.path.join(place, SETTINGS)):
        if os.path.lexists(os.path.join(place, _TOP)) or above == place:
            return None
        place, above = above, os.path.dirname(above)
    return _near(os.path.join(place, SETTINGS))


def read_settings(path: Name) -> bytes:
    """Return what a masa.toml holds; one that is a link out of its folder, or to what is hidden, is refused."""
    return read_bytes(in_sight(*os.path.split(path)), called=str(path))


def refuse_outside(path: Name, names: Iterable[str]) -> None:
    """Raise DiskError where a masa.toml names what lies outside its folder, by links too, or is hidden there.

    A repository may be a stranger's, and what is wrong with a file is shown with its lines.
    """
    for name in names:
        try:
            in_sight(os.path.dirname(path), name)
        except DiskError as error:
            raise DiskError(f"{path}: {error.message} If you trust it, add --config {path}.") from error


def path_below(folder: Name, document: Name) -> str:
    """Return where a document lies from a folder, with `/` between folders; it begins `../` where it lies outside."""
    home, name = os.path.split(document)
    return _near(os.path.join(os.path.realpath(home), name), os.path.realpath(folder)).replace(os.sep, "/")


def _near(path: str, folder: str = os.curdir) -> str:
    """Return a path as said from a folder; as it is where it lies on another drive of Windows."""
    try:
        return os.path.relpath(path, folder)
    except ValueError:
        return path
