"""The YAML files beneath a folder of the user's: ordinary ones, few and small enough, none outside the folder."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from masa.disk.errors import DiskError
from masa.disk.reading import in_sight, read_bytes
from masa.disk.walking import walk
from masa.source.decoding import decode
from masa.source.tree import SourceError

_ENDINGS = (".yaml", ".yml")
_MOST_FILES = 1_000
_MOST_BYTES = 4 * 1024 * 1024


def texts_beneath(folder: Path) -> dict[str, str]:
    """Return the texts of the YAML files beneath a folder by their path within it, in order.

    What is hidden is left out; links that lead out of the folder, links to folders, and more than masa reads are
    refused with a DiskError.
    """
    if not os.path.isdir(folder):  # which Path.is_dir does not answer where a name is too long
        there = os.path.exists(folder)
        raise DiskError(f"{folder} is a file, not a folder." if there else f"There is no folder {folder}.")
    texts: dict[str, str] = {}
    size = 0
    for name in sorted(_names(folder)):
        data = _bytes(folder, name)
        size += len(data)
        if size > _MOST_BYTES:
            raise DiskError(f"{folder} holds more than {_MOST_BYTES:,} bytes of YAML. Name a smaller folder.")
        texts[name] = _text(data, f"{folder}/{name}")
    return texts


def each_folder_once(folders: Sequence[Path]) -> tuple[Path, ...]:
    """Return folders without a second one that is the same place."""
    first: dict[str, Path] = {}
    for folder in folders:
        first.setdefault(os.path.realpath(folder), folder)
    return tuple(first.values())


def _bytes(folder: Path, name: str) -> bytes:
    try:
        return read_bytes(in_sight(folder, name), called=name)
    except DiskError as error:
        raise DiskError(f"{folder}/{error.message}") from error


def _text(data: bytes, name: str) -> str:
    try:
        return decode(data, name)
    except SourceError as error:
        raise DiskError(f"{name}:{error.fault.span.start.line}: {error.fault.message}") from error


def _names(folder: Path) -> Iterator[str]:
    seen = 0
    for place, folders, files in walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        here = Path(place)
        for name in folders:
            if (here / name).is_symlink():
                raise DiskError(f"{here / name} is a link to a folder. Name that folder itself.")
        shown = [name for name in files if not name.startswith(".")]
        seen += len(folders) + len(shown)
        if seen > _MOST_FILES:
            raise DiskError(f"{folder} holds more than {_MOST_FILES:,} files and folders. Name a smaller folder.")
        for name in shown:
            if Path(name).suffix.lower() in _ENDINGS:
                yield _plain((here / name).relative_to(folder).as_posix(), folder)


def _plain(name: str, folder: Path) -> str:
    if not name.isprintable():
        raise DiskError(f"A file in {folder} has a name with hidden characters: {name!a}.")
    return name
