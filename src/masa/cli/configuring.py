"""What a run asks for, from masa.toml and its flags, to the settings of each document."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from masa.cli.catalogue import rules_with
from masa.cli.options import FailOn, words_of
from masa.cli.reader_findings import READER_FINDINGS
from masa.disk.reading import read_bytes
from masa.disk.settings import find_settings, path_below, read_settings, refuse_outside
from masa.settings.settings import Settings, settled
from masa.settings.table import DEFAULTS, Table
from masa.settings.vocabulary import check_words, vocabulary_of

if TYPE_CHECKING:
    from masa.settings.toml_file import TomlFile


class Configuration:
    """The settings of a run: those of masa.toml differ from document to document, its flags hold for all."""

    def __init__(self, flags: Table | None = None, config: Path | None = None, *, isolated: bool = False) -> None:
        """Take the flags, a file to read instead of the masa.toml of each document, or none of them at all."""
        if config and isolated:
            raise typer.BadParameter("`--config` and `--isolated` do not go together.")
        self._flags = flags or Table()
        self._config, self._isolated = config, isolated
        self._files: dict[Path, TomlFile] = {}

    def settings(self, document: Path) -> Settings:
        """Return the settings of a document; raises SettingsError and DiskError for a masa.toml that cannot be used."""
        return settled(self.tables(document))

    def baseline(self, document: Path) -> Path | None:
        """Return the baseline of a document; raises as `settings` does."""
        name = self.settings(document).baseline
        return Path(name) if name else None

    def tables(self, document: Path) -> Sequence[Table]:
        """Return the tables that hold for a document: the defaults, those of its masa.toml, and the flags."""
        path, file = self._file(document.parent)
        own = file.tables_for(path_below(path.parent, document)) if path and file else []
        return [DEFAULTS, *own, self._flags]

    def tables_of_folder(self, folder: Path) -> tuple[Sequence[Table], Sequence[Table]]:
        """Return the tables that hold for every document of a folder, and those that hold for some of them."""
        _, file = self._file(folder)
        return [DEFAULTS, *([file.top] if file else []), self._flags], file.per_file if file else ()

    def path_for(self, folder: Path) -> Path | None:
        """Return the masa.toml that a folder's documents are under."""
        if self._isolated or self._config:
            return self._config
        found = find_settings(folder)
        return Path(found) if found else None

    def _file(self, folder: Path) -> "tuple[Path | None, TomlFile | None]":
        """Return the masa.toml of a folder, once every word of it, and of the flags, is known to mean something."""
        path = self.path_for(folder)
        file = self._read(path) if path else None
        tables = [*([file.top, *file.per_file] if file else []), self._flags]
        folders = [name for table in tables for name in table.rules or ()]
        check_words(tables, vocabulary_of(rules_with(folders), READER_FINDINGS))
        return path, file

    def _read(self, path: Path) -> "TomlFile":
        """Return a masa.toml, read once a run."""
        from masa.settings.toml_file import toml_file  # noqa: PLC0415 - a run without masa.toml does not wait for it

        if path not in self._files:
            file = toml_file(read_bytes(path) if self._config else read_settings(path), str(path))
            if not self._config:
                refuse_outside(path, _paths(file.top))
            self._files[path] = file._replace(top=_located(file.top, path.parent))
        return self._files[path]


def flags_of(
    select: list[str] | None = None,
    ignore: list[str] | None = None,
    fail_on: FailOn | None = None,
    edition: str | None = None,
    templates: Path | None = None,
    rules: list[Path] | None = None,
    baseline: Path | None = None,
) -> Table:
    """Return what the flags of a run set; raises BadParameter for a flag that names nothing."""
    return Table(
        select=words_of("--select", select),
        ignore=words_of("--ignore", ignore),
        fail_on=fail_on.value if fail_on else None,
        edition=edition,
        templates=str(templates) if templates else None,
        rules=tuple(str(folder) for folder in rules) if rules else None,
        baseline=str(baseline) if baseline else None,
    )


def _paths(table: Table) -> list[str]:
    """Return the paths that a table names, as it writes them."""
    return [name for name in (*(table.rules or ()), table.templates, table.baseline) if name]


def _located(table: Table, folder: Path) -> Table:
    """Return a table whose paths begin where the run stands, not at the folder of their file."""
    return table._replace(
        rules=None if table.rules is None else tuple(str(folder / name) for name in table.rules),
        templates=str(folder / table.templates) if table.templates else None,
        baseline=str(folder / table.baseline) if table.baseline else None,
    )
