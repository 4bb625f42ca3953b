"""Which folders of local rules a command about rules takes: those that it was given, or those of masa.toml."""

from collections.abc import Sequence
from pathlib import Path

from masa.cli.configuring import Configuration
from masa.settings.settings import settled


def folders_in_use(given: Sequence[Path] | None, config: Path | None = None) -> list[Path]:
    """Return the folders given, else those that `config`, or the masa.toml of this folder, names; perhaps none.

    Raises SettingsError and DiskError for a masa.toml that cannot be used.
    """
    if given:
        return list(given)
    tables, _ = Configuration(config=config).tables_of_folder(Path())
    return [Path(name) for name in settled(tables).rules]
