"""The pre-publication report as a page and as a workbook, with hostile words in every place."""

import re
from datetime import date
from html import unescape
from io import BytesIO
from itertools import pairwise
from zipfile import ZipFile

import html5lib
import openpyxl
import pytest

from masa.deadlines.deadline import Deadline
from masa.diagnostic import Accepted, Authority
from masa.model.kinds.day import Day
from masa.readiness.item import Item
from masa.readiness.links import OutsideLink
from masa.readiness.readiness import NOT_MEANT, Readiness, Section, Unchecked
from masa.render import Page
from masa.render.check import check_page
from masa.render.workbook import write_workbook
from masa.rules.engine.scene import Question
from masa.source.span import Span
from tests.render.conftest import load_template

HOSTILE = '<script>alert(1)</script> {{ 7*7 }} </style> "x" | [a](javascript:b)'
FORMULA = "=HYPERLINK(1)"
SPAN = Span.at(HOSTILE, 7)
SOURCE = Authority(
    "ca2004", "Children Act 2004", "s.16E", None, "statute-must", "text", "https://law.example/1", "2025"
)
ITEM = Item(
    "needs", HOSTILE, "law", HOSTILE, HOSTILE, FORMULA, HOSTILE, "Law", "error", "text", (SOURCE,), "a-rule", HOSTILE,
    SPAN, Accepted(HOSTILE, HOSTILE, "2025-07-31"), (HOSTILE,), 1,
)  # fmt: skip
DUE = Deadline(Day(2025, 9), "review", HOSTILE, "x", SPAN, overdue=True, computed=True)
LINKS = (
    OutsideLink("https://a.example", ((HOSTILE, SPAN),)),
    OutsideLink("http://a.example/<b>", ((HOSTILE, SPAN),)),
)
EMPTY = Readiness(HOSTILE, HOSTILE, "draft", "1.1", Question(date(2025, 6, 1), "wt2023", HOSTILE), HOSTILE, ())
FULL = EMPTY._replace(
    sections=(Section("needs", "Needs", (ITEM, ITEM._replace(blocks="", accepted=None, number=2))),),
    to_judge=(ITEM, ITEM),
    unchecked=(Unchecked(HOSTILE, (("a-rule", HOSTILE),)),),
    departures=(ITEM,),
    due=(DUE,),
    links=LINKS,
    remarks=(HOSTILE,),
    unread=2,
)


def page_of(readiness: Readiness, output: str = "html") -> Page:
    return check_page(readiness, output, load_template)


@pytest.mark.parametrize("given", [pytest.param(FULL, id="full"), pytest.param(EMPTY, id="empty")])
def test_html_is_strict_without_fault_and_hostile_words_are_text(given: Readiness) -> None:
    made = page_of(given)

    html5lib.HTMLParser(strict=True).parse(made.text)
    assert made.problems == ()
    assert "<script" not in made.text
    assert "{{ 7*7 }}" in made.text
    assert re.findall(r"url\(|@import|<(?:link|img|iframe)\b", made.text) == []


@pytest.mark.parametrize("given", [pytest.param(FULL, id="full"), pytest.param(EMPTY, id="empty")])
def test_headings_and_links_within_the_page(given: Readiness) -> None:
    text = page_of(given).text
    levels = [int(level) for level in re.findall(r"<h(\d)", text)]
    ids = re.findall(r'\bid="([^"]+)"', text)

    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', text)) <= set(ids)


def test_only_a_safe_address_is_a_link() -> None:
    text = page_of(FULL).text

    assert '<a class="bare" href="https://a.example">' in text
    assert 'href="http:' not in text


def test_each_thing_to_do_has_a_box() -> None:
    assert page_of(FULL).text.count('<input type="checkbox">') == 4


@pytest.mark.parametrize("output", ["html", "markdown"])
@pytest.mark.parametrize(
    "said",
    [
        pytest.param("Not ready to publish: 1 thing to do first.", id="verdict"),
        pytest.param(NOT_MEANT, id="what ready does not mean"),
        pytest.param("worked out from the last time and the cycle", id="a date that masa worked out"),
        pytest.param("Children Act 2004 s.16E", id="the provision"),
        pytest.param("The document is a draft", id="status"),
    ],
)
def test_what_a_page_says(output: str, said: str) -> None:
    assert said in unescape(page_of(FULL, output).text.replace("\\", ""))


def test_a_quotation_within_what_a_document_says_has_single_marks() -> None:
    here = FULL._replace(to_judge=(ITEM._replace(here="We call it “early help” here"),))

    assert "says: “We call it \u2018early help\u2019 here”" in page_of(here, "markdown").text


@pytest.mark.parametrize("output", ["html", "markdown"])
def test_the_same_report_gives_the_same_page(output: str) -> None:
    assert page_of(FULL, output) == page_of(FULL, output)


def test_markdown_holds_no_html_of_the_document() -> None:
    assert "<script" not in page_of(FULL, "markdown").text.replace(r"\<", "")


def test_a_workbook_has_its_sheets_headings_filters_and_choices() -> None:
    book = openpyxl.load_workbook(BytesIO(write_workbook(FULL)))
    to_do = book["To do"]

    assert book.sheetnames == ["To do", "To judge", "Dates", "Links", "About"]
    assert {sheet.freeze_panes for sheet in book.worksheets} == {"A2"}
    assert to_do.auto_filter.ref == "A1:Q3"
    assert [str(choice.sqref) for choice in to_do.data_validations.dataValidation] == ["Q2:Q3"]


def test_no_cell_is_a_formula_and_no_control_sign_is_left() -> None:
    marked = FULL._replace(remarks=("=a\x01b\x0bc",))
    book = openpyxl.load_workbook(BytesIO(write_workbook(marked)))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value is not None]

    assert {cell.data_type for cell in cells} == {"s", "n"}
    assert {FORMULA, "=a[U+0001]b[U+000B]c"} <= {cell.value for cell in cells}
    assert all(cell.quotePrefix for cell in cells if cell.data_type == "s")


def test_a_workbook_is_the_same_bytes_and_has_no_clock_in_it() -> None:
    first = write_workbook(FULL)

    assert write_workbook(FULL) == first
    with ZipFile(BytesIO(first)) as archive:
        assert {part.date_time[0] for part in archive.infolist()} == {1980}
        assert b"2025-06-01T00:00:00Z" in archive.read("docProps/core.xml")


def test_an_empty_report_is_a_workbook_too() -> None:
    book = openpyxl.load_workbook(BytesIO(write_workbook(EMPTY)))

    assert book["To do"].max_row == 1
    assert str(book["About"]["B2"].value).startswith("Ready to publish")
