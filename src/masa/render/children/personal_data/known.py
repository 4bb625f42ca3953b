"""What a document says by which a person's name is told from other words with a capital; found out once a page."""

from collections.abc import Mapping
from typing import NamedTuple


class Known(NamedTuple):
    """The names of office-holders in parts, and the names of bodies.

    `surnames` has these names by a word of each surname, folded; under "" stand those whose surname has no word.
    `local` are the words in the names of bodies and groups and in titles of posts, in small letters; `invented` tells
    whether the document is an example.
    """

    people: tuple[list[str], ...]
    surnames: Mapping[str, list[list[str]]]
    bodies: tuple[str, ...]
    local: frozenset[str]
    invented: bool
