"""What stands at a place of a document, in words: ids by their names, long texts cut."""

from collections.abc import Iterator
from typing import Any

from masa.model.reading import Reading
from masa.model.table import Table
from masa.rules.engine.scene import plain
from masa.source.tree import Path

_LONGEST = 240


class Excerpts:
    """The words of one reading; the table tells which keys hold ids."""

    def __init__(self, reading: Reading, table: Table) -> None:
        self.reading = reading
        fields = [item for record in table.records.values() for item in record.items()]
        self._ids = {key for key, field in fields if field.kind == "id"} - {
            key for key, field in fields if field.kind != "id"
        }

    def at(self, path: Path) -> str:
        """Return the words at a place on one line; nothing where the document is silent there."""
        value: Any = self.reading.values
        for key in path:
            value = _below(value, key)
        keys = [key for key in path if isinstance(key, str)]
        return _cut("; ".join(self._words(value, keys[-1]))) if path else ""

    def _words(self, value: Any, key: str) -> Iterator[str]:  # noqa: ANN401 - any value of a document
        if isinstance(value, dict):
            for name, below in value.items():
                if name != "id":
                    yield from self._words(below, name)
        elif isinstance(value, list):
            for below in value:
                yield from self._words(below, key)
        elif value is not None:
            word = " ".join(plain(value).split())
            yield self._named(word) if key in self._ids else word

    def _named(self, word: str) -> str:
        """Return the name of the body, person or group that an id stands for."""
        value: Any = self.reading.values
        if word not in self.reading.ids:
            return word.replace("-", " ")
        for key in self.reading.ids[word]:
            value = value[key]
        return str(value.get("name") or value.get("post") or word)


def _below(value: Any, key: str | int) -> Any:  # noqa: ANN401
    if isinstance(key, str):
        return value.get(key) if isinstance(value, dict) else None
    listed = value if isinstance(value, list) else [value]  # a lone scalar stands for a list of one
    return listed[key] if key < len(listed) else None


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST].rsplit(" ", 1)[0].rstrip(",;") + " …"
