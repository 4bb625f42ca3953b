"""Names of bodies match loosely, and no two bodies of a kind by the same words."""

import pytest

from masa.reference.body import BOARD, COUNCIL, FORCE
from masa.reference.names import loose


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        pytest.param(COUNCIL, "Bristol, City of", "Bristol City Council", id="turned-round"),
        pytest.param(COUNCIL, "Herefordshire, County of", "Herefordshire Council", id="a-county-turned-round"),
        pytest.param(COUNCIL, "County Durham", "Durham County Council", id="a-county"),
        pytest.param(COUNCIL, "London Borough of Camden", "Camden", id="a-london-borough"),
        pytest.param(COUNCIL, "Royal Borough of Windsor & Maidenhead", "Windsor and Maidenhead", id="ampersand"),
        pytest.param(COUNCIL, "City of Bradford Metropolitan District Council", "BRADFORD", id="capitals"),
        pytest.param(COUNCIL, "St. Helens", "St Helens Council", id="a-full-stop"),
        pytest.param(COUNCIL, "Council of the Isles of Scilly", "Isles of Scilly", id="scilly"),
        pytest.param(COUNCIL, "City of London Corporation", "London, City of", id="the-city"),
        pytest.param(
            COUNCIL, "Bournemouth, Christchurch & Poole", "Bournemouth Christchurch and Poole Council", id="commas"
        ),
        pytest.param(BOARD, "NHS Lincolnshire Integrated Care Board", "Lincolnshire ICB", id="a-board"),
        pytest.param(BOARD, "NHS Sussex", "NHS Sussex Integrated Care Board", id="a-board-by-half-its-name"),
        pytest.param(FORCE, "Devon & Cornwall Police", "Devon and Cornwall Constabulary", id="a-force"),
        pytest.param(FORCE, "the Metropolitan Police", "Metropolitan Police Service", id="an-article"),
    ],
)
def test_the_same(kind: str, one: str, other: str) -> None:
    assert loose(one, kind) == loose(other, kind)


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        pytest.param(COUNCIL, "Leicester City Council", "Leicestershire County Council", id="city-and-county"),
        pytest.param(COUNCIL, "Kingston upon Hull, City of", "Royal Borough of Kingston upon Thames", id="kingstons"),
        pytest.param(FORCE, "City of London Police", "Metropolitan Police", id="londons-two-forces"),
        pytest.param(BOARD, "NHS Surrey Heartlands ICB", "NHS Surrey and Sussex ICB", id="old-and-new"),
    ],
)
def test_not_the_same(kind: str, one: str, other: str) -> None:
    assert loose(one, kind) != loose(other, kind)
