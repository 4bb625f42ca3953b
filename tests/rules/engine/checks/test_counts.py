"""AtLeastDifferent: how many different values, `all`, none, unread."""

from collections.abc import Callable

import pytest

METHODS = "{field: 'plan.methods[].covers', at_least_different: 2}"
PLACE = "independent_scrutiny.plan.methods"


@pytest.mark.parametrize(
    ("methods", "answers"),
    [
        pytest.param(
            "[{covers: [audit, data], text: x}]",
            [f"met {PLACE}[1].covers[1]", f"met {PLACE}[1].covers[2]"],
            id="two-in-one-point",
        ),
        pytest.param(
            "[{covers: audit, text: x}, {covers: audit, text: y}]",
            [f"contrary {PLACE}: 1; limit 2"],
            id="the-same-twice",
        ),
        pytest.param("[{covers: all, text: x}]", [f"met {PLACE}[1].covers"], id="all"),
        pytest.param("[{text: x}]", ["missing independent_scrutiny.plan.methods: limit 2"], id="none"),
        pytest.param("[{covers: audit, text: x}, 7]", [f"unread {PLACE}[2]"], id="one-unread"),
    ],
)
def test_at_least_different(asked: Callable[..., list[str]], methods: str, answers: list[str]) -> None:
    text = f"independent_scrutiny: {{plan: {{methods: {methods}}}}}"

    assert asked(text, METHODS, "independent_scrutiny") == answers
