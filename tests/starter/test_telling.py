"""What the user is told."""

from collections.abc import Callable
from datetime import date

from masa.reference.register import Register
from masa.starter.area import Area
from masa.starter.telling import found, written


def test_what_was_found(area: Callable[..., Area]) -> None:
    assert found(area(date(2025, 6, 1), "Borderland")).splitlines() == [
        "  council       Borderland Council (E99000004)",
        "  health board  NHS Borderland Integrated Care Board, 90.0% of the neighbourhoods of Borderland",
        "  health board  NHS Northshire Integrated Care Board, 5.0% of the neighbourhoods of Borderland",
        "  health board  NHS Southshire Integrated Care Board, 5.0% of the neighbourhoods of Borderland",
        "  police        Borderland Police",
    ]


def test_a_change_ahead_is_told(area: Callable[..., Area]) -> None:
    assert found(area(date(2026, 11, 21), "Surrey")).splitlines()[-1] == (
        "  ahead         1 April 2027: East Surrey and West Surrey councils take the place of Surrey County Council"
    )


def test_at_most_six_lines(register: Register, area: Callable[..., Area]) -> None:
    assert register.horizon
    lines = written(area(date(2025, 10, 1), "Borderland", "Norfolk"), register.horizon, "draft.yaml").splitlines()

    assert len(lines) == 6
    assert "4 health boards and 2 police forces" in lines[0]
    assert "21 November 2026, for 1 October 2025" in lines[1]
    assert lines[2] == "1 change ahead stands under `area`: say how you prepare."
    assert lines[3] == "For a person to judge: less than 5% of the area lies with NHS Southshire Integrated Care Board."
    assert "masa lint draft.yaml" in lines[-1]
