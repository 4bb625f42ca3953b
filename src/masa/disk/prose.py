"""The prose files of a document: Markdown beside it, nothing outside its folder, and nothing hidden."""

import os
from collections.abc import Callable, Iterable

from masa.disk.errors import FAULTS, DiskError, Name
from masa.disk.reading import in_sight, read_bytes
from masa.source.decoding import decode
from masa.source.tree import SourceError

ReadBeside = Callable[[str], bytes]
"""What reads a file beside a document by the name that the document gives it; it raises DiskError."""

_EMPTY = "file-empty"


def read_prose(folder: Name | ReadBeside, names: Iterable[str]) -> dict[str, str]:
    """Return the texts of the files that a document names, without those that cannot be read."""
    found = {name: _text_or_why(folder, name) for name in names}
    return {name: text for name, text in found.items() if isinstance(text, str)}


def prose_problems(folder: Name | ReadBeside, names: Iterable[str]) -> dict[str, str]:
    """Return, for each file that cannot be read, one sentence that says why."""
    found = {name: _text_or_why(folder, name) for name in names}
    return {name: why.message for name, why in found.items() if isinstance(why, DiskError)}


def is_part(path: Name, document: Name, names: Iterable[str]) -> bool:
    """Say whether a path is a document or one of the prose files that it names, by whatever links."""
    folder = os.path.dirname(document)
    return any(_same(path, part) for part in (document, *(os.path.join(folder, name) for name in names)))


def _same(path: Name, other: Name) -> bool:
    try:
        return os.path.samefile(path, other)
    except FAULTS:  # one of them is not there
        return False


def _text_or_why(folder: Name | ReadBeside, name: str) -> str | DiskError:
    """Return the text, empty where the file is; or what stands against reading it."""
    try:
        data = folder(name) if callable(folder) else read_bytes(in_sight(folder, name), called=name)
        return decode(data, name)
    except DiskError as error:
        return error
    except SourceError as error:
        fault = error.fault
        return "" if fault.id == _EMPTY else DiskError(f"{name}, line {fault.span.start.line}: {fault.message}")
