"""The values that one place sets: the top of masa.toml, one of its per-file tables, or the flags of a run."""

from typing import NamedTuple

from masa.settings.origin import Origin, Source


class Table(NamedTuple):
    """The settings of one place; None is what it leaves unsaid. `rules`, `templates` and `baseline` are paths.

    `files` are the patterns that a per-file table holds for.
    """

    origin: Origin = Origin(Source.FLAG)
    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] | None = None
    fail_on: str | None = None
    edition: str | None = None
    rules: tuple[str, ...] | None = None
    templates: str | None = None
    baseline: str | None = None
    files: tuple[str, ...] = ()


DEFAULTS = Table(Origin(Source.DEFAULT), fail_on="warning", rules=())
