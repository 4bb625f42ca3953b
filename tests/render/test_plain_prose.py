"""Plain lines are told apart, and become just what the parser would make of them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from masa.render.plain_prose import plain_paragraph

PARSER = MarkdownIt("commonmark", {"html": True}).enable("table")


@settings(max_examples=200)
@given(st.text(st.sampled_from("aZé 1.)-+#>|=:~!$%^{}\"'()]/@,;?\u00a0\u2028\x0b\x0c\x1c\x85"), max_size=12))
def test_a_plain_line_is_what_the_parser_makes_of_it(text: str) -> None:
    tokens = plain_paragraph(f"A{text}")

    assert tokens is None or tokens == PARSER.parse(f"A{text}")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Setext =", id="marks"),
        pytest.param("See www.a.example, https://a.example and a@b.example", id="addresses"),
        pytest.param("Two  spaces, and some at the end  ", id="spaces"),
        pytest.param("A\u00a0b", id="space-that-does-not-break"),
    ],
)
def test_a_plain_line_needs_no_parser(text: str) -> None:
    assert plain_paragraph(text) == PARSER.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("1. One", id="list"),
        pytest.param("- One", id="bullet"),
        pytest.param("# Heading", id="heading"),
        pytest.param("> Quoted", id="quotation"),
        pytest.param(" Indented", id="indent"),
        pytest.param("| a |", id="table"),
        pytest.param("One\ntwo", id="two-lines"),
        pytest.param("One\n", id="end-of-line"),
        pytest.param("A *b*", id="emphasis"),
        pytest.param("A _b_", id="underscores"),
        pytest.param("A [b](c)", id="link"),
        pytest.param("A <b>", id="html"),
        pytest.param("A `b`", id="code"),
        pytest.param("A &amp; b", id="entity"),
        pytest.param("A \\* b", id="escape"),
        pytest.param("A\0b", id="nul"),
        pytest.param("A\x1c", id="rare-space-at-the-end"),
    ],
)
def test_what_the_parser_may_read_otherwise_is_left_to_it(text: str) -> None:
    assert plain_paragraph(text) is None
