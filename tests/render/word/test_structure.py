"""Headings, tables, lists, bookmarks and links are what Word itself knows as such."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from masa.model.document import Document
from masa.render.adult import adult_publication
from masa.render.publication import Section
from masa.render.word.bookmarks import bookmark_name

Opened = Any  # the class of conftest.py
Open = Callable[[Document], Opened]
Documents = Callable[..., Document]


def section_tree(sections: tuple[Section, ...], level: int = 1) -> list[tuple[int, str, str]]:
    return [
        line
        for section in sections
        for line in ((level, section.title, section.id), *section_tree(section.sections, level + 1))
    ]


def test_the_headings_are_the_sections(whole_word: Opened, whole: Document) -> None:
    tree = section_tree(adult_publication(whole).sections)

    assert whole_word.headings == [(level, title) for level, title, _ in tree]
    assert {bookmark_name(name) for _, _, name in tree} <= set(whole_word.values("w:bookmarkStart", "w:name"))


def test_the_contents_list_every_heading_of_three_levels_and_lead_there(whole_word: Opened) -> None:
    (contents,) = whole_word.body.iter(qn("w:sdtContent"))
    lines = whole_word.lines(contents, r"TOC\d")
    numbers = iter(range(1, 100))
    expected = [
        f"{next(numbers)}. {title}" if level == 1 else title for level, title in whole_word.headings if level < 4
    ]

    assert lines == expected
    assert ' TOC \\o "1-3" \\h \\z ' in "".join(part.text for part in contents.iter(qn("w:instrText")))
    assert [part.get(qn("w:fldCharType")) for part in contents.iter(qn("w:fldChar"))] == ["begin", "separate", "end"]
    assert len(list(contents.iter(qn("w:hyperlink")))) == len(lines)


def test_bookmarks_are_unique_and_links_within_the_document_lead_to_one(whole_word: Opened) -> None:
    marks = whole_word.values("w:bookmarkStart", "w:name")
    numbers = whole_word.values("w:bookmarkStart", "w:id")

    assert len({mark.lower() for mark in marks}) == len(marks) > 50
    assert len(set(numbers)) == len(numbers)
    assert sorted(numbers) == sorted(whole_word.values("w:bookmarkEnd", "w:id"))
    assert set(whole_word.values("w:hyperlink", "w:anchor")) <= set(marks)
    assert "transcription" in whole_word.values("w:hyperlink", "w:anchor")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("governance-groups-leads", "governance_groups_leads", id="as-it-is"),
        pytest.param("a" * 40, "a" * 40, id="longest"),
        pytest.param("a" * 41, f"{'a' * 30}_c0f8bd4d", id="too-long"),
        pytest.param("9-lives", "x9_lives_e6af7a36", id="figure-first"),
        pytest.param("Leads", "Leads_2f10a267", id="capital"),
        pytest.param("a_b", "a_b_648fa9b3", id="low-line"),
    ],
)
def test_names_of_bookmarks(name: str, expected: str) -> None:
    assert bookmark_name(name) == expected
    assert re.fullmatch(r"[A-Za-z]\w{0,39}", bookmark_name(name), re.ASCII)


def test_ids_that_word_would_take_for_one_keep_apart() -> None:
    names = ["a-b", "a_b", "A-b", "a.b", "a" * 41, "a" * 42, "é", "è"]

    assert len({bookmark_name(name).lower() for name in names}) == len(names)


def test_outside_links_are_https_mail_and_phone_only(whole_word: Opened, example_word: Opened) -> None:
    for document in (whole_word, example_word):
        outside = [one for one in document.word.part.rels.values() if one.is_external]
        assert {one.reltype for one in outside} == {RELATIONSHIP_TYPE.HYPERLINK}
        assert len(outside) > 5
        assert all(re.match(r"https://[^/]|mailto:.|tel:[+\d]", one.target_ref) for one in outside)
        assert {one.rId for one in outside} == set(document.values("w:hyperlink", "r:id"))
        assert [name for name, part in document.parts.items() if b"External" in part] == [
            "word/_rels/document.xml.rels"
        ]


def test_each_table_has_a_header_row_a_caption_and_words_for_who_does_not_see_it(whole_word: Opened) -> None:
    assert len(whole_word.tables) > 20
    for table in whole_word.tables:
        header, *rows = table.iter(qn("w:tr"))
        name = next(table.iter(qn("w:tblCaption"))).get(qn("w:val"))
        before = table.getprevious()

        assert header.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
        assert all(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in (header, *rows))
        assert next(table.iter(qn("w:tblLook"))).get(qn("w:firstColumn")) == "1"
        assert next(table.iter(qn("w:tblDescription"))).get(qn("w:val")).startswith(f"{len(rows)} row")
        assert name
        assert whole_word.lines(before, "Caption") in ([name], [])


def test_a_caption_stays_with_its_table_and_a_quiet_one_is_not_shown_twice(whole_word: Opened) -> None:
    captions = whole_word.paragraphs(style="Caption")

    assert len(captions) > 10
    assert whole_word.word.styles["Caption"].paragraph_format.keep_with_next
    assert all(
        one.getnext().tag == qn("w:tbl") or one.getnext().find(f".//{qn('w:numPr')}") is not None for one in captions
    )


def test_tables_are_as_wide_as_the_page_and_figures_stand_right(example_word: Opened) -> None:
    word = example_word
    for table in word.tables:
        widths = [int(column.get(qn("w:w"))) for column in table.find(qn("w:tblGrid"))]
        assert sum(widths) == int(table.find(f"{qn('w:tblPr')}/{qn('w:tblW')}").get(qn("w:w"))) <= 9638
        assert min(widths) > 500
    (money,) = [table for table in word.tables if "Cash" in word.lines(table)]
    right = [
        text
        for text, one in zip(word.lines(money), money.iter(qn("w:p")), strict=True)
        if one.find(f".//{qn('w:jc')}") is not None
    ]
    assert "£64,000" in right
    assert "Who pays" not in right


def test_totals_are_bold_and_what_is_past_says_so(example_word: Opened, whole_word: Opened) -> None:

    assert "£180,000" in example_word.lines(style="TableTotal")
    assert example_word.word.styles["Table Total"].font.bold
    assert any(line.endswith(" past") for line in whole_word.lines(style="TableText"))


def test_groups_are_a_list_within_a_list(example_word: Opened) -> None:
    word = example_word
    levels = {
        text.partition(" (")[0]: one.find(f".//{qn('w:ilvl')}").get(qn("w:val"))
        for text, one in zip(word.lines(style="ListBullet"), word.paragraphs(style="ListBullet"), strict=True)
    }

    assert [levels[name] for name in ("Leads' Meeting", "Executive", "Learning Group")] == ["0", "1", "2"]


def test_a_share_is_drawn_beside_its_words(example_word: Opened) -> None:
    word = example_word
    bars = [run for run in word.body.iter(qn("w:rStyle")) if run.get(qn("w:val")) == "Bar"]

    assert len(bars) > 5
    assert all(set(bar.getparent().getparent().find(qn("w:t")).text) == {"\xa0"} for bar in bars)
    assert "35.6%" in [line.strip() for line in word.lines()]
