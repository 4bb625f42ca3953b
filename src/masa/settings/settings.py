"""The settings of one document, resolved: the defaults, then masa.toml from top to bottom, then the flags."""

from collections.abc import Sequence
from typing import NamedTuple

from masa.settings.origin import Source
from masa.settings.selection import Layer
from masa.settings.table import Table


class Settings(NamedTuple):
    """What holds for one document, as plain values.

    `layers` choose the rules, the last one asked first. `edition_reason` completes "because ..." where masa.toml
    names the edition. `rules` (folders of local rules), `templates` (a folder) and `baseline` (a file) are paths
    that may be opened as they stand.
    """

    layers: tuple[Layer, ...] = ()
    fail_on: str = "warning"
    edition: str | None = None
    edition_reason: str | None = None
    rules: tuple[str, ...] = ()
    templates: str | None = None
    baseline: str | None = None


def settled(tables: Sequence[Table]) -> Settings:
    """Return the settings that tables come to, the last one that sets a value deciding it."""
    settings = Settings(tuple(Layer(table.select, table.ignore or ()) for table in tables))
    for table in tables:
        if table.edition:
            reason = f"{table.origin.file} names it" if table.origin.source is Source.FILE else None
            settings = settings._replace(edition=table.edition, edition_reason=reason)
        settings = settings._replace(
            fail_on=table.fail_on or settings.fail_on,
            rules=settings.rules if table.rules is None else table.rules,
            templates=table.templates or settings.templates,
            baseline=table.baseline or settings.baseline,
        )
    return settings
