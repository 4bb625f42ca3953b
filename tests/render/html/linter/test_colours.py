"""Colours against each other, as the guidelines measure contrast."""

import pytest

from masa.render.html.linter.colours import colour_of, ratio


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("#000000", "#ffffff", 21.0, id="black-on-white"),
        pytest.param("#777777", "#ffffff", 4.47809, id="just-too-little"),
        pytest.param("#767676", "white", 4.54222, id="just-enough"),
        pytest.param("rgb(255 0 0)", "hsl(240 100% 50%)", 2.14894, id="red-on-blue"),
    ],
)
def test_the_ratio_is_that_of_the_guidelines(one: str, other: str, expected: float) -> None:
    front, back = colour_of(one), colour_of(other)

    assert front is not None
    assert back is not None
    assert ratio(front, back) == pytest.approx(expected, abs=1e-4)
