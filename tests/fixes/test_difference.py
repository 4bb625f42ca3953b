"""The diff: what a program that applies it needs."""

import pytest

from masa.fixes.difference import difference


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        pytest.param("a\nb\n", "a\nb\n", [], id="the-same"),
        pytest.param("a\nb\n", "a\nc\n", [" a\n", "-b\n", "+c\n"], id="a-line"),
        pytest.param("a\r\nb\r\n", "a\r\nc\r\n", [" a\r\n", "-b\r\n", "+c\r\n"], id="crlf"),
        pytest.param(
            "a\nb",
            "a\nc",
            [" a\n", "-b\n", "\\ No newline at end of file\n", "+c\n", "\\ No newline at end of file\n"],
            id="no-last-line-end",
        ),
    ],
)
def test_lines_keep_their_ends(before: str, after: str, lines: list[str]) -> None:
    head = ["--- a.yaml\n", "+++ a.yaml\n", "@@ -1,2 +1,2 @@\n"] if lines else []

    assert difference("a.yaml", before, after) == "".join([*head, *lines])
