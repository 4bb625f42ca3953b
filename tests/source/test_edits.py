"""Edits change what they name and nothing else."""

import pytest

from masa.source.edits import Edit, OverlapError, edited
from masa.source.span import Position, Span

TEXT = "masa: 1\r\n# kept \narea: {a: b}\rlast: é"


def edit(line: int, start: int, end: int, words: str) -> Edit:
    return Edit(Span("a.yaml", Position(line, start), Position(line, end)), words)


@pytest.mark.parametrize(
    ("edits", "text"),
    [
        pytest.param([], TEXT, id="none"),
        pytest.param([edit(1, 1, 5, "MASA")], TEXT.replace("masa", "MASA"), id="first-line"),
        pytest.param([edit(4, 7, 8, "e")], TEXT.replace("é", "e"), id="after-every-kind-of-line-end"),
        pytest.param([edit(3, 1, 1, "x: y\n")], TEXT.replace("area", "x: y\narea"), id="put-in"),
        pytest.param([edit(3, 8, 12, ""), edit(1, 7, 8, "2")], "masa: 2\r\n# kept \narea: {}\rlast: é", id="any-order"),
        pytest.param([edit(1, 1, 5, "a"), edit(1, 5, 6, ";")], TEXT.replace("masa:", "a;"), id="side-by-side"),
    ],
)
def test_edited(edits: list[Edit], text: str) -> None:
    assert edited(TEXT, edits) == text


def test_two_for_the_same_words() -> None:
    with pytest.raises(OverlapError):
        edited(TEXT, [edit(1, 1, 5, "a"), edit(1, 4, 6, "b")])
