"""Ids in a clerk's words."""

import pytest

from masa.model.kinds.words import parse_id
from masa.reference.body import COUNCIL
from masa.reference.register import Register
from masa.starter.ids import body_id, ids_for


@pytest.mark.parametrize(
    ("code", "name"),
    [
        pytest.param("E10000031", "warwickshire-council", id="a-county"),
        pytest.param("E06000023", "bristol-council", id="turned-round"),
        pytest.param("E06000058", "bournemouth-christchurch-and-poole-council", id="a-comma-in-the-name"),
        pytest.param("E08000013", "st-helens-council", id="a-full-stop"),
        pytest.param("E09000001", "city-of-london-council", id="the-city"),
        pytest.param("E54000018", "coventry-and-warwickshire-icb", id="a-board"),
        pytest.param("E23000001", "metropolitan-police", id="a-force"),
        pytest.param("E23000035", "devon-and-cornwall-police", id="an-ampersand"),
    ],
)
def test_bodies(register: Register, code: str, name: str) -> None:
    body = register.body(code)

    assert body
    assert body_id(body) == name


def test_no_two_bodies_of_one_kind_share_an_id(register: Register) -> None:
    councils = [body for code in sorted(register.codes(COUNCIL)) if (body := register.body(code))]
    names = {body_id(body) for body in councils}

    assert len(names) == len({body.code for body in councils}) > 150
    assert all(parse_id(name) == name for name in names)


@pytest.mark.parametrize(
    ("codes", "ids"),
    [
        pytest.param(["E23000017"], ["chief-constable"], id="one"),
        pytest.param(
            ["E23000017", "E23000014"], ["chief-constable-warwickshire", "chief-constable-west-midlands"], id="two"
        ),
        pytest.param(
            ["E23000001", "E23000034"],
            ["commissioner-of-police-of-the-metropolis", "commissioner-of-police-for-the-city-of-london"],
            id="two-titles",
        ),
    ],
)
def test_chief_officers(register: Register, codes: list[str], ids: list[str]) -> None:
    forces = [body for code in codes if (body := register.body(code))]

    assert list(ids_for(forces, forces).chief_officers.values()) == ids
