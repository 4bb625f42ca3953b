"""Where one value of the settings stands, as people and programs are told it."""

from typing import NamedTuple

from masa.settings.origin import Origin, Source


class Place(NamedTuple):
    """Where one value stands: the file and its line, the flag, or neither for a default."""

    source: Source
    file: str | None = None
    line: int | None = None
    flag: str | None = None

    @property
    def words(self) -> str:
        """Return the place as people read it: masa.toml:3, --fail-on or default."""
        if self.source is Source.FILE:
            return f"{self.file}:{self.line}"
        return self.flag or str(self.source)


def place_of(origin: Origin, key: str, *within: str | int) -> Place:
    """Return where a key of a table stands, or one value within it."""
    if origin.source is Source.FLAG:
        return Place(origin.source, flag=f"--{key}")
    if origin.source is Source.DEFAULT:
        return Place(origin.source)
    from masa.settings.toml_lines import line_of  # noqa: PLC0415 - a run without masa.toml does not wait for tomllib

    return Place(origin.source, origin.file, line_of(origin.text, (*origin.table, key, *within)))
