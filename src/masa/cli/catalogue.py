"""The reader's table and the catalogue: as compiled when masa was built, or from the rule files of a checkout."""

from collections.abc import Sequence
from functools import cache

from masa.disk.shipped import compiled_catalogue
from masa.model.table import Table
from masa.refusal import RefusedError
from masa.rules.compiled.reading import from_compiled
from masa.rules.compiled.shipped import Shipped
from masa.rules.engine.rule import Catalogue


class UnknownNameError(RefusedError):
    """A rule, edition or format that masa does not know; the message offers the nearest."""


@cache
def shipped_rules() -> Shipped:
    """Return the table and masa's own rules.

    Raises CompiledError for a compiled catalogue that this masa did not write, and CatalogueError for a broken rule.
    """
    written = compiled_catalogue()
    return from_compiled(written) if written is not None else _from_files()


def shipped_table() -> Table:
    """Return the reader's table; raises as `shipped_rules` does."""
    return shipped_rules().table


def rules_with(folders: Sequence[str] = ()) -> Catalogue:
    """Return masa's rules and those of folders of local rules, each folder once.

    Raises as `shipped_rules` does, DiskError for a folder that cannot be read and CatalogueError for a rule that
    cannot be used.
    """
    if not folders:
        return shipped_rules().catalogue
    from masa.cli.rule_files import catalogue_with  # noqa: PLC0415 - a run without local rules does not wait for it

    return catalogue_with(folders).catalogue


def checked_edition(edition: str | None) -> str | None:
    """Return the edition asked for; raises UnknownNameError for one that nobody knows."""
    known = [entry.id for entry in shipped_rules().catalogue.editions]
    if edition is None or edition in known:
        return edition
    from masa.model.suggestion import nearest  # noqa: PLC0415 - only a slip of the pen waits for it

    meant = nearest(edition, known)
    hint = f"Did you mean {meant}?" if meant else f"masa knows {' and '.join(known)}."
    raise UnknownNameError(f"There is no edition {edition}. {hint}")


def _from_files() -> Shipped:
    from masa.cli.rule_files import shipped_catalogue  # noqa: PLC0415 - masa as installed does not wait for it
    from masa.model.tabulate import document_table  # noqa: PLC0415 - as above

    return Shipped(document_table(), shipped_catalogue().catalogue)
