"""A difference as it is found, before it is known what it means."""

from typing import Any, NamedTuple

from masa.model.table import Field
from masa.source.tree import Path


class Difference(NamedTuple):
    """A value, or a whole entry or record, that is not the same in both versions.

    `record` is the record that holds the key; for an entry its own, and empty for a text of a list. `old_path` and
    `new_path` are where it stands, or would stand; `old` and `new` are the values as read, None on the side where there
    is none. `entry` tells that it is one of a list, in which `new_list` is the list's path in the new version.
    """

    record: str
    key: str
    field: Field
    old_path: Path
    new_path: Path
    old: Any
    new: Any
    entry: bool = False
    new_list: Path = ()

    @property
    def path(self) -> Path:
        """Return where it stands in the new version, or in the old where it is gone."""
        return self.old_path if self.new is None else self.new_path
