"""Sentences broken into lines: each hangs under its first, and no line is a command, wherever it was broken."""

import re

import pytest

from masa.report.broken_lines import WIDTH, broken


@pytest.mark.parametrize(
    ("first", "text", "lines"),
    [
        pytest.param("  - ", "one  two\nthree", ["  - one two three"], id="one-line"),
        pytest.param("- ", f"{'a' * 76} bc", [f"- {'a' * 76}", "  bc"], id="hangs"),
        pytest.param("", "a\x1b[31m", ["a\ufffd[31m"], id="steers-no-terminal"),
        pytest.param("  ", f"{'a' * 76} ::error::b", [f"  {'a' * 76}", "  \ufffd:error::b"], id="command-at-a-break"),
        pytest.param("", "", [], id="nothing"),
    ],
)
def test_broken(first: str, text: str, lines: list[str]) -> None:
    assert broken(first, text) == lines


def test_no_line_is_a_command_wherever_it_is_broken() -> None:
    for before in range(WIDTH):
        for line in broken(" 1. ", f"{'a' * before} ::error::b ::c"):
            assert not re.match(r"\s*::", line)
