"""What the register holds of an area on a day: each body that touches it, and the changes that are public."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from masa.starter.area import NAMES_OF, SMALL_SHARE, Area

Find = Callable[..., Area]
ROOT = Path(__file__).parents[2]
BEFORE, AFTER = date(2025, 6, 1), date(2026, 11, 21)


@pytest.mark.parametrize(
    ("day", "names", "boards", "forces"),
    [
        pytest.param(BEFORE, ["Warwickshire"], ["E54000018"], ["E23000017"], id="a-county"),
        pytest.param(BEFORE, ["Hackney"], ["E54000029"], ["E23000001"], id="a-london-borough"),
        pytest.param(BEFORE, ["City of London"], ["E54000029"], ["E23000034"], id="the-city-has-its-own-force"),
        pytest.param(BEFORE, ["Norfolk"], ["E54000022"], ["E23000024"], id="before-boards-merged"),
        pytest.param(AFTER, ["Norfolk"], ["E54000068"], ["E23000024"], id="after-boards-merged"),
        pytest.param(BEFORE, ["Borderland"], ["E99000005", "E99000006", "E99000007"], ["E99000008"], id="three-boards"),
        pytest.param(
            BEFORE, ["Warwickshire", "Coventry"], ["E54000018"], ["E23000017", "E23000014"], id="one-board-two-forces"
        ),
        pytest.param(BEFORE, ["Kent", "Kent"], ["E54000032"], ["E23000032"], id="named-twice"),
    ],
)
def test_every_partner(area: Find, day: date, names: list[str], boards: list[str], forces: list[str]) -> None:
    found = area(day, *names)

    assert [one.body.code for one in found.boards] == boards
    assert [one.body.code for one in found.forces] == forces
    assert len(found.councils) == len(set(names))


def test_the_edge_of_a_very_small_part(area: Find) -> None:
    assert [one.is_small for one in area(BEFORE, "Borderland").boards] == [False, False, True]


def test_the_edge_is_that_of_the_rule() -> None:
    text = (ROOT / "rules" / "partners" / "partners-every-icb-touching.yaml").read_text(encoding="utf-8")

    assert f"small_share: {SMALL_SHARE}}}" in text


@pytest.mark.parametrize(
    ("day", "name", "ahead"),
    [
        pytest.param(date(2025, 9, 8), "Norfolk", [], id="nobody-knows-yet"),
        pytest.param(date(2025, 9, 9), "Norfolk", ["NHS Norfolk and Suffolk"], id="public-since-today"),
        pytest.param(date(2026, 3, 31), "Norfolk", ["NHS Norfolk and Suffolk"], id="the-day-before"),
        pytest.param(date(2026, 4, 1), "Norfolk", [], id="it-has-happened"),
        pytest.param(date(2025, 10, 1), "Windsor and Maidenhead", ["NHS Thames Valley"], id="a-board-split-three-ways"),
        pytest.param(date(2025, 10, 1), "Lincolnshire", [], id="nothing-changes"),
        pytest.param(AFTER, "Surrey", ["East Surrey and West Surrey councils"], id="a-council-ends"),
    ],
)
def test_changes_ahead(area: Find, day: date, name: str, ahead: list[str]) -> None:
    changes = area(day, name).changes

    assert len(changes) == len(ahead)
    assert all(change.what.startswith(words) for change, words in zip(changes, ahead, strict=True))


def test_where_the_councils_names_are_from() -> None:
    assert f"mySociety ({NAMES_OF})" in " ".join((ROOT / "data" / "README.md").read_text(encoding="utf-8").split())
