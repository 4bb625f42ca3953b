"""Patterns are what `re` makes of them; that a lint does without it, tests/cli/test_lint_imports.py holds."""

import re

import pytest

from masa.light_pattern import pattern


def test_a_pattern_of_text_and_of_bytes() -> None:
    assert pattern("(?i)a+") is re.compile("(?i)a+")
    assert pattern(b"a+").search(b"baa") is not None


def test_no_pattern() -> None:
    with pytest.raises(re.error):
        pattern("(")
