"""Words with a capital that are no person's name: those that begin sentences, and those of the document's bodies."""

import re
from collections.abc import Collection
from functools import lru_cache

from masa.model.document import Document
from masa.render.children.personal_data.words import ORDINARY

NAME = r"[A-ZÀ-ÖØ-Þ][^\W\d_]*(?:['-][^\W\d_]+)*"
_WORD = re.compile(r"[^\W\d_]+")


def looks_like_a_name(word: str, local: Collection[str]) -> bool:
    """Tell whether a word may be a person's: not an abbreviation in capitals, not ordinary, not a word of a body."""
    known = word.casefold().removesuffix("'s")
    parts = {known, *_WORD.findall(known)}
    return not word.isupper() and not parts & ORDINARY and not parts.intersection(local)


def local_words(document: Document) -> frozenset[str]:
    """Return, in small letters, the words in the names of the document's bodies and groups and in titles of posts."""
    partnership, governance = document.partnership, document.governance
    bodies = [(body.name, *body.also_called) for body in document.organisations if body]
    groups = [group.name for group in (governance.groups if governance else ()) if group]
    posts = [person.post for person in document.people if person]
    own = (partnership.name, partnership.short_name) if partnership else ()
    return _words((*own, *groups, *posts, *(name for names in bodies for name in names)))


@lru_cache(maxsize=8)
def _words(names: tuple[str | None, ...]) -> frozenset[str]:
    return frozenset(word for name in names if name for word in _WORD.findall(name.casefold()))
