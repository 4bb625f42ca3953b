"""Plain text in Markdown reads the same and builds nothing."""

import pytest
from markdown_it import MarkdownIt

from masa.render.markdown.text import escape_markdown, inline_markdown
from masa.render.words import Link, Strong, Tag, Text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("# not a heading", id="heading"),
        pytest.param("- not an item", id="item"),
        pytest.param("1. not a number", id="number"),
        pytest.param("12) not a number", id="number-with-bracket"),
        pytest.param("---", id="rule"),
        pytest.param("===", id="underline"),
        pytest.param("> not said", id="quotation"),
        pytest.param("a | b", id="pipe"),
        pytest.param("`x` *y* _z_ ~~w~~ <b> [l](https://m.example) ![n](o)", id="marks"),
        pytest.param("&lt; &#60; &amp; AT&T", id="entities"),
        pytest.param("back\\slash", id="backslash"),
        pytest.param("2.10", id="version"),
        pytest.param("£1,000 + 5% - 2 = more", id="sums"),
    ],
)
def test_text_comes_out_as_it_went_in(text: str) -> None:
    reader = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    (opened, inline, closed) = reader.parse(escape_markdown(text))

    assert (opened.type, closed.type) == ("paragraph_open", "paragraph_close")
    assert "".join(child.content for child in inline.children or []) == text
    assert {child.type for child in inline.children or []} <= {"text", "text_special"}


def test_versions_and_sums_are_not_littered_with_backslashes() -> None:
    assert escape_markdown("Version 2.10 costs £1,000.") == "Version 2.10 costs £1,000."
    assert escape_markdown("2.10") == "2.10"


def test_words_as_one_line() -> None:
    words = (Strong("A*"), Text(" see "), Link("here", "https://b.example/(c) d"), Text(" "), Tag("acting"))

    assert inline_markdown(words) == r"**A\*** see [here](https://b.example/%28c%29%20d) (acting)"
    assert inline_markdown((Text("Look!"), Link("x", "https://a.example"))) == r"Look\![x](https://a.example)"
    assert inline_markdown((Link("Group", "#groups"),)) == "Group"
