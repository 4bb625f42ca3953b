"""Words in brackets are left aside."""

import pytest

from masa.rules.engine.asides import without_asides


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("Chief (acting) Nurse", "Chief   Nurse", id="one"),
        pytest.param("a (b) c (d)", "a   c  ", id="two"),
        pytest.param("a (b (c) d", "a   d", id="up-to-the-first-that-closes"),
        pytest.param("a (b", "a (b", id="left-open"),
        pytest.param("a) b (c", "a) b (c", id="closed-before-it-opens"),
        pytest.param("a (b) c (d", "a   c (d", id="the-last-left-open"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_what_stands_in_brackets_is_left_aside(text: str, left: str) -> None:
    assert without_asides(text) == left
