"""Writing files: whole or not at all."""

import contextlib
import os
from pathlib import Path
from secrets import token_hex

from masa.disk.errors import FAULTS, DiskError, explained
from masa.disk.reading import is_ordinary


def write_whole(path: Path, content: str | bytes) -> None:
    """Put the content at a path in one step; on failure what stood there still stands.

    The folder is made if it is not there. A link keeps pointing where it did, and a file that is
    replaced keeps its permissions.
    """
    data = content.encode() if isinstance(content, str) else content
    try:
        target = path.resolve()
        _refuse_odd(path, target)
        target.parent.mkdir(parents=True, exist_ok=True)
        _replace(target, data)
    except FAULTS as error:
        raise explained(error, path, "written") from error


def _refuse_odd(path: Path, target: Path) -> None:
    if target.is_dir():
        raise IsADirectoryError
    if target.exists() and not is_ordinary(target):
        raise DiskError(f"{path} is a device or a pipe, not an ordinary file.")


def _replace(target: Path, data: bytes) -> None:
    """Write beside the target first: a rename within one folder happens whole or not at all."""
    temporary = target.with_name(f".masa-{token_hex(8)}.tmp")
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            temporary.chmod(target.stat().st_mode & 0o777)
        temporary.replace(target)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()
