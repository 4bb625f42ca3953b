"""Where a place of the document is shown: its value, or the key of its nearest existing ancestor."""

from functools import lru_cache

from masa.light_typing import Any
from masa.model.order import SECTIONS
from masa.source.span import Position, Span
from masa.source.tree import Path, Tree


def span_of(tree: Tree, path: Path) -> Span:
    """Return the span that stands for a path.

    A value's own span; for a record or a list below its key that key, for an entry of a list its first line. What is
    missing is shown at the key of its nearest existing ancestor, a missing section at the key of the section before
    it, or at 1:1.
    """
    if path in tree.places:
        return _shown(tree, path)
    for length in range(len(path) - 1, 0, -1):
        if path[:length] in tree.places:
            place = tree.places[path[:length]]
            return place.key or _shown(tree, path[:length])
    return _before(tree, str(path[0])) if path else Span.at(tree.file)


def _shown(tree: Tree, path: Path) -> Span:
    key, value = tree.places[path]
    if key and (value.start == value.end or _lies_below(tree, path, key, value)):
        return key
    if value.start.line == value.end.line:
        return value
    return key or Span(value.file, value.start, _line_end(tree, value.start))


def _lies_below(tree: Tree, path: Path, key: Span, value: Span) -> bool:
    """Tell whether a key's content is a record or a list that starts on a later line."""
    held: Any = tree.values
    for step in path:
        held = held[step]
    return value.start.line > key.start.line and isinstance(held, (dict, list))


def _line_end(tree: Tree, start: Position) -> Position:
    line = _lines(tree.text)[start.line - 1] if tree.text else ""
    return Position(start.line, max(start.column, len(line.rstrip()) + 1))


@lru_cache(maxsize=4)
def _lines(text: str) -> list[str]:
    return text.splitlines()


def _before(tree: Tree, section: str) -> Span:
    earlier = SECTIONS[: SECTIONS.index(section)] if section in SECTIONS else ()
    for name in reversed(earlier):
        key = tree.places[name,].key if (name,) in tree.places else None
        if key:
            return key
    return Span.at(tree.file)
