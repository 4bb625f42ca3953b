"""Templates by their name: a folder of one's own first, then masa's."""

import os
from collections.abc import Callable
from pathlib import Path

from masa.disk.errors import FAULTS, DiskError, explained
from masa.disk.reading import in_sight, read_bytes
from masa.disk.shipped import found_text, shipped_names
from masa.disk.walking import walk
from masa.disk.writing import target_in

MASAS = "masa/"
"""What a name begins with that means masa's own template, so that one that replaces it can extend it."""

_MOST = 1_000  # files: a folder with more is not one of templates


def template_loader(folder: Path | None = None) -> Callable[[str], str | None]:
    """Return what finds the text of a template, and None where there is none of that name.

    A name that leads out of the folder, or to what is hidden there, is refused.
    """
    _refuse_missing(folder)

    def load(name: str) -> str | None:
        if name.startswith("/") or "\\" in name or ".." in name.split("/"):
            raise DiskError(f"The template {name} leads outside the folder of templates.")
        if name.startswith(MASAS):
            return found_text("templates", name.removeprefix(MASAS))
        own = _own(folder, name) if folder else None
        return found_text("templates", name) if own is None else own

    return load


def shipped_templates() -> list[str]:
    """Return the names of masa's own templates, in order."""
    return shipped_names("templates")


def own_templates(folder: Path) -> list[str]:
    """Return the names of the files in a folder of templates, in order; hidden ones are left out."""
    _refuse_missing(folder)
    found: list[str] = []
    for name, folders, files in walk(folder):
        folders[:] = sorted(inner for inner in folders if not inner.startswith("."))
        here = Path(name).relative_to(folder)
        found += [(here / file).as_posix() for file in files if not file.startswith(".")]
        if len(found) > _MOST:
            raise DiskError(f"{folder} holds more than {_MOST:,} files. Name the folder that holds only templates.")
    return sorted(found)


def copy_target(folder: Path, name: str, *, over: bool) -> Path:
    """Return where a copy of a template goes; what stands there already is refused, unless it may be written over."""
    target = target_in(folder, name)
    if not over and os.path.lexists(target):
        raise DiskError(f"{target} is there already, and nothing was copied. To write over it, add --force.")
    return target


def _refuse_missing(folder: Path | None) -> None:
    if folder is not None and not os.path.isdir(folder):  # Path.is_dir fails at a name that is too long
        raise DiskError(f"There is no folder {folder} to take templates from.")


def _own(folder: Path, name: str) -> str | None:
    path = Path(in_sight(folder, name))
    try:
        if not path.exists():
            return None
    except FAULTS as error:  # a name that is too long
        raise explained(error, name, "read") from error
    try:
        return read_bytes(path, called=str(folder / name)).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DiskError(f"The template {folder / name} is not written in UTF-8.") from error
