"""Ids: which entries they name, and which references lead nowhere."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from masa.model.collective import COLLECTIVE_WORDS, IN_WORDS
from masa.model.faults import Faults
from masa.model.kinds.quoted import cut
from masa.model.suggestion import Suggestions
from masa.source.tree import Path

_HOMES: dict[Path, str] = {
    ("organisations",): "organisation",
    ("people",): "person",
    ("governance", "groups"): "group",
}
_CALLED = {"organisation": "a body", "person": "a person", "group": "a group", "word": "a collective word"}


class Reference(NamedTuple):
    """A place that names an entry by its id, and what it may name."""

    path: Path
    id: str
    refers: tuple[str, ...]


def resolve_references(
    values: dict[str, Any],
    references: Sequence[Reference],
    faults: Faults,
) -> Mapping[str, Path]:
    """Return where each id's entry stands; references that lead nowhere become faults and are left empty."""
    uncertain = _kinds_with_unread_ids(values, faults)
    reserved = {entry.get("id") for _, entry in _entries(values)}.intersection(COLLECTIVE_WORDS)
    ids = _collect(values, faults)
    astray = [reference for reference in references if not _leads(reference, ids)]
    by_kind = _by_kind(ids) if astray else {}
    for reference in astray:
        _clear(values, reference.path)
        if reference.id in reserved or (reference.id not in ids and uncertain.intersection(reference.refers)):
            faults.unreadable.add(reference.path)
        else:
            faults.add("unknown-id", reference.path, _message(reference, ids, by_kind, faults.suggestions))
    return ids


def _by_kind(ids: Mapping[str, Path]) -> dict[str, list[str]]:
    return {kind: [name for name, path in ids.items() if kind_of(path) == kind] for kind in _HOMES.values()}


def kind_of(path: Path) -> str:
    """Return what an entry at this path is: organisation, person or group."""
    return _HOMES[path[:-1]]


def _collect(values: dict[str, Any], faults: Faults) -> dict[str, Path]:
    ids: dict[str, Path] = {}
    for path, entry in _entries(values):
        name = entry.get("id")
        if name in COLLECTIVE_WORDS or name in ids:
            identity, message = _refusal(entry.pop("id"), ids)
            faults.add(identity, (*path, "id"), message)
        elif name:
            ids[name] = path
    return ids


def _refusal(name: str, ids: Mapping[str, Path]) -> tuple[str, str]:
    if name in ids:
        return "duplicate-id", f"The id `{cut(name)}` is already taken by {_CALLED[kind_of(ids[name])]}."
    return "reserved-id", f"`{name}` may not be an id: it is one of masa's own words."


def _entries(values: dict[str, Any]) -> Iterator[tuple[Path, dict[str, Any]]]:
    for home in _HOMES:
        entries: Any = values
        for key in home:
            entries = (entries or {}).get(key)
        for number, entry in enumerate(entries or []):
            if entry is not None:
                yield (*home, number), entry


def _kinds_with_unread_ids(values: dict[str, Any], faults: Faults) -> set[str]:
    """Return the kinds of entry whose ids may be lost to another fault, which must not cause a second one."""
    lost = {
        kind
        for home, kind in _HOMES.items()
        for path in faults.unreadable
        if path == home[: len(path)] or path[:-1] == home or (path[:-2] == home and path[-1] == "id")
    }
    empty = {kind_of(path) for path, entry in _entries(values) if "id" not in entry and faults.told((*path, "id"))}
    return lost | empty


def _leads(reference: Reference, ids: Mapping[str, Path]) -> bool:
    if reference.id in IN_WORDS:
        return "word" in reference.refers or reference.id in reference.refers
    return reference.id in ids and kind_of(ids[reference.id]) in reference.refers


def _message(
    reference: Reference,
    ids: Mapping[str, Path],
    by_kind: Mapping[str, list[str]],
    suggestions: Suggestions,
) -> str:
    wanted = " or ".join(_CALLED[kind] for kind in reference.refers if kind in _CALLED)
    if reference.id in ids:
        return f"`{cut(reference.id)}` is {_CALLED[kind_of(ids[reference.id])]}; here {wanted} is expected."
    if reference.id in COLLECTIVE_WORDS:
        return f"`{reference.id}` is {_CALLED['word']}; here {wanted} is expected."
    groups = [COLLECTIVE_WORDS if kind == "word" else by_kind.get(kind, ()) for kind in reference.refers]
    meant = suggestions.nearest(reference.id, *groups)
    hint = f" Did you mean `{meant}`?" if meant else ""
    return f"No entry has the id `{cut(reference.id)}`; {wanted} is expected here.{hint}"


def _clear(values: dict[str, Any], path: Path) -> None:
    holder: Any = values
    for key in path[:-1]:
        holder = holder[key]
    last: Any = path[-1]
    if isinstance(holder, list):
        holder[last] = None
    elif isinstance(holder.get(last), list):
        holder[last] = [None]
    else:
        holder.pop(last, None)
