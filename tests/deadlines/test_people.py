"""Office-holders, in words: in office for good or for a time, and posts that wait for somebody."""

from collections.abc import Callable

import pytest

Due = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("person", "line"),
    [
        pytest.param(
            "name: Ann Ashe, to: 2026", "ends: The time in office of Ann Ashe as Head of County ends", id="holder"
        ),
        pytest.param(
            "name: Ann Ashe, status: acting, to: 2026",
            "ends: The acting appointment of Ann Ashe as Head of County ends",
            id="acting",
        ),
        pytest.param("status: interim, to: 2026", "ends: The interim appointment as Head of County ends", id="no-name"),
        pytest.param("status: vacant, to: 2026", "vacancy: The post of Head of County is to be filled", id="vacant"),
        pytest.param(
            "name: Ann Ashe, status: designate, to: 2026",
            "vacancy: Ann Ashe is to take office as Head of County",
            id="designate",
        ),
        pytest.param(
            "name: Ann Ashe, status: designate, from: 2026",
            "begins: Ann Ashe takes office as Head of County",
            id="takes-office",
        ),
        pytest.param(
            "status: designate, to: 2026",
            "vacancy: The next holder is to take office as Head of County",
            id="designate-without-a-name",
        ),
        pytest.param(
            "status: to-be-confirmed, to: 2026",
            "vacancy: The post of Head of County: the holder is to be confirmed",
            id="to-be-confirmed",
        ),
        pytest.param(
            "name: Ann Ashe, from: 2026", "begins: The time in office of Ann Ashe as Head of County begins", id="new"
        ),
    ],
)
def test_people(due: Due, person: str, line: str) -> None:
    text = f"organisations: [{{id: c, name: County}}]\npeople: [{{id: a, post: Head, organisation: c, {person}}}]"

    assert due(text) == [f"2026 {line}"]


@pytest.mark.parametrize(
    ("person", "line"),
    [
        pytest.param(
            "status: acting",
            "ends overdue: The acting appointment of Ann as Head ended, and is still shown",
            id="acting",
        ),
        pytest.param(
            "status: vacant",
            "vacancy overdue: The post of Head was to be filled, and is still shown as vacant",
            id="vacant",
        ),
        pytest.param(
            "status: designate",
            "vacancy overdue: Ann was to take office as Head, and is still shown as designate",
            id="designate",
        ),
        pytest.param(
            "status: to-be-confirmed",
            "vacancy overdue: The post of Head: the holder was to be confirmed, and still is to be",
            id="to-be-confirmed",
        ),
    ],
)
def test_people_overdue(due: Due, person: str, line: str) -> None:
    text = f"people: [{{id: a, name: Ann, post: Head, to: 2025-04, {person}}}]\npartnership_chair: [{{person: a}}]"

    assert due(text) == [f"2025-04 {line}"]


@pytest.mark.parametrize(
    ("first", "lines"),
    [
        pytest.param("2025-06-02", ["2025-06-02 begins: Ann takes office as Head"], id="ahead"),
        pytest.param("2025-06-01", [], id="the-day-itself"),
        pytest.param(
            "2025-05-31",
            ["2025-05-31 begins overdue: Ann was to take office as Head, and is still shown as designate"],
            id="overdue",
        ),
    ],
)
def test_designate(due: Due, first: str, lines: list[str]) -> None:
    assert due(f"people: [{{id: a, name: Ann, post: Head, status: designate, from: {first}}}]") == lines
