"""How a message repeats the document's own words."""

import pytest

from masa.model.kinds.quoted import quoted


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("soon", "“soon”", id="plain"),
        pytest.param("“soon”", "“\u2018soon\u2019”", id="in-marks-of-its-own"),
        pytest.param("the “front door” team", "“the \u2018front door\u2019 team”", id="with-marks-in-it"),
        pytest.param("one\n two", "“one two”", id="two-lines"),
        pytest.param("x" * 61, "“" + "x" * 59 + "…”", id="long"),
    ],
)
def test_quoted(text: str, words: str) -> None:
    assert quoted(text) == words
