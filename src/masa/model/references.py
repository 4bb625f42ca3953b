"""Ids: which entries they name, and which references lead nowhere."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from masa.light_typing import Any
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


Reference = tuple[Path, str, tuple[str, ...]]
"""A place that names another, the id or the words by which it does, and what it may name."""

Entry = tuple[Path, dict[str, Any]]


def resolve_references(
    values: dict[str, Any],
    references: Sequence[Reference],
    faults: Faults,
) -> Mapping[str, Path]:
    """Return where each id's entry stands; references that lead nowhere become faults and are left empty."""
    entries = list(_entries(values))
    uncertain = _kinds_with_unread_ids(entries, faults)
    reserved = {entry.get("id") for _, entry in entries}.intersection(COLLECTIVE_WORDS)
    ids = _collect(entries, faults)
    by_kind = _by_kind(ids)
    known = {refers: _known(refers, by_kind) for refers in {reference[2] for reference in references}}
    for path, name, refers in [reference for reference in references if reference[1] not in known[reference[2]]]:
        _clear(values, path)
        if name in reserved or (name not in ids and uncertain.intersection(refers)):
            faults.unreadable.add(path)
        else:
            faults.add("unknown-id", path, _message(name, refers, ids, by_kind, faults.suggestions))
    return ids


def _by_kind(ids: Mapping[str, Path]) -> dict[str, Collection[str]]:
    found: dict[str, list[str]] = {kind: [] for kind in _HOMES.values()}
    for name, path in ids.items():
        found[kind_of(path)].append(name)
    return {**found, "word": COLLECTIVE_WORDS}


def _known(refers: tuple[str, ...], by_kind: Mapping[str, Collection[str]]) -> set[str]:
    """Return all that a reference may name, among it a collective word that stands for itself."""
    return IN_WORDS.keys() & refers | set[str]().union(*(by_kind.get(kind, ()) for kind in refers))


def kind_of(path: Path) -> str:
    """Return what an entry at this path is: organisation, person or group."""
    return _HOMES[path[:-1]]


def _collect(entries: Iterable[Entry], faults: Faults) -> dict[str, Path]:
    ids: dict[str, Path] = {}
    for path, entry in entries:
        name = entry.get("id")
        if name in IN_WORDS or name in ids:
            identity, message = _refusal(entry.pop("id"), ids)
            faults.add(identity, (*path, "id"), message)
        elif name:
            ids[name] = path
    return ids


def _refusal(name: str, ids: Mapping[str, Path]) -> tuple[str, str]:
    if name in ids:
        return "duplicate-id", f"The id `{cut(name)}` is already taken by {_CALLED[kind_of(ids[name])]}."
    return "reserved-id", f"`{name}` may not be an id: it is one of masa's own words."


def _entries(values: dict[str, Any]) -> Iterator[Entry]:
    for home in _HOMES:
        entries: Any = values
        for key in home:
            entries = (entries or {}).get(key)
        for number, entry in enumerate(entries or []):
            if entry is not None:
                yield (*home, number), entry


def _kinds_with_unread_ids(entries: Iterable[Entry], faults: Faults) -> set[str]:
    """Return the kinds of entry whose ids may be lost to another fault, which must not cause a second one."""
    lost = {
        kind
        for home, kind in _HOMES.items()
        for path in faults.unreadable
        if path == home[: len(path)] or path[:-1] == home or (path[:-2] == home and path[-1] == "id")
    }
    empty = {kind_of(path) for path, entry in entries if "id" not in entry and faults.told((*path, "id"))}
    return lost | empty


def _message(
    name: str,
    refers: tuple[str, ...],
    ids: Mapping[str, Path],
    by_kind: Mapping[str, Collection[str]],
    suggestions: Suggestions,
) -> str:
    wanted = " or ".join(_CALLED[kind] for kind in refers if kind in _CALLED)
    if name in ids:
        return f"`{cut(name)}` is {_CALLED[kind_of(ids[name])]}; here {wanted} is expected."
    if name in IN_WORDS:
        return f"`{name}` is {_CALLED['word']}; here {wanted} is expected."
    meant = suggestions.nearest(name, *(by_kind.get(kind, ()) for kind in refers))
    hint = f" Did you mean `{meant}`?" if meant else ""
    return f"No entry has the id `{cut(name)}`; {wanted} is expected here.{hint}"


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
