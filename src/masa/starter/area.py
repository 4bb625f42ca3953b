"""What the register holds of an area on a day: its councils, the boards and forces that touch it, changes ahead."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from masa.reference.body import BOARD, FORCE, Body, Change
from masa.reference.register import Register

SMALL_SHARE = Decimal(5)
"""Below this share, in %, the rule partners-every-icb-touching asks a person; the Act says "any part"."""

NAMES_OF = "July 2025"
"""When the councils' own names were collected, by data/README.md."""


class Partner(NamedTuple):
    """A health board or force, and its share, in % of the neighbourhoods, of each council's area that it touches."""

    body: Body
    shares: tuple[tuple[str, Decimal], ...]

    @property
    def is_small(self) -> bool:
        """Tell whether the body holds only a very small part of every council's area that it touches."""
        return all(share < SMALL_SHARE for _, share in self.shares)


class Area(NamedTuple):
    """The bodies that are partners for one or more councils on a day, the largest share first, and what lies ahead."""

    day: date
    councils: tuple[Body, ...]
    boards: tuple[Partner, ...]
    forces: tuple[Partner, ...]
    changes: tuple[Change, ...]

    @property
    def bodies(self) -> tuple[Body, ...]:
        """Return the councils, then the boards, then the forces."""
        return (*self.councils, *(one.body for one in self.boards), *(one.body for one in self.forces))


def area_of(register: Register, councils: Iterable[Body], day: date) -> Area:
    """Return the area of councils on a day for which the register is complete; each body stands once."""
    each = tuple(dict.fromkeys(councils))
    boards, forces = _partners(register, each, BOARD, day), _partners(register, each, FORCE, day)
    codes = [one.code for one in (*each, *(partner.body for partner in (*boards, *forces)))]
    public = [change for change in register.changes(codes) if change.public_since <= day < change.falls_on]
    kept = tuple(change for change in public if _is_of_area(register, change, each))
    return Area(day, each, boards, forces, kept)


def _partners(register: Register, councils: Sequence[Body], kind: str, day: date) -> tuple[Partner, ...]:
    shares: dict[Body, list[tuple[str, Decimal]]] = {}
    for council in councils:
        for body, share in register.touching(council.code, kind, day):
            shares.setdefault(body, []).append((council.name, share))
    return tuple(Partner(body, tuple(held)) for body, held in shares.items())


def _is_of_area(register: Register, change: Change, councils: Sequence[Body]) -> bool:
    """Tell whether a change reaches these councils: a board that is split goes other ways elsewhere.

    What happens is told in words that name the new board. Where the register cannot tell, the change is kept.
    """
    if not register.covers(change.falls_on) or change.codes & {council.code for council in councils}:
        return True
    named = {code for code in register.codes(BOARD) if _name_of(register, code) in change.what}
    then = {body.code for body in _boards_on(register, councils, change.falls_on)}
    return not named or bool(named & then)


def _boards_on(register: Register, councils: Sequence[Body], day: date) -> Iterator[Body]:
    for council in councils:
        yield from (body for body, _ in register.touching(council.code, BOARD, day))


def _name_of(register: Register, code: str) -> str:
    body = register.body(code)
    return body.name if body else code
