"""Paths of rule files, compiled and checked against the models' table."""

import re
from collections.abc import Collection
from typing import Literal

from masa.model.collective import COLLECTIVE_WORDS
from masa.model.table import Field, Table
from masa.rules.engine.route import ALL, Each, Follow, Keys, Route, Step, Told, Where
from masa.rules.language.did_you_mean import did_you_mean
from masa.rules.language.error import CatalogueError

_PIECE = re.compile(
    r"(?P<key>[a-z_]+)|\[(?P<each>all|last)?\]|\[(?P<where>[^\]=!]+)(?P<op>!?=)(?P<word>[^\]]+)\]|(?P<follow>->)|\."
)
ENTRIES = {"organisation": "Organisation", "person": "Person", "group": "GovernanceGroup"}
DOCUMENT = "document"


class Scope:
    """Where a route stands while it is compiled: at a record, or at a value of one field."""

    def __init__(self, table: Table, record: str = "", field: Field | None = None) -> None:
        self.table, self.field = table, field
        self.records = [record or table.root] if field is None else []


def compile_route(text: object, scope: Scope, *, rooted: bool = False) -> Route:
    """Return a path as a route; an unknown key raises CatalogueError with “did you mean”."""
    steps, end = _compiled(text, scope, rooted=rooted)
    written = str(text)
    kind = end.field.kind if end.field else "record"
    return Route("", (), (), rooted or written.startswith("/"), kind).by(written, steps)


def field_of(text: object, scope: Scope) -> Field | None:
    """Return the field in which a path ends, or None where it ends at an entry or at the whole document."""
    return _compiled(text, scope)[1].field


def scope_of(text: str, table: Table) -> Scope:
    """Return the scope at the end of a path from the root: where the fields of a rule are looked up."""
    return _compiled(text, Scope(table))[1]


def check_words(words: Collection[object], field: Field | None, where: str) -> None:
    """Raise CatalogueError for a word that a field can never hold."""
    if field is None or field.kind not in ("choice", "yes-no", "id"):
        return
    known = {"yes-no": ("yes", "no"), "id": COLLECTIVE_WORDS}.get(field.kind, field.words)
    for word in words:
        if not isinstance(word, str):
            raise CatalogueError(f"`{where}` never holds {word!r}: it holds a word.")
        if word not in known:
            raise CatalogueError(f"`{where}` never holds `{word}`.{did_you_mean(word, known)}")


def _compiled(text: object, scope: Scope, *, rooted: bool = False) -> tuple[list[Step], Scope]:
    if not isinstance(text, str):
        raise CatalogueError(f"{text!r} is not a path.")
    end = Scope(scope.table)
    if not (rooted or text.startswith("/")):
        end.records, end.field = list(scope.records), scope.field
    bare = text.removeprefix("/")
    return ([] if bare in ("", DOCUMENT) else _steps(bare, text, end)), end


def _steps(bare: str, text: str, scope: Scope) -> list[Step]:
    steps: list[Step] = []
    position = 0
    while position < len(bare):
        match = _PIECE.match(bare, position)
        if not match or (match[0] == "." and not _joins(bare, position)):
            raise CatalogueError(f"`{text}` cannot be read from `{bare[position:]}` on.")
        for step in _step(match, text, scope):
            _add(steps, step)
        position = match.end()
    return steps


def _add(steps: list[Step], step: Step) -> None:
    """Add a step; a key behind keys is one step with them."""
    if isinstance(step, Keys) and steps and isinstance(steps[-1], Keys):
        steps[-1] = Keys((*steps[-1].names, *step.names))
    else:
        steps.append(step)


def _joins(bare: str, dot: int) -> bool:
    """Tell whether a dot stands between what came before and a key."""
    return dot > 0 and bool(re.match(r"\.[a-z_]", bare[dot:]))


def _step(match: re.Match[str], text: str, scope: Scope) -> list[Step]:
    if match["key"]:
        return _key(match["key"], text, scope)
    if match["follow"]:
        return [_follow(text, scope)]
    if match["where"]:
        inner = Scope(scope.table)
        inner.records, inner.field = list(scope.records), None
        check_words([match["word"]], field_of(match["where"], inner), match["where"])
        return [Where(compile_route(match["where"], inner), match["word"], match["op"] == "=")]
    if match[0] == ".":
        return []
    if not scope.field or not scope.field.many:
        raise CatalogueError(f"`{text}`: `[]` follows a key that is no list.")
    which: dict[str | None, Literal["now", "all", "last"]] = {"all": "all", "last": "last"}
    return [Each(which.get(match["each"], "now"))]


def _key(name: str, text: str, scope: Scope) -> list[Step]:
    known = {key: field for record in scope.records for key, field in scope.table.fields(record).items()}
    if name not in known:
        raise CatalogueError(f"`{text}`: there is no key `{name}` here.{did_you_mean(name, known)}")
    scope.field = known[name]
    scope.records = [scope.field.record] if scope.field.record else []
    point = name == "covers" and ALL in scope.field.words
    return [Told(), Keys((name,))] if point else [Keys((name,))]


def _follow(text: str, scope: Scope) -> Follow:
    refers = scope.field.refers if scope.field else ()
    scope.records = [ENTRIES[kind] for kind in refers if kind in ENTRIES]
    if not scope.records:
        raise CatalogueError(f"`{text}`: `->` follows a key that names no entry.")
    scope.field = None
    return Follow()
