"""What masa brings with it: rules, templates, schemas, reference data, and the rules compiled from all that."""

import os
from collections.abc import Iterator
from os.path import dirname, isdir, isfile, join

from masa.disk.errors import DiskError

_MASA = dirname(dirname(__file__))
_INSTALLED = join(_MASA, "_data")
_ROOTS = (_INSTALLED, dirname(dirname(_MASA)))  # the wheel's, and the checkout's of an editable install


def compiled_catalogue() -> bytes | None:
    """Return the catalogue as compiled when masa was built; None in a checkout, which compiles its rule files."""
    if not isdir(_INSTALLED):
        return None
    try:
        with open(join(_INSTALLED, "compiled.marshal"), "rb") as file:
            return file.read()
    except OSError as error:
        raise DiskError("masa was installed without its compiled rules; install it again.") from error


def shipped_text(folder: str, name: str) -> str:
    """Return one text of a data folder."""
    text = found_text(folder, name)
    if text is None:
        raise DiskError(f"masa was installed without its file {folder}/{name}; install it again.")
    return text


def found_text(folder: str, name: str) -> str | None:
    """Return one text of a data folder, and None where it has no file of that name."""
    path = join(_folder(folder), *name.split("/"))
    return _text(path) if isfile(path) else None


def shipped_texts(folder: str, suffix: str) -> dict[str, str]:
    """Return the texts beneath a data folder by their path within it, in order."""
    return {name: shipped_text(folder, name) for name in shipped_names(folder) if name.endswith(suffix)}


def shipped_names(folder: str) -> list[str]:
    """Return the paths of all files beneath a data folder, in order."""
    return list(_beneath(_folder(folder)))


def _folder(name: str) -> str:
    """Find a data folder in the wheel, or in the checkout of an editable install."""
    for root in _ROOTS:
        if isdir(join(root, name)):
            return join(root, name)
    raise DiskError(f"masa was installed without its folder {name}; install it again.")


def _beneath(folder: str, above: str = "") -> Iterator[str]:
    for entry in sorted(os.listdir(folder)):
        path = join(folder, entry)
        if isdir(path):
            yield from _beneath(path, f"{above}{entry}/")
        elif isfile(path):
            yield f"{above}{entry}"


def _text(path: str) -> str:
    with open(path, encoding="utf-8") as file:
        return file.read()
