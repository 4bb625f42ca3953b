"""Templates by their name: a folder of one's own first, then masa's."""

from collections.abc import Callable
from pathlib import Path

from masa.disk.errors import DiskError
from masa.disk.reading import inside, read_bytes
from masa.disk.shipped import shipped


def template_loader(folder: Path | None = None) -> Callable[[str], str | None]:
    """Return what finds the text of a template, and None where there is none of that name.

    A name that leads out of the folder is refused.
    """
    if folder is not None and not folder.is_dir():
        raise DiskError(f"There is no folder {folder} to take templates from.")

    def load(name: str) -> str | None:
        if name.startswith("/") or "\\" in name or ".." in name.split("/"):
            raise DiskError(f"The template {name} leads outside the folder of templates.")
        own = _own(folder, name) if folder else None
        return _shipped(name) if own is None else own

    return load


def _own(folder: Path, name: str) -> str | None:
    path = inside(folder, name)
    if not path.exists():
        return None
    try:
        return read_bytes(path, called=str(folder / name)).decode()
    except UnicodeDecodeError as error:
        raise DiskError(f"The template {folder / name} is not written in UTF-8.") from error


def _shipped(name: str) -> str | None:
    template = shipped("templates").joinpath(*name.split("/"))
    return template.read_text(encoding="utf-8") if template.is_file() else None
