"""Dark: what was not read or was lost, at a place, below it and above it."""

import pytest

from masa.rules.engine.dark import Dark
from masa.source.tree import Path

DARK = Dark(unread=[("people", 10, "name"), ("people", 2), ("area",)], lost=[("governance", "groups")])


@pytest.mark.parametrize(
    ("path", "hidden"),
    [
        pytest.param(("people", 2), True, id="unread"),
        pytest.param(("people", 2, "name"), False, id="below-the-unread-is-nothing"),
        pytest.param(("people",), False, id="above-the-unread"),
        pytest.param(("governance", "groups"), True, id="lost"),
        pytest.param(("governance", "groups", 0, "name"), True, id="below-the-lost"),
        pytest.param(("governance",), False, id="above-the-lost"),
        pytest.param(("funding",), False, id="elsewhere"),
        pytest.param((), False, id="the-document"),
    ],
)
def test_hides(path: Path, *, hidden: bool) -> None:
    assert DARK.hides(path) == hidden


@pytest.mark.parametrize(
    ("path", "below"),
    [
        pytest.param(
            (),
            [("area",), ("governance", "groups"), ("people", 2), ("people", 10, "name")],
            id="the-document-entries-by-number",
        ),
        pytest.param(("people",), [("people", 2), ("people", 10, "name")], id="a-section"),
        pytest.param(("people", 10), [("people", 10, "name")], id="an-entry"),
        pytest.param(("governance", "groups", 0), [("governance", "groups", 0)], id="inside-the-lost-itself"),
        pytest.param(("funding", "contributions"), [], id="nothing"),
    ],
)
def test_below(path: Path, below: list[Path]) -> None:
    assert list(DARK.below(path)) == below


@pytest.mark.parametrize(
    ("path", "near"),
    [
        pytest.param(("people", 10), True, id="above-the-unread"),
        pytest.param(("people", 10, "name"), True, id="the-unread"),
        pytest.param(("people", 3), False, id="beside-the-unread"),
        pytest.param(("governance",), True, id="above-the-lost"),
        pytest.param(("governance", "groups", 0, "name"), True, id="below-the-lost"),
        pytest.param(("governance", "links"), False, id="beside-the-lost"),
        pytest.param(("funding",), False, id="elsewhere"),
    ],
)
def test_what_is_near_to_something_dark(path: Path, *, near: bool) -> None:
    assert (path in DARK.near) == near
    assert (path in Dark([("people", 10, "name"), ("governance", "groups", 0, "name")], []).near) == near


def test_only_sections_with_something_dark_are_asked() -> None:
    assert DARK.sections == {"people", "area", "governance"}
    assert Dark([], []).sections == frozenset()
