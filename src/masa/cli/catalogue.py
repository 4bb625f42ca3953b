"""The shipped table and catalogue, compiled once a run, and folders of local rules beside them."""

from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path

from masa import disk
from masa.cli.rule_facts import READER_FINDINGS
from masa.model.suggestion import nearest
from masa.model.table import Table
from masa.model.tabulate import document_table
from masa.refusal import RefusedError
from masa.rules.language.catalogue import Compiled, compile_catalogue
from masa.rules.language.local_rules import LocalFolder, with_local
from masa.settings.settings import Settings


class UnknownNameError(RefusedError):
    """A rule, edition or format that masa does not know; the message offers the nearest."""


@cache
def shipped_table() -> Table:
    """Return the reader's table."""
    return document_table()


@cache
def shipped_catalogue() -> Compiled:
    """Return the compiled rules; raises CatalogueError for a broken one."""
    return compile_catalogue(disk.shipped_texts("rules", ".yaml"), shipped_table(), disk.shipped_texts("data", ".csv"))


def catalogue_with(folders: Sequence[Path] = ()) -> Compiled:
    """Return masa's rules and those of folders of local rules, each folder once.

    Raises DiskError for a folder that cannot be read and CatalogueError for a rule that cannot be used.
    """
    return _compiled_with(tuple(local_folder(folder) for folder in disk.each_folder_once(folders)))


def catalogue_for(settings: Settings) -> Compiled:
    """Return the rules that hold under some settings; raises as `catalogue_with` does."""
    return catalogue_with([Path(folder) for folder in settings.rules])


def local_folder(folder: Path) -> LocalFolder:
    """Return a folder of local rules as it stands on the disk; raises DiskError where it cannot be read."""
    return LocalFolder(str(folder), tuple(disk.texts_beneath(folder).items()))


@lru_cache(maxsize=8)  # by what the folders hold, so that one that was changed is compiled anew
def _compiled_with(folders: tuple[LocalFolder, ...]) -> Compiled:
    return with_local(shipped_catalogue(), folders, shipped_table(), READER_FINDINGS)


def checked_edition(edition: str | None) -> str | None:
    """Return the edition asked for; raises UnknownNameError for one that nobody knows."""
    known = [entry.id for entry in shipped_catalogue().catalogue.editions]
    if edition is None or edition in known:
        return edition
    meant = nearest(edition, known)
    hint = f"Did you mean {meant}?" if meant else f"masa knows {' and '.join(known)}."
    raise UnknownNameError(f"There is no edition {edition}. {hint}")
