"""Routes with one step changed: other entries of a list, or without a filter."""

from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from typing import NamedTuple

from masa.model.table import Field, Table
from masa.rules.engine.route import Each, Follow, Keys, Route, Step, Where
from masa.rules.language.mutants.mutant import Change
from masa.rules.language.routes import ENTRIES

_EACH = {"now": Each("now"), "all": Each("all"), "last": Each("last")}
_OTHERS = {"now": ("all",), "all": ("now",), "last": ("now", "all")}
_WRITTEN = {"now": "[]", "all": "[all]", "last": "[last]"}


class Ground(NamedTuple):
    """Where a route stands: the records there, and the fields whose values led there."""

    table: Table
    records: tuple[str, ...]
    fields: tuple[Field, ...] = ()

    def after(self, step: Step) -> "Ground":
        """Return where a route stands after one more step."""
        if isinstance(step, Keys):
            return reduce(Ground._below, step.names, self)
        if isinstance(step, Follow):
            kinds = (kind for field in self.fields for kind in field.refers)
            return self._replace(records=_unique(ENTRIES[kind] for kind in kinds if kind in ENTRIES), fields=())
        return self

    def _below(self, name: str) -> "Ground":
        known = (self.table.fields(record).get(name) for record in self.records)
        fields = tuple(field for field in known if field)
        return self._replace(records=_unique(field.record for field in fields if field.record), fields=fields)

    def has_terms(self) -> bool:
        """Tell whether the entries here may have a first or a last day, and so not all be in force."""
        return any(
            "ended" in fields or any(fields[key].kind == "day" for key in ("from", "to") if key in fields)
            for fields in map(self.table.fields, self.records)
        )


def root_of(table: Table) -> Ground:
    """Return where a route stands that begins at the whole document."""
    return Ground(table, (table.root,))


def ground_of(routes: Iterable[Route], table: Table) -> Ground:
    """Return where routes from the root end, together."""
    ends = []
    for route in routes:
        ground = root_of(table)
        for step in route.steps:
            ground = ground.after(step)
        ends.append(ground)
    return Ground(
        table,
        _unique(record for end in ends for record in end.records),
        tuple(field for end in ends for field in end.fields),
    )


def changed_routes(route: Route, ground: Ground) -> Iterator[Change[Route]]:
    """Yield a route with each `[]` and `[all]` the other way, each filter dropped, and each `!=` turned.

    Where entries have no first or last day all of them are in force, and `[all]` is the same as `[]`.
    """
    here = root_of(ground.table) if route.rooted else ground
    for number, step in enumerate(route.steps):
        for kind, others in _other_steps(step, here):
            steps = (*route.steps[:number], *others, *route.steps[number + 1 :])
            changed = route.by(_text(route, steps), steps)
            yield Change(f"{route.text} -> {changed.text}", kind, changed)
        here = here.after(step)


def _other_steps(step: Step, here: Ground) -> Iterator[tuple[str, tuple[Step, ...]]]:
    if isinstance(step, Each) and here.has_terms():
        yield from (("entries", (_EACH[which],)) for which in _OTHERS[step.which])
    elif isinstance(step, Where):
        yield "filter", ()
        if not step.equal:
            yield "filter", (step._replace(equal=True),)


def _unique(records: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(records))


def _text(route: Route, steps: Sequence[Step]) -> str:
    text = ""
    for step in steps:
        text += _written(step, joined=bool(text) and not text.endswith("->"))
    return f"/{text}" if route.text.startswith("/") else text


def _written(step: Step, *, joined: bool) -> str:
    if isinstance(step, Keys):
        return f"{'.' if joined else ''}{'.'.join(step.names)}"
    if isinstance(step, Each):
        return _WRITTEN[step.which]
    if isinstance(step, Where):
        return f"[{step.route.text}{'=' if step.equal else '!='}{step.word}]"
    return "->" if isinstance(step, Follow) else ""
