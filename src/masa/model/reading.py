"""What the reader makes of a file: typed plain values, and what could not be read."""

from collections.abc import Mapping

from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.source.tree import Fault, Path, Tree


class Reading(LightTuple):
    """A document as plain values; each scalar is of its key's kind.

    `unreadable` are the places left empty because what stands there could not be taken, and the keys that a
    misspelt key was meant to be. `ids` lead to the entries of bodies, people and groups; `prose_files` names
    the file that a place's prose came from, and `prose` holds the texts of those files by that name.
    """

    tree: Tree
    values: dict[str, Any]
    unreadable: frozenset[Path]
    faults: tuple[Fault, ...]
    ids: Mapping[str, Path]
    prose_files: Mapping[Path, str]
    prose: Mapping[str, str]
