"""Shades: values in which what is dark can be asked for only in vain."""

from collections.abc import Callable
from typing import Any

import pytest

from masa.rules.engine.dark import Dark
from masa.rules.engine.shade import Shades, UnseenError

VALUES = {
    "area": {"text": "x"},
    "people": [{"name": "Ann", "post": "Head"}, {"name": "Bob"}],
    "needs": {},
    "empty": {"text": {}},
}
DARK = Dark(unread=[("people", 0, "post"), ("people", 1), ("needs", "text"), ("needs", 0)], lost=[("voice", "methods")])
Asking = Callable[[Any], object]


@pytest.mark.parametrize(
    ("asking", "seen"),
    [
        pytest.param(lambda root: root["area"], VALUES["area"], id="clear"),
        pytest.param(lambda root: root.get("people")[0].get("name"), "Ann", id="beside-the-dark"),
        pytest.param(lambda root: root["people"][0]["name"], "Ann", id="by-key"),
        pytest.param(lambda root: "name" in root["people"][0], True, id="another-key"),
        pytest.param(lambda root: "due" in root["people"][0], False, id="a-key-that-is-not-there"),
        pytest.param(lambda root: bool(root["people"][0]), True, id="something-is-there"),
        pytest.param(lambda root: root["people"][0].of_keys(("name", "due")), {"name": "Ann"}, id="some-keys"),
    ],
)
def test_what_is_not_dark_is_seen(asking: Asking, seen: object) -> None:
    assert asking(Shades(VALUES, DARK).root) == seen


@pytest.mark.parametrize(
    "asking",
    [
        pytest.param(lambda root: root["people"][0].get("post"), id="a-value"),
        pytest.param(lambda root: root["people"][0]["post"], id="a-value-by-key"),
        pytest.param(lambda root: "post" in root["people"][0], id="whether-it-is-there"),
        pytest.param(lambda root: root["people"][0].of_keys(("name", "post")), id="among-some-keys"),
        pytest.param(lambda root: list(root["people"][0].values()), id="all-values"),
        pytest.param(lambda root: len(root["people"][0]), id="how-many"),
        pytest.param(lambda root: [*root["people"]], id="all-entries"),
        pytest.param(lambda root: root["people"][1], id="the-dark-entry"),
        pytest.param(lambda root: bool(root["needs"]), id="whether-anything-is-there"),
        pytest.param(lambda root: root.get("voice"), id="what-would-hold-the-lost"),
        pytest.param(lambda root: root == VALUES, id="compared"),
    ],
)
def test_what_is_dark_is_not(asking: Asking) -> None:
    with pytest.raises(UnseenError):
        asking(Shades(VALUES, DARK).root)


def test_nothing_is_dark() -> None:
    shades = Shades(VALUES, Dark((), ()))

    assert shades.root is VALUES
    assert shades.is_clear(VALUES)


def test_clear_is_what_holds_nothing_dark() -> None:
    shades = Shades(VALUES, DARK)

    assert [shades.is_clear(shades.root[key]) for key in ("area", "people", "needs", "empty")] == [
        True,
        False,
        False,
        True,
    ]


def test_all_is_lost() -> None:
    with pytest.raises(UnseenError):
        Shades(VALUES, Dark((), [()]))
