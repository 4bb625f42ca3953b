"""The words of a text, as a search counts them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from masa.source.letters import whole_words_in, words_in


@pytest.mark.parametrize(
    ("text", "also", "words"),
    [
        pytest.param("to be agreed", "", ["to", "be", "agreed"], id="words"),
        pytest.param("t.b.c. 2026/27", "", ["t", "b", "c", "2026", "27"], id="points-and-figures"),
        pytest.param("Chief Officer", "", ["hief", "fficer"], id="capitals-part-words"),
        pytest.param("n\u00e9e", "", ["n", "e"], id="accents-part-words"),
        pytest.param("children's & families'", "&'", ["children's", "&", "families'"], id="signs-that-count"),
        pytest.param("", "", [], id="nothing"),
    ],
)
def test_words(text: str, also: str, words: list[str]) -> None:
    assert words_in(text, also) == words


@pytest.mark.parametrize(
    ("text", "also", "words"),
    [
        pytest.param("director of children's services", "", ["director", "of", "children's", "services"], id="inside"),
        pytest.param("children\u2019s services", "", ["children's", "services"], id="the-other-form"),
        pytest.param("'the families' lead'", "", ["the", "families", "lead"], id="round-a-word"),
        pytest.param("' r&d", "&", ["r&d"], id="alone"),
    ],
)
def test_whole_words(text: str, also: str, words: list[str]) -> None:
    assert whole_words_in(text, also) == words


@given(st.text(max_size=40))
def test_as_a_pattern_finds_them(text: str) -> None:
    assert words_in(text) == re.findall("[a-z0-9]+", text)
