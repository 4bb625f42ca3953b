"""The two versions side by side: every value that differs, each once, and which entry became which."""

from collections.abc import Collection, Iterator
from typing import Any, NamedTuple

from masa.comparison.canonical import Canon
from masa.comparison.difference import Difference
from masa.comparison.matching import matched
from masa.model.reading import Reading
from masa.source.tree import Path


class Side(NamedTuple):
    """One version as it is walked."""

    reading: Reading
    canon: Canon

    def is_dark(self, path: Path, *, whole: bool) -> bool:
        """Tell whether what stands here could not be read; of a list that counts as a whole, any part of it."""
        dark = self.reading.unreadable
        return path in dark or (whole and any(place[:-1] == path for place in dark))


class Walk:
    """One walk through both versions; `became` says which entry of the new version an old one is, by their paths."""

    def __init__(self, old: Side, new: Side) -> None:
        self.old, self.new = old, new
        self.table = new.canon.table
        self.became: dict[Path, Path] = {}

    def document(self) -> list[Difference]:
        """Return all differences; what could not be read on either side is passed over."""
        return list(self.record(self.old.reading.values, self.new.reading.values, self.table.root, ((), ())))

    def record(
        self,
        old: Any,  # noqa: ANN401 - a value of a document
        new: Any,  # noqa: ANN401
        record: str,
        at: tuple[Path, Path],
        without: Collection[str] = (),
    ) -> Iterator[Difference]:
        """Yield the differences of two records, keys in the format's order; `without` are keys told elsewhere."""
        for key, field in self.table.fields(record).items():
            one, other = old.get(key), new.get(key)
            if key in without or (one is None and other is None):
                continue
            paths = (*at[0], key), (*at[1], key)
            whole = field.many and not field.record
            if not (self.old.is_dark(paths[0], whole=whole) or self.new.is_dark(paths[1], whole=whole)):
                yield from self._value(Difference(record, key, field, *paths, one, other))

    def _value(self, found: Difference) -> Iterator[Difference]:
        field, old, new = found.field, found.old, found.new
        if field.many and (field.record or field.kind == "prose"):
            yield from self._entries(found)
        elif field.record and isinstance(old, dict) and isinstance(new, dict):
            yield from self.record(old, new, field.record, (found.old_path, found.new_path))
        else:
            old_made = self.old.canon.of(old, found.key, field)
            new_made = self.new.canon.of(new, found.key, field)
            if old_made != new_made:
                yield found._replace(old=None if old_made is None else old, new=None if new_made is None else new)

    def _entries(self, found: Difference) -> Iterator[Difference]:
        old, new = _listed(found.old), _listed(found.new)
        field = found.field._replace(many=False)
        whole = found._replace(record=field.record, field=field, entry=True, new_list=found.new_path)
        pairs, gone, came = matched(old, new, field, (self.old.canon, self.new.canon))
        for a, b in pairs:
            at = (*found.old_path, a), (*found.new_path, b)
            self.became[at[0]] = at[1]
            if field.record:
                yield from self.record(old[a], new[b], field.record, at)
            else:
                yield from self._value(whole._replace(old_path=at[0], new_path=at[1], old=old[a], new=new[b]))
        for a in gone:
            if not self._hidden(self.new, found.new_path):
                yield whole._replace(old_path=(*found.old_path, a), new_path=found.new_path, old=old[a], new=None)
        for b in came:
            if not self._hidden(self.old, found.old_path):
                yield whole._replace(old_path=found.old_path, new_path=(*found.new_path, b), old=None, new=new[b])

    def _hidden(self, side: Side, path: Path) -> bool:
        """Tell whether an entry of a list could not be read: what seems gone or new may be that one."""
        return any(len(dark) == len(path) + 1 and dark[:-1] == path for dark in side.reading.unreadable)


def _listed(value: Any) -> list[Any]:  # noqa: ANN401
    return value if isinstance(value, list) else [] if value is None else [value]
