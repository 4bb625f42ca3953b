"""What goes wrong on a disk, in words for a clerk."""

import os
from os.path import basename, isfile

from masa.refusal import RefusedError, in_one_line

Name = str | os.PathLike[str]
"""The path of a file or folder, as text or as a Path."""

FAULTS = (OSError, RuntimeError, ValueError)
"""What the system raises for a path: RuntimeError for links in a circle, ValueError for a name with a zero byte."""


class DiskError(RefusedError):
    """A file could not be read or written; the message is one sentence that says why."""

    def __init__(self, message: str) -> None:
        super().__init__(in_one_line(message))
        self.message = str(self)


def explained(error: Exception, path: Name, done: str) -> DiskError:
    """Return what the system says as one sentence; `done` is what was to happen: read, searched or written."""
    if isinstance(error, FileNotFoundError):
        return DiskError(f"There is no file {path}{_named_by_notepad(path)}.")
    if isinstance(error, IsADirectoryError):
        return DiskError(f"{path} is a folder, not a file.")
    if isinstance(error, NotADirectoryError | FileExistsError):
        return DiskError(f"{path} cannot be {done}: a part of its path is a file, not a folder.")
    if isinstance(error, PermissionError):
        return DiskError(f"{path} cannot be {done}: you have not been given permission.")
    reason = getattr(error, "strerror", None) or "its name or its links lead nowhere"
    return DiskError(f"{path} cannot be {done}: {reason[:1].lower()}{reason[1:]}.")


def _named_by_notepad(path: Name) -> str:
    """Return what stands there instead where an editor has added .txt to the name, which Windows then hides."""
    other = f"{path}.txt"
    if not isfile(other):
        return ""
    return f", but {basename(other)}: take the .txt off its name"
