"""The register: which councils, health boards and police forces there are, when, and whose areas touch."""

from collections.abc import Iterable, Iterator
from functools import cached_property

from masa.light_date import date
from masa.reference.body import KINDS, AbolishedKind, Body, Change, Horizon, Touching
from masa.reference.names import loose
from masa.reference.tables import Overlap, Tables

_NOTHING = Tables()


class Register:
    """The tables of the register, and what is looked up in them; each index is made when it is first asked for."""

    def __init__(self, tables: Tables = _NOTHING) -> None:
        self.tables = tables

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Register) and self.tables == other.tables

    def __hash__(self) -> int:
        return hash(self.tables)

    @property
    def horizon(self) -> Horizon | None:
        """The days for which the register is complete; none where it holds nothing."""
        return self.tables.horizon

    def covers(self, day: date) -> bool:
        """Tell whether the register can answer for a day."""
        return self.horizon is not None and self.horizon.covers(day)

    def body(self, code: str) -> Body | None:
        """Return the body that a code means, be the code a former one."""
        return self._by_code.get(code)

    def codes(self, kind: str) -> frozenset[str]:
        """Return the present codes of all bodies of a kind, past bodies and invented ones included."""
        return self._codes.get(kind, frozenset())

    def called(self, name: str, kind: str, day: date) -> Body | None:
        """Return the body of a kind that goes by a name, however written; of several the one that holds on the day.

        Where none holds on the day, it is the one that ended last.
        """
        named = self._by_name.get((kind, loose(name, kind)), [])
        holding = [body for body in named if body.holds_on(day)]
        return max(holding or named, key=lambda body: body.last_day or date.max, default=None)

    def touching(self, council: str, kind: str, day: date) -> tuple[Touching, ...]:
        """Return the bodies of a kind whose area touches a council's on a day, the largest share first."""
        rows = self._of_council.get(council, ())
        found = [Touching(self._by_code[row.body], row.share) for row in rows if row.kind == kind and row.holds_on(day)]
        return tuple(sorted(found, key=lambda one: one.share, reverse=True))

    def councils_of(self, code: str, day: date) -> frozenset[str]:
        """Return the codes of the councils whose areas a body's area touches on a day."""
        return frozenset(row.council for row in self._of_body.get(code, ()) if row.holds_on(day))

    def kin(self, body: Body) -> frozenset[str]:
        """Return the codes of a body, of those that it came from and of those that follow it."""
        return frozenset((body.code, *body.predecessors, *body.successors))

    def changes(self, codes: Iterable[str]) -> Iterator[Change]:
        """Yield the reorganisations that concern any of the bodies."""
        wanted = frozenset(codes)
        return (change for change in self.tables.changes if change.codes & wanted)

    def abolished_kind(self, name: str) -> AbolishedKind | None:
        """Return the kind of body that a name speaks of, where no such bodies exist any more."""
        words = f" {loose(name, '')} "
        return next((kind for called, kind in self._abolished if called in words), None)

    @cached_property
    def _abolished(self) -> list[tuple[str, AbolishedKind]]:
        return [(f" {loose(name, '')} ", kind) for kind in self.tables.abolished for name in kind.names]

    @cached_property
    def _by_code(self) -> dict[str, Body]:
        former = {code: body for body in self.tables.bodies for code in body.former_codes}
        return {**former, **{body.code: body for body in self.tables.bodies}}

    @cached_property
    def _codes(self) -> dict[str, frozenset[str]]:
        bodies = self.tables.bodies
        return {kind: frozenset(body.code for body in bodies if body.kind == kind) for kind in KINDS}

    @cached_property
    def _by_name(self) -> dict[tuple[str, str], list[Body]]:
        names: dict[tuple[str, str], list[Body]] = {}
        for name, body in self.tables.called:
            names.setdefault((body.kind, name), []).append(body)
        return names

    @cached_property
    def _of_council(self) -> dict[str, list[Overlap]]:
        groups: dict[str, list[Overlap]] = {}
        for row in self.tables.overlaps:
            groups.setdefault(row.council, []).append(row)
        return groups

    @cached_property
    def _of_body(self) -> dict[str, list[Overlap]]:
        groups: dict[str, list[Overlap]] = {}
        for row in self.tables.overlaps:
            groups.setdefault(row.body, []).append(row)
        return groups
