"""Words that stand for the real ones, and words that only look like them."""

import pytest

from masa.rules.engine.placeholder import is_placeholder, placeholder_in


@pytest.mark.parametrize(
    ("text", "placeholder"),
    [
        pytest.param("TBC", True, id="tbc"),
        pytest.param("To be confirmed.", True, id="words"),
        pytest.param("[link] here", True, id="link-here"),
        pytest.param("[text here]", True, id="brackets"),
        pytest.param("Lorem ipsum dolor sit amet", True, id="lorem-ipsum"),
        pytest.param("The date is to be confirmed by the leads each March.", False, id="within-a-sentence"),
        pytest.param("[Our guide](https://escp.example) says how.", False, id="markdown-link"),
        pytest.param("Partners bring what they know to one front door.", False, id="prose"),
    ],
)
def test_is_placeholder(text: str, placeholder: bool) -> None:  # noqa: FBT001 - the expectation of a row
    assert is_placeholder(text) is placeholder


@pytest.mark.parametrize(
    ("text", "placeholder"),
    [
        pytest.param("Head teacher TBC", True, id="beside-a-post"),
        pytest.param("Tobias Tbcson", False, id="inside-a-name"),
    ],
)
def test_placeholder_in(text: str, placeholder: bool) -> None:  # noqa: FBT001
    assert placeholder_in(text) is placeholder
