"""The register: bodies by code and by name, on a day; and whose areas touch."""

from datetime import date
from decimal import Decimal

import pytest

from masa.reference.body import BOARD, COUNCIL, FORCE, KINDS, AbolishedKind
from masa.reference.names import loose
from masa.reference.reference import Reference
from masa.reference.register import Register
from masa.reference.tables import Tables

IN_2025, IN_2026 = date(2025, 6, 1), date(2026, 11, 21)
NORFOLK, HACKNEY, CITY = "E10000020", "E09000012", "E09000001"


@pytest.mark.parametrize(
    ("code", "name"),
    [
        pytest.param("E10000019", "Lincolnshire", id="a-council"),
        pytest.param("E08000016", "Barnsley", id="a-former-code"),
        pytest.param("E08000019", "Sheffield", id="another"),
        pytest.param("E54000022", "NHS Norfolk and Waveney Integrated Care Board", id="a-board-that-ended"),
        pytest.param("E99000001", "Exampleshire", id="an-invented-council"),
        pytest.param("E10000099", None, id="nobodys"),
        pytest.param("e10000019", None, id="codes-are-exact"),
    ],
)
def test_by_code(register: Register, code: str, name: str | None) -> None:
    body = register.body(code)

    assert (body.name if body else None) == name


@pytest.mark.parametrize(
    ("name", "kind", "day", "code"),
    [
        pytest.param("City of Bristol", COUNCIL, IN_2025, "E06000023", id="a-council"),
        pytest.param("Hull City Council", COUNCIL, IN_2025, "E06000010", id="by-another-name"),
        pytest.param("Hampshire Constabulary", FORCE, IN_2025, "E23000030", id="by-a-former-name"),
        pytest.param("NHS Hampshire and Isle of Wight ICB", BOARD, IN_2025, "E54000042", id="before-it-grew"),
        pytest.param("NHS Hampshire and Isle of Wight ICB", BOARD, IN_2026, "E54000067", id="after-it-grew"),
        pytest.param("NHS Frimley ICB", BOARD, IN_2026, "E54000034", id="one-that-has-ended"),
        pytest.param("NHS Essex ICB", BOARD, IN_2025, "E54000066", id="one-that-is-to-come"),
        pytest.param("Lincolnshire", FORCE, IN_2025, "E23000020", id="of-the-kind-asked-for"),
        pytest.param("Borderland Council", COUNCIL, IN_2025, "E99000004", id="an-invented-one"),
        pytest.param("Health", BOARD, IN_2025, None, id="nobody"),
        pytest.param("Lincoln City Council", COUNCIL, IN_2025, None, id="a-district"),
        pytest.param("", COUNCIL, IN_2025, None, id="no-name"),
    ],
)
def test_by_name(register: Register, name: str, kind: str, day: date, code: str | None) -> None:
    body = register.called(name, kind, day)

    assert (body.code if body else None) == code


def test_no_two_bodies_have_the_same_name(register: Register) -> None:
    held = {body.code: body for body in (register.body(code) for code in _codes(register)) if body}
    names: dict[tuple[str, str], set[str]] = {}
    for body in held.values():
        for name in (body.name, *body.other_names):
            names.setdefault((body.kind, loose(name, body.kind)), set()).add(body.code)

    assert [codes for codes in names.values() if len(codes) > 1] == [{"E54000042", "E54000067"}]
    assert all(words for _, words in names)


def _codes(register: Register) -> set[str]:
    return {code for kind in KINDS for code in register.codes(kind)}


@pytest.mark.parametrize(
    ("council", "kind", "day", "bodies"),
    [
        pytest.param(NORFOLK, BOARD, IN_2025, {"NHS Norfolk and Waveney ICB": "100"}, id="before-the-merger"),
        pytest.param(NORFOLK, BOARD, IN_2026, {"NHS Norfolk and Suffolk ICB": "100"}, id="after-it"),
        pytest.param(NORFOLK, BOARD, date(2026, 3, 31), {"NHS Norfolk and Waveney ICB": "100"}, id="on-the-last-day"),
        pytest.param(NORFOLK, BOARD, date(2023, 3, 31), {}, id="before-the-data-begins"),
        pytest.param(
            "E06000065",
            BOARD,
            IN_2026,
            {
                "NHS Humber and North Yorkshire ICB": "91.29",
                "NHS West Yorkshire ICB": "7.92",
                "NHS Lancashire and South Cumbria ICB": "0.79",
            },
            id="several-the-largest-first",
        ),
        pytest.param(CITY, FORCE, IN_2025, {"City of London Police": "100"}, id="the-city"),
        pytest.param(HACKNEY, FORCE, IN_2025, {"Metropolitan Police Service": "100"}, id="a-borough"),
        pytest.param("E99000004", FORCE, IN_2025, {"Borderland Police": "100"}, id="invented"),
        pytest.param("E10000099", BOARD, IN_2025, {}, id="a-council-that-nobody-knows"),
    ],
)
def test_touching(register: Register, council: str, kind: str, day: date, bodies: dict[str, str]) -> None:
    found = register.touching(council, kind, day)
    names = [one.body.other_names[0] if kind == BOARD else one.body.name for one in found]

    assert dict(zip(names, [one.share for one in found], strict=True)) == {
        name: Decimal(share) for name, share in bodies.items()
    }
    assert names == list(bodies)


def test_the_councils_of_a_body(register: Register) -> None:
    assert register.councils_of("E54000018", IN_2025) == {"E10000031", "E08000026"}
    assert register.councils_of("E54000018", date(2030, 1, 1)) == {"E10000031", "E08000026"}
    assert register.councils_of("E54000022", IN_2026) == frozenset()


def test_kin(register: Register) -> None:
    new = register.body("E54000068")

    assert new is not None
    assert register.kin(new) == {"E54000068", "E54000022", "E54000023"}


def test_changes_that_concern_a_body(register: Register) -> None:
    changes = list(register.changes(["E54000022"]))

    assert [(change.falls_on, change.public_since) for change in changes] == [(date(2026, 4, 1), date(2025, 9, 9))]
    assert list(register.changes(["E54000013"])) == []


@pytest.mark.parametrize(
    ("name", "gone"),
    [
        pytest.param("NHS Norwich Clinical Commissioning Group", True, id="in-full"),
        pytest.param("Norwich CCG", True, id="short"),
        pytest.param("NHS Norwich ICB", False, id="a-board"),
    ],
)
def test_kinds_that_are_no_more(register: Register, name: str, *, gone: bool) -> None:
    assert bool(register.abolished_kind(name)) is gone


@pytest.mark.parametrize(
    ("day", "covered"),
    [
        pytest.param(date(2023, 3, 31), False, id="the-day-before"),
        pytest.param(date(2023, 4, 1), True, id="the-first-day"),
        pytest.param(date(2027, 3, 31), True, id="the-last-day"),
        pytest.param(date(2027, 4, 1), False, id="the-day-after"),
    ],
)
def test_horizon(register: Register, day: date, *, covered: bool) -> None:
    assert register.covers(day) is covered


def test_a_register_that_holds_nothing_covers_nothing() -> None:
    empty = Reference().register

    assert not empty.covers(IN_2025)
    assert empty.body(NORFOLK) is None
    assert empty.called("Norfolk", COUNCIL, IN_2025) is None
    assert empty.touching(NORFOLK, BOARD, IN_2025) == ()


def test_registers_are_equal_by_what_they_hold() -> None:
    held, other = Tables(abolished=(AbolishedKind(("trust",), IN_2025, "a board"),)), Tables()

    assert Register(held) == Register(held._replace())
    assert Register(held) != Register(other)
    assert hash(Register(held)) == hash(Register(held._replace()))
