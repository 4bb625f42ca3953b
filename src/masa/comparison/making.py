"""Changes from differences: both sides in words, with their places."""

from datetime import date
from typing import NamedTuple

from masa.comparison.change import Change
from masa.comparison.difference import Difference
from masa.comparison.naming import Words
from masa.comparison.walking import Walk
from masa.model.places import span_of
from masa.model.reading import Reading
from masa.reference.reference import Reference
from masa.reference.register import Register
from masa.rules.engine.memory import Memory
from masa.rules.engine.scene import Scene
from masa.rules.engine.wording import item_key
from masa.source.span import Span
from masa.source.tree import Path


class Pair(NamedTuple):
    """What every reader of differences is given: both versions, their words, the walk and the register."""

    old: Reading
    new: Reading
    was: Words
    now: Words
    walk: Walk
    register: Register

    def place(self, found: Difference) -> str:
        """Return where a difference stands, in words of the version in which it stands."""
        return (self.was if found.new is None else self.now).place(found.path)

    def change(self, kind: str, found: Difference, sentence: str, old: str = "", new: str = "") -> Change:
        """Return a change at the place of a difference; the words of its values, unless others are given."""
        return Change(
            kind,
            found.path,
            found.old_path,
            item_of(self.old if found.new is None else self.new, found.path),
            sentence,
            old or self.was.value(found.old, found.field),
            new or self.now.value(found.new, found.field),
            None if found.old is None else place_of(self.old, found.old_path),
            None if found.new is None else place_of(self.new, found.new_path),
        )


def place_of(reading: Reading, path: Path) -> Span:
    """Return where a path stands; prose from a file stands in that file."""
    file = reading.prose_files.get(path)
    return Span.at(file) if file else span_of(reading.tree, path)


def item_of(reading: Reading, path: Path) -> str:
    """Return the stable key of a place, as findings write it."""
    scene = Scene(reading, date.min, "", (), frozenset(), Reference(), Memory(reading, frozenset()))
    return item_key(scene, path)
