"""What of a file is written as a block: keys or entries on lines of their own, and not in { } or [ ]."""

from collections.abc import Iterator, Sequence

from masa.source.tree import Path, Tree


def is_block(tree: Tree, texts: Sequence[str], path: Path, value: object) -> bool:
    """Tell whether a value is a block of keys or of entries; `texts` are the lines of the file."""
    if not isinstance(value, dict | list):
        return False
    start = tree.places[path].value.start
    return texts[start.line - 1][start.column - 1] not in "{["


def leaves(tree: Tree, texts: Sequence[str]) -> Iterator[Path]:
    """Yield the places of the values that hold no block: scalars, and what stands in { } or [ ]."""
    waiting: list[tuple[Path, object]] = [((), tree.values)]
    while waiting:
        path, value = waiting.pop()
        if not is_block(tree, texts, path, value):
            yield path
        elif isinstance(value, dict):
            waiting += [((*path, key), below) for key, below in value.items()]
        elif isinstance(value, list):
            waiting += [((*path, number), below) for number, below in enumerate(value)]
