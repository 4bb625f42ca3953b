"""The tables that ship agree with one another, and the invented bodies keep to themselves."""

from datetime import date

import pytest

from masa.reference.body import BOARD, COUNCIL, FORCE
from masa.reference.register import Register

DAYS = (date(2023, 4, 1), date(2025, 6, 1), date(2026, 3, 31), date(2026, 4, 1), date(2027, 3, 31))
COUNTS = {COUNCIL: 153, BOARD: 49, FORCE: 39}


def real(codes: frozenset[str]) -> frozenset[str]:
    return frozenset(code for code in codes if not code.startswith("E99"))


@pytest.mark.parametrize("kind", COUNTS)
def test_how_many_there_are(register: Register, kind: str) -> None:
    assert len(real(register.codes(kind))) == COUNTS[kind]


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_each_council_has_boards_and_one_force(register: Register, day: date) -> None:
    for code in register.codes(COUNCIL):
        boards = register.touching(code, BOARD, day)
        assert boards, code
        assert all(one.body.holds_on(day) for one in boards), code
        assert 99 < sum(one.share for one in boards) < 101, code
        assert len(register.touching(code, FORCE, day)) == 1, code


def test_invented_bodies_touch_none_but_invented_ones(register: Register) -> None:
    for code in register.codes(COUNCIL):
        for kind in (BOARD, FORCE):
            touching = {one.body.code for day in DAYS for one in register.touching(code, kind, day)}
            assert {other.startswith("E99") for other in touching} == {code.startswith("E99")}, code


def test_successions_hold_both_ways(register: Register) -> None:
    for code in register.codes(BOARD):
        body = register.body(code)
        assert body is not None
        assert bool(body.successors) is bool(body.last_day), code
        for later in (register.body(one) for one in body.successors):
            assert later is not None, code
            assert code in later.predecessors
            assert body.last_day is not None
            assert later.first_day is not None
            assert (later.first_day - body.last_day).days == 1, code


def test_reorganisations_concern_bodies_of_the_register(register: Register) -> None:
    for change in register.changes(register.codes(COUNCIL) | register.codes(BOARD)):
        assert change.public_since < change.falls_on
        assert all(register.body(code) for code in change.codes)


def test_types_of_council(register: Register) -> None:
    bodies = [register.body(code) for code in real(register.codes(COUNCIL))]
    types = [body.type for body in bodies if body]

    assert {name: types.count(name) for name in set(types)} == {
        "unitary": 63,
        "metropolitan": 36,
        "london": 33,
        "county": 21,
    }


def test_titles_of_chief_officers(register: Register) -> None:
    titles = {body.chief_officer: body.name for code in register.codes(FORCE) if (body := register.body(code))}

    assert titles.pop("Commissioner of Police of the Metropolis") == "Metropolitan Police Service"
    assert titles.pop("Commissioner of Police for the City of London") == "City of London Police"
    assert set(titles) == {"Chief Constable"}
