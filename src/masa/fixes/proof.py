"""The proof that a fix changed what it names, and nothing else."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from masa.diagnostic import Fix
from masa.model.reading import Reading
from masa.source.edits import Edit
from masa.source.tree import Path, Tree

Leaves = Mapping[Path, object]
_EMPTY: tuple[object, ...] = ({}, [])


def objection(fixes: Sequence[Fix], before: Reading, after: Reading) -> str:
    """Return one sentence on what speaks against fixes that were made, or nothing.

    Outside the places that they name, every value must be written as it was and read as it was, and no fault may appear
    that was not there. What stands below a misspelt key was never read: the faults inside it may come to light. At the
    named place itself only an unsafe fix may bring another.
    """
    changes = [path for fix in fixes for path in fix.changes]
    doubtful = [path for fix in fixes if not fix.safe for path in fix.changes]
    unread = [path for fix in fixes for path in fix.changes[1:]]
    return (
        next((_told("would touch other words", fix.changes) for fix in fixes if not _stays_inside(fix, before)), "")
        or _rewritten(changes, before.tree, after.tree)
        or next(
            (_told("would change a value", fix.changes) for fix in fixes if not _moved_whole(fix, before, after)), ""
        )
        or _read_otherwise(changes, before, after)
        or _new_fault(doubtful, unread, before, after)
    )


def _stays_inside(fix: Fix, before: Reading) -> bool:
    """Tell whether each edit lies in a key or a value that the fix names, or in the prose file of such a value."""
    return all(any(_holds(before, path, edit) for path in fix.changes) for edit in fix.edits)


def _holds(reading: Reading, path: Path, edit: Edit) -> bool:
    if edit.span.file == reading.prose_files.get(path):
        return True
    place = reading.tree.places.get(path)
    spans = [span for span in (place or ()) if span]
    return any(
        span.file == edit.span.file and span.start <= edit.span.start and edit.span.end <= span.end for span in spans
    )


def _rewritten(changes: Sequence[Path], before: Tree, after: Tree) -> str:
    was, is_now = (dict(_outside(changes, tree.values)) for tree in (before, after))
    return next((_told("would change", [path]) for path in [*was, *is_now] if was.get(path) != is_now.get(path)), "")


def _moved_whole(fix: Fix, before: Reading, after: Reading) -> bool:
    """Tell whether all that stood below a key which was renamed stands below its new one."""
    if len(fix.changes) == 1:
        return True
    old, new = fix.changes
    return _below(old, before.tree.values) == _below(new, after.tree.values)


def _read_otherwise(changes: Sequence[Path], before: Reading, after: Reading) -> str:
    """Return what speaks against a reading: a value lost or another, or one that is new where nothing was unread.

    A record of which nothing could be read may fill; how it is written was compared before.
    """
    was, is_now = (dict(_outside(changes, reading.values)) for reading in (before, after))
    lost = (path for path, value in was.items() if value not in _EMPTY and is_now.get(path) != value)
    new = (path for path in is_now if path not in was and not _lies_in(path, before.unreadable))
    return next((_told("would change how masa reads", [path]) for path in (*lost, *new)), "")


def _new_fault(doubtful: Sequence[Path], unread: Sequence[Path], before: Reading, after: Reading) -> str:
    known = {(fault.id, fault.path) for fault in before.faults}
    new = (fault for fault in after.faults if (fault.id, fault.path) not in known)
    worse = next((one for one in new if not (_lies_in(one.path, doubtful) or _lies_in(one.path[:-1], unread))), None)
    return f"It would bring another fault: {worse.message}" if worse else ""


def _outside(changes: Sequence[Path], values: object) -> Iterator[tuple[Path, object]]:
    return ((path, value) for path, value in _leaves(values, ()) if not _lies_in(path, changes))


def _below(place: Path, values: object) -> Leaves:
    size = len(place)
    return {path[size:]: value for path, value in _leaves(values, ()) if path[:size] == place}


def _leaves(value: Any, path: Path) -> Iterator[tuple[Path, object]]:  # noqa: ANN401 - any value of a file
    """Yield what holds nothing further, with its path; an empty list or record is such a value."""
    inside = list(value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ())
    for key, below in inside:
        yield from _leaves(below, (*path, key))
    if not inside and value is not None:
        yield path, value


def _lies_in(path: Path, places: Sequence[Path] | frozenset[Path]) -> bool:
    if isinstance(places, frozenset):
        return any(path[:length] in places for length in range(len(path) + 1))
    return any(path[: len(place)] == place for place in places)


def _told(what: str, paths: Sequence[Path]) -> str:
    path = ".".join(str(key + 1) if isinstance(key, int) else key for key in paths[0])
    return f"It {what} at {path}."
