"""Reading files: ordinary ones, of a sensible size, inside the folder where they belong."""

import os
import stat
import sys

from masa.disk.errors import FAULTS, DiskError, Name, explained

LARGEST = 8 * 1024 * 1024
"""No file of so many bytes is opened. What is smaller but too large for a document, masa.source says with its place."""


def read_bytes(path: Name, called: str | None = None) -> bytes:
    """Return what an ordinary file holds; anything else is refused without being opened.

    An error speaks of the file by its path, or by what it is `called` in a document.
    """
    name = called or str(path)
    try:
        _refuse_large(_ordinary(path, name).st_size, name)
        with open(path, "rb") as file:
            data = file.read(LARGEST + 1)
    except FAULTS as error:
        raise explained(error, name, "read") from error
    _refuse_large(len(data), name)
    return data


def read_standard_input() -> bytes:
    """Return what is piped into masa; refused where nothing can be, or it is too large to be arrangements."""
    if sys.stdin is None:
        raise DiskError("Standard input is closed, and nothing can be read from it.")
    try:
        data = sys.stdin.buffer.read(LARGEST + 1)
    except FAULTS as error:
        raise explained(error, "Standard input", "read") from error
    _refuse_large(len(data), "Standard input")
    return data


def inside(folder: Name, name: str) -> str:
    """Return the path of a name within a folder; refuse one that leads out of it, by dots or by links."""
    try:
        home = os.path.realpath(folder)
        path = os.path.realpath(os.path.join(home, name))
        leads_out = os.path.isabs(name) or not (path == home or path.startswith(os.path.join(home, "")))
    except FAULTS as error:
        raise explained(error, name, "read") from error
    if leads_out:
        raise DiskError(f"{name} leads outside its folder, and masa reads nothing there.")
    return path


def in_sight(folder: Name, name: str) -> str:
    """Return the path of a name within a folder, as `inside` does; refuse also what is hidden there, by links too."""
    path = inside(folder, name)
    refuse_hidden(name, name)
    refuse_hidden(os.path.relpath(path, os.path.realpath(folder)), name)
    return path


def refuse_hidden(path: str, called: str) -> None:
    """Raise DiskError for a path with a hidden part: what git and other programs keep there may be secret."""
    parts = path.replace("\\", "/").split("/")
    hidden = next((part for part in parts if part.startswith(".") and part.strip(".")), None)
    if hidden:
        raise DiskError(
            f"{called} is hidden or leads to what is: {hidden} begins with a dot, and masa reads nothing there."
        )


def is_ordinary(path: Name) -> bool:
    """Say whether a path is a file that may be opened: no folder, device or pipe."""
    try:
        return stat.S_ISREG(os.stat(path).st_mode)
    except FAULTS:
        return False


def _ordinary(path: Name, name: str) -> os.stat_result:
    status = os.stat(path)
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError
    if not stat.S_ISREG(status.st_mode):
        raise DiskError(f"{name} is a device or a pipe, not an ordinary file.")
    return status


def _refuse_large(size: int, name: str) -> None:
    if size > LARGEST:
        raise DiskError(f"{name} is too large to be arrangements: it holds {size:,} bytes or more.")
