"""Writing files: whole or not at all."""

import contextlib
import os
from functools import partial
from pathlib import Path
from secrets import token_hex

from masa.disk.errors import FAULTS, DiskError, explained
from masa.disk.reading import inside, is_ordinary

_PERMISSIONS = 0o777
_ANYBODY_WRITES = 0o222
_FOR_ALL = 0o666  # less what the user's own mask takes away


def write_whole(path: Path, content: str | bytes) -> None:
    """Put the content at a path in one step; on failure what stood there still stands.

    The folder is made if it is not there. A link keeps pointing where it did, and a file that is
    replaced keeps its permissions.
    """
    data = content.encode() if isinstance(content, str) else content
    try:
        target = path.resolve()
        _refuse_unwritable(path, target)
        target.parent.mkdir(parents=True, exist_ok=True)
        _replace(target, data)
    except FAULTS as error:
        raise explained(error, path, "written") from error


def target_in(folder: Path, name: str) -> Path:
    """Return where a file that masa names itself goes within a folder; refused where a link stands in its place.

    Whoever made the folder could have the link lead to any file, or to a hidden one; only a link that a person names
    is written through.
    """
    _refuse_file(folder)
    there = os.path.join(os.path.realpath(folder), *name.split("/"))
    if os.path.islink(there) or os.path.normcase(inside(folder, name)) != os.path.normcase(there):
        raise DiskError(f"{folder / name} is a link or lies behind one, and nothing was written. Take the link away.")
    return folder / name


def new_target(folder: Path, name: str) -> Path:
    """Return where a new file of a folder goes; refused where anything stands there, or it leads out of the folder."""
    _refuse_file(folder)
    inside(folder, name)
    target = folder / name
    if os.path.lexists(target):
        raise DiskError(f"{target} is there already, and nothing was written.")
    return target


def _refuse_file(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise DiskError(f"{folder} is a file, not a folder.")


def write_new(path: Path, content: str) -> None:
    """Write a file that was not there, making its folder; what stands there by now is never written over.

    Where it cannot be written whole, nothing of it stays.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("xb")
    except FileExistsError as error:
        raise DiskError(f"{path} is there already, and nothing was written over.") from error
    except FAULTS as error:
        raise explained(error, path, "written") from error
    try:
        with file:
            file.write(content.encode())
    except FAULTS as error:
        with contextlib.suppress(OSError):
            path.unlink()
        raise explained(error, path, "written") from error


def _refuse_unwritable(path: Path, target: Path) -> None:
    """Raise an error for a folder, a device, a pipe or a read-only file."""
    if target.is_dir():
        raise IsADirectoryError
    if not target.exists():
        return
    if not is_ordinary(target):
        raise DiskError(f"{path} is a device or a pipe, not an ordinary file.")
    if not target.stat().st_mode & _ANYBODY_WRITES:
        raise DiskError(f"{path} is read-only, and nothing was written. Allow writing to it first.")


def _replace(target: Path, data: bytes) -> None:
    """Write beside the target first: a rename within one folder happens whole or not at all."""
    temporary = target.with_name(f".masa-{token_hex(8)}.tmp")
    mode = target.stat().st_mode & _PERMISSIONS if target.exists() else None
    # Not for a moment may anybody read it who may not read the target.
    opener = partial(os.open, mode=_FOR_ALL if mode is None else mode)
    try:
        with open(temporary, "xb", opener=opener) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            temporary.chmod(mode)
        temporary.replace(target)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()
