"""The shipped table and catalogue, compiled once a run."""

from functools import cache

from masa import disk
from masa.model.suggestion import nearest
from masa.model.table import Table
from masa.model.tabulate import document_table
from masa.rules.language.catalogue import Compiled, compile_catalogue


class UnknownNameError(Exception):
    """A rule, edition or format that masa does not know; the message offers the nearest."""


@cache
def shipped_table() -> Table:
    """Return the reader's table."""
    return document_table()


@cache
def shipped_catalogue() -> Compiled:
    """Return the compiled rules; raises CatalogueError for a broken one."""
    return compile_catalogue(disk.shipped_texts("rules", ".yaml"), shipped_table(), disk.shipped_texts("data", ".csv"))


def checked_edition(edition: str | None) -> str | None:
    """Return the edition asked for; raises UnknownNameError for one that nobody knows."""
    known = [entry.id for entry in shipped_catalogue().catalogue.editions]
    if edition is None or edition in known:
        return edition
    meant = nearest(edition, known)
    hint = f"Did you mean {meant}?" if meant else f"masa knows {' and '.join(known)}."
    raise UnknownNameError(f"There is no edition {edition}. {hint}")
