"""The prose files of a document: Markdown beside it, and nothing outside its folder."""

from collections.abc import Callable, Iterable

from masa.disk.errors import DiskError, Name
from masa.disk.reading import inside, read_bytes
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


def _text_or_why(folder: Name | ReadBeside, name: str) -> str | DiskError:
    """Return the text, empty where the file is; or what stands against reading it."""
    try:
        data = folder(name) if callable(folder) else read_bytes(inside(folder, name), called=name)
        return decode(data, name)
    except DiskError as error:
        return error
    except SourceError as error:
        fault = error.fault
        return "" if fault.id == _EMPTY else DiskError(f"{name}, line {fault.span.start.line}: {fault.message}")
