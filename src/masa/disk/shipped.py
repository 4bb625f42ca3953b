"""What masa brings with it: rules, templates, schemas and reference data."""

from collections.abc import Iterator
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from masa.disk.errors import DiskError


def shipped(folder: str) -> Traversable:
    """Find a data folder in the wheel, or in the checkout of an editable install."""
    for root in (resources.files("masa") / "_data", Path(__file__).parents[3]):
        if (root / folder).is_dir():
            return root / folder
    raise DiskError(f"masa was installed without its folder {folder}; install it again.")


def shipped_text(folder: str, name: str) -> str:
    """Return one text of a data folder."""
    file = shipped(folder) / name
    if not file.is_file():
        raise DiskError(f"masa was installed without its file {folder}/{name}; install it again.")
    return file.read_text(encoding="utf-8")


def shipped_texts(folder: str, suffix: str) -> dict[str, str]:
    """Return the texts beneath a data folder by their path within it, in order."""
    files = _beneath(shipped(folder))
    return {name: file.read_text(encoding="utf-8") for name, file in files if name.endswith(suffix)}


def shipped_names(folder: str) -> list[str]:
    """Return the paths of all files beneath a data folder, in order."""
    return [name for name, _ in _beneath(shipped(folder))]


def _beneath(folder: Traversable, above: str = "") -> Iterator[tuple[str, Traversable]]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        name = f"{above}{entry.name}"
        if entry.is_dir():
            yield from _beneath(entry, f"{name}/")
        elif entry.is_file():
            yield name, entry
