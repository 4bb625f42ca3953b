"""The register: which councils, health boards and police forces there are, when, and whose areas touch."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property

from masa.reference import tables
from masa.reference.body import AbolishedKind, Body, Change, Horizon, Touching
from masa.reference.names import loose
from masa.reference.tables import Row


class Register:
    """The tables of data/, by the names of their files; each is read when it is first asked for."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = dict(texts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Register) and self._texts == other._texts

    def __hash__(self) -> int:
        return hash(frozenset(self._texts))

    @cached_property
    def horizon(self) -> Horizon | None:
        """The days for which the register is complete; none where it holds nothing."""
        return tables.horizon(self._texts)

    def covers(self, day: date) -> bool:
        """Tell whether the register can answer for a day."""
        return self.horizon is not None and self.horizon.covers(day)

    def body(self, code: str) -> Body | None:
        """Return the body that a code means, be the code a former one."""
        return self._by_code.get(code)

    def codes(self, kind: str) -> frozenset[str]:
        """Return the present codes of all bodies of a kind, past bodies and invented ones included."""
        return frozenset(body.code for body in self._by_code.values() if body.kind == kind)

    def called(self, name: str, kind: str, day: date) -> Body | None:
        """Return the body of a kind that goes by a name, however written; of several the one that holds on the day.

        Where none holds on the day, it is the one that ended last.
        """
        named = self._by_name.get((kind, loose(name, kind)), [])
        holding = [body for body in named if body.holds_on(day)]
        return max(holding or named, key=lambda body: body.last_day or date.max, default=None)

    def touching(self, council: str, kind: str, day: date) -> tuple[Touching, ...]:
        """Return the bodies of a kind whose area touches a council's on a day, the largest share first."""
        rows = (tables.overlap(row) for row in self._of_council.get(council, ()))
        found = [Touching(self._by_code[row.body], row.share) for row in rows if row.kind == kind and row.holds_on(day)]
        return tuple(sorted(found, key=lambda one: one.share, reverse=True))

    def councils_of(self, code: str, day: date) -> frozenset[str]:
        """Return the codes of the councils whose areas a body's area touches on a day."""
        rows = (tables.overlap(row) for row in self._of_body.get(code, ()))
        return frozenset(row.council for row in rows if row.holds_on(day))

    def kin(self, body: Body) -> frozenset[str]:
        """Return the codes of a body, of those that it came from and of those that follow it."""
        return frozenset((body.code, *body.predecessors, *body.successors))

    def changes(self, codes: Iterable[str]) -> Iterator[Change]:
        """Yield the reorganisations that concern any of the bodies."""
        wanted = frozenset(codes)
        return (change for change in self._changes if change.codes & wanted)

    def abolished_kind(self, name: str) -> AbolishedKind | None:
        """Return the kind of body that a name speaks of, where no such bodies exist any more."""
        words = f" {loose(name, '')} "
        return next(
            (kind for kind in self._abolished if any(f" {loose(one, '')} " in words for one in kind.names)), None
        )

    @cached_property
    def _by_code(self) -> dict[str, Body]:
        found = list(tables.bodies(self._texts))
        former = {code: body for body in found for code in body.former_codes}
        return {**former, **{body.code: body for body in found}}

    @cached_property
    def _by_name(self) -> dict[tuple[str, str], list[Body]]:
        names: dict[tuple[str, str], list[Body]] = {}
        for body in dict.fromkeys(self._by_code.values()):
            for key in {(body.kind, loose(name, body.kind)) for name in (body.name, *body.other_names)}:
                names.setdefault(key, []).append(body)
        return names

    @cached_property
    def _overlaps(self) -> tuple[Row, ...]:
        return tuple(tables.overlap_rows(self._texts))

    @cached_property
    def _of_council(self) -> dict[str, list[Row]]:
        return _grouped(self._overlaps, "la_gss_code")

    @cached_property
    def _of_body(self) -> dict[str, list[Row]]:
        return _grouped(self._overlaps, "partner_gss_code")

    @cached_property
    def _changes(self) -> tuple[Change, ...]:
        return tuple(tables.changes(self._texts))

    @cached_property
    def _abolished(self) -> tuple[AbolishedKind, ...]:
        return tuple(tables.abolished_kinds(self._texts))


def _grouped(rows: Iterable[Row], column: str) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(row[column], []).append(row)
    return groups
