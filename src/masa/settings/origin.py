"""Where a setting comes from: masa's own default, a table of masa.toml, or a flag."""

from enum import StrEnum
from typing import NamedTuple

Keys = tuple[str | int, ...]
"""The keys that lead to a place of masa.toml; tables of a list count from 0."""


class Source(StrEnum):
    """The three places where a value may be set; a later one wins over an earlier."""

    DEFAULT = "default"
    FILE = "file"
    FLAG = "flag"


class Origin(NamedTuple):
    """One of those places: for a file its name, its text, and the keys that lead to the table."""

    source: Source
    file: str = ""
    text: str = ""
    table: Keys = ()
