import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from masa.source.phrase import locate, standing_in, stands_in
from masa.source.tree import Path
from masa.source.yaml_parser import parse_yaml

TEXT = """\
plain: The Working Together 2023 guidance
block: |
  We follow working
  together 2018 - the old
  guidance\u2014in part.
folded: >
  the LSCB
  decides
quoted: 'the children''s \u201cplan\u201d'
double: "say \\"no\\" to it"
name: LSCB
list: [the, the board]
"""


@pytest.mark.parametrize(
    ("path", "phrase", "span"),
    [
        pytest.param(("plain",), "Working Together 2023", (1, 12, 1, 33), id="as-written"),
        pytest.param(("plain",), "working  TOGETHER", (1, 12, 1, 28), id="case-and-spaces"),
        pytest.param(("block",), "Working Together 2018", (3, 13, 4, 16), id="across-lines"),
        pytest.param(("block",), "2018 \u2013 the old guidance-in", (4, 12, 5, 14), id="dashes"),
        pytest.param(("folded",), "LSCB decides", (7, 7, 8, 10), id="folded-lines"),
        pytest.param(("quoted",), "children\u2019s", (9, 14, 9, 25), id="doubled-apostrophe"),
        pytest.param(("double",), '"no"', (10, 14, 10, 20), id="escaped-quotes"),
        pytest.param(("list", 1), "the", (12, 13, 12, 16), id="only-inside-the-value"),
        pytest.param(("name",), "gone", (11, 7, 11, 11), id="not-found"),
        pytest.param(("name",), " ", (11, 7, 11, 11), id="no-words"),
        pytest.param(("name",), "L.CB", (11, 7, 11, 11), id="no-pattern"),
    ],
)
@pytest.mark.parametrize("line_end", [pytest.param("\n", id="lf"), pytest.param("\r\n", id="crlf")])
def test_the_first_place_of_a_phrase(path: Path, phrase: str, span: tuple[int, ...], line_end: str) -> None:
    found = locate(parse_yaml(TEXT.replace("\n", line_end), "esp.yaml"), path, phrase)

    assert (*found.start, *found.end) == span
    assert found.file == "esp.yaml"


@pytest.mark.parametrize(
    ("text", "length"),
    [
        pytest.param("each child " * 27, 296, id="as-many-words-as-are-looked-for"),
        pytest.param("each child " * 9000, 296, id="pages"),
        pytest.param("--- " * 9000, 300, id="pages-of-marks"),
        pytest.param("-" * 9000, 300, id="marks-without-a-space"),
        pytest.param("a" * 9000, 9000, id="one-long-word-is-not-found-but-as-a-whole"),
    ],
)
def test_a_very_long_phrase_is_found_by_its_beginning(text: str, length: int) -> None:
    found = locate(parse_yaml(f"text: {text}", "esp.yaml"), ("text",), text.strip())

    assert (*found.start, *found.end) == (1, 7, 1, 7 + length)


@pytest.mark.parametrize(
    "phrase",
    [
        pytest.param("the board\u2019s", id="apostrophe"),
        pytest.param("ill - timed", id="dash"),
        pytest.param("IN A MIST", id="case"),
        pytest.param("skill", id="other-letters-of-the-same-name"),
        pytest.param("2023", id="digits"),
        pytest.param("i", id="one-letter"),
        pytest.param("\u00e9t\u00e9", id="no-plain-letter"),
        pytest.param("boar", id="part-of-a-word"),
        pytest.param("...", id="no-letter"),
        pytest.param(" ", id="no-words"),
        pytest.param("gone", id="not-there"),
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The Board's ill\u2014timed plan of 2023 ... I was in a\n  mist; \u00c9T\u00c9.", id="text"),
        pytest.param("\u017f\u212a\u0131ll, \u0131N a M\u0131\u017fT", id="letters-that-are-others"),
        pytest.param("", id="nothing"),
    ],
)
def test_many_phrases_stand_where_each_does(text: str, phrase: str) -> None:
    assert standing_in(text, ["never here", phrase]) == [phrase] * stands_in(text, phrase)


@given(
    st.text(alphabet="ab1Z_ \\nt.-\n\u00e9\u017f\u212a'", max_size=20),
    st.text(alphabet="abk1sZ", min_size=1, max_size=3),
)
@example("\\nab", "ab")
@example("a_b", "b")
@example("\u212a", "k")
def test_one_word_stands_where_a_pattern_would_find_it(text: str, word: str) -> None:
    sought = rf"(?:(?<!\w)|(?<=\\[nt])){word}(?!\w)"

    assert stands_in(text, word) == (re.search(sought, text, re.IGNORECASE) is not None)
