"""Masa's rules from their files, for the commands that speak of those files; and folders of local rules beside them."""

from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path

from masa.cli.reader_findings import READER_FINDINGS
from masa.disk.folders import each_folder_once, texts_beneath
from masa.disk.shipped import shipped_texts
from masa.model.tabulate import document_table
from masa.rules.language.catalogue import Compiled, compile_catalogue
from masa.rules.language.local_rules import LocalFolder, with_local
from masa.settings.settings import Settings


@cache
def shipped_catalogue() -> Compiled:
    """Return the rules compiled from their files; raises CatalogueError for a broken one."""
    return compile_catalogue(shipped_texts("rules", ".yaml"), document_table(), shipped_texts("data", ".csv"))


def catalogue_with(folders: Sequence[Path | str] = ()) -> Compiled:
    """Return masa's rules and those of folders of local rules, each folder once.

    Raises DiskError for a folder that cannot be read and CatalogueError for a rule that cannot be used.
    """
    return _compiled_with(tuple(local_folder(folder) for folder in each_folder_once([Path(name) for name in folders])))


def catalogue_for(settings: Settings) -> Compiled:
    """Return the rules that hold under some settings; raises as `catalogue_with` does."""
    return catalogue_with(settings.rules)


def local_folder(folder: Path) -> LocalFolder:
    """Return a folder of local rules as it stands on the disk; raises DiskError where it cannot be read."""
    return LocalFolder(str(folder), tuple(texts_beneath(folder).items()))


@lru_cache(maxsize=8)  # by what the folders hold, so that one that was changed is compiled anew
def _compiled_with(folders: tuple[LocalFolder, ...]) -> Compiled:
    return with_local(shipped_catalogue(), folders, document_table(), READER_FINDINGS)
