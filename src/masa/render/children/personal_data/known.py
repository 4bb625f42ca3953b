"""What a document says by which a person's name is told from other words with a capital; found out once a page."""

import re
from typing import NamedTuple


class Known(NamedTuple):
    """The names of office-holders in parts and the ways in which each is shown, and the names of bodies.

    `local` are the words in the names of bodies and groups and in titles of posts, in small letters; `invented` tells
    whether the document is an example.
    """

    people: tuple[list[str], ...]
    ways: tuple[re.Pattern[str], ...]
    bodies: tuple[str, ...]
    local: frozenset[str]
    invented: bool
