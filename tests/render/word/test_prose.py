"""Prose in a Word document: its structure as Word knows it, and nothing unsafe."""

from collections.abc import Callable
from typing import Any

import pytest
from docx.oxml.ns import qn

from masa.render.publication import Prose, Section

Opened = Any  # the class of conftest.py
Written = Callable[..., Opened]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("Plain\nwords.", [("", "Plain words.")], id="soft-break"),
        pytest.param("a\\\nb", [("", "a b")], id="hard-break"),
        pytest.param("# T", [("Heading2", "T")], id="heading-below-the-section"),
        pytest.param(
            "- a\n  - b\n\n    c", [("ListBullet", "a"), ("ListBullet", "b"), ("ListContinue", "c")], id="list"
        ),
        pytest.param("1. a\n2. b", [("ListNumber", "a"), ("ListNumber", "b")], id="numbers"),
        pytest.param("- - a", [("ListBullet", ""), ("ListBullet", "a")], id="list-at-once-in-a-list"),
        pytest.param("> a\n>\n> > b", [("Quote", "a"), ("Quote", "b")], id="quotation"),
        pytest.param("<b>x</b>", [("", "<b>x</b>")], id="html-as-text"),
        pytest.param("![x](https://a.example/p.png)", [("", "![x](https://a.example/p.png)")], id="picture-as-text"),
        pytest.param("`a`", [("", "`a`")], id="code-as-text"),
        pytest.param("[x](http://a.example)", [("", "[x](http://a.example)")], id="http-as-text"),
        pytest.param("a\u202eb", [("", "a[U+202E]b")], id="hidden-mark-shown"),
        pytest.param("a\x07b", [("", "a[U+0007]b")], id="control-character-shown"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_prose(text: str, lines: list[tuple[str, str]], written: Written) -> None:
    word = written(Prose(text))
    body = [one for one in word.body if one.tag == qn("w:p")][3:]

    assert [(word.style_of(one), word.text_of(one)) for one in body] == lines


def test_emphasis_and_links_are_styles(written: Written) -> None:
    word = written(Prose("**a** *b* ***c*** [**d**](https://a.example)"))
    looks = {
        word.text_of(run): [style.get(qn("w:val"), style.tag.rpartition("}")[2]) for style in run.find(qn("w:rPr"))]
        for run in word.body.iter(qn("w:r"))
        if run.find(qn("w:rPr")) is not None
    }

    assert looks == {"a": ["Strong"], "b": ["Emphasis"], "c": ["Strong", "i"], "d": ["Hyperlink", "b"]}


def test_headings_of_prose_stand_in_the_contents_and_have_no_number(written: Written) -> None:
    deep = Section("s", "S", (), (Section("t", "T", (Prose("# P"),)),))
    word = written(sections=(deep,), summary=(Prose("# First"),))

    assert word.headings == [(2, "First"), (1, "S"), (2, "T"), (3, "P")]
    assert word.lines(style=r"TOC\d") == ["First", "1. S", "T", "P"]


def test_a_table_of_prose_has_a_header_row(written: Written) -> None:
    (table,) = written(Prose("| a | b |\n|---|---|\n| c | d |")).tables

    assert len(list(table.iter(qn("w:tblHeader")))) == 1
    assert next(table.iter(qn("w:tblCaption"))).get(qn("w:val")) == "a, b"


@pytest.mark.parametrize("mark", [pytest.param("- ", id="list"), pytest.param("> - ", id="list-in-quotation")])
def test_prose_may_be_nested_as_deep_as_markdown_goes(mark: str, written: Written) -> None:
    assert "deep" in written(Prose(mark * (9 if mark == "- " else 6) + "deep")).shown
    assert written(Prose(mark * 200 + "deep")).headings == [(1, "Only")]


def test_headings_go_no_deeper_than_the_sixth_level(written: Written) -> None:
    headings = "\n".join(f"{'#' * level} H{level}" for level in range(1, 7))

    assert [level for level, _ in written(Prose(headings)).headings] == [1, 2, 3, 4, 5, 5, 5]
