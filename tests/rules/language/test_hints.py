"""The options of a check, though the module of the check knows no `typing`."""

from typing import Any, Literal, get_args

import pytest

from masa.rules.engine.checks.area import AreaType
from masa.rules.engine.checks.partners import EveryBodyTouching
from masa.rules.engine.checks.reference import RefersTo
from masa.rules.engine.route import Route
from masa.rules.language.hints import option_hints


@pytest.mark.parametrize(
    ("check", "option", "hint"),
    [
        pytest.param(EveryBodyTouching, "kind", Literal["integrated-care-board", "police"], id="words"),
        pytest.param(EveryBodyTouching, "small_share", int, id="number"),
        pytest.param(RefersTo, "refers_to", tuple[Route, ...], id="routes"),
    ],
)
def test_an_option(check: type, option: str, hint: Any) -> None:  # noqa: ANN401 - a type of any form
    assert option_hints(check)[option] == hint


def test_a_list_of_words() -> None:
    words, _ = get_args(option_hints(AreaType)["area_type"])

    assert get_args(words) == ("county", "unitary", "metropolitan", "london")
