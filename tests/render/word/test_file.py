"""The file: what it says of itself, what stands on every page, and the same bytes each time."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest
from docx.oxml.ns import qn

from masa.model.document import Document
from masa.render import Page, RenderError
from masa.render.publication import Prose, paragraph

ROOT = Path(__file__).parents[3]

Opened = Any  # the class of conftest.py
Open = Callable[[Document], Opened]
Documents = Callable[..., Document]
Pages = Callable[..., Page]


def test_every_part_is_well_formed_and_none_is_left_over_from_a_template(whole_word: Opened) -> None:
    assert set(whole_word.parts) == {
        *("[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml", "word/styles.xml"),
        *("word/_rels/document.xml.rels", "word/numbering.xml", "word/settings.xml"),
        *("word/header1.xml", "word/footer1.xml"),
    }
    for name, part in whole_word.parts.items():
        ET.fromstring(part)  # noqa: S314 - our own
        assert b"python-docx" not in part, name
        assert b"en-US" not in part, name


def test_every_style_that_is_used_is_there(whole_word: Opened) -> None:
    known = {style.style_id for style in whole_word.word.styles}
    used = {
        one.get(qn("w:val"))
        for name in ("w:pStyle", "w:rStyle", "w:tblStyle")
        for one in whole_word.body.iter(qn(name))
    }

    assert len(used) > 15
    assert used <= known
    assert whole_word.word.styles["Title"].font.name in (None, "Arial")


def test_the_language_is_british_english(whole_word: Opened) -> None:
    (language,) = whole_word.word.styles.element.iter(qn("w:lang"))

    assert language.get(qn("w:val")) == "en-GB"
    assert whole_word.word.core_properties.language == "en-GB"


def test_properties_come_from_the_document(opened: Open, example: Documents) -> None:
    told = opened(example(publication={"updated_on": "2025-02-17"})).word.core_properties

    assert told.title == "Multi-agency safeguarding arrangements, Exampleshire Safeguarding Children Partnership"
    assert told.author == told.last_modified_by == "Exampleshire Safeguarding Children Partnership"
    assert (told.version, told.content_status) == ("1.1", "published")
    assert told.created == told.modified == datetime(2025, 2, 17, tzinfo=UTC)


def test_a_document_without_dates_gives_a_file_without_dates(opened: Open, document: Documents) -> None:
    core = opened(document(publication={"published_on": "2025-03"})).parts["docProps/core.xml"]

    assert b"created" not in core
    assert b"modified" not in core


def test_a_page_is_a4_with_the_partnership_above_and_the_page_below(example_word: Opened) -> None:
    (section,) = example_word.word.sections
    head, foot = (part.part.element for part in (section.header, section.footer))

    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert "".join(one.text for one in head.iter(qn("w:t"))) == "Exampleshire Safeguarding Children Partnership"
    assert [one.get(qn("w:instr")) for one in foot.iter(qn("w:fldSimple"))] == [" PAGE ", " NUMPAGES "]
    assert section.different_first_page_header_footer is False


def test_a_draft_says_so_on_every_page_and_before_all_else(
    opened: Open, example: Documents, example_word: Opened
) -> None:
    draft, plain = opened(example(publication={"status": "draft"})), example_word

    assert b">DRAFT<" in draft.parts["word/header1.xml"]
    assert b">DRAFT<" not in plain.parts["word/header1.xml"]
    assert draft.lines()[2].startswith("This is a draft. ")
    assert draft.word.core_properties.title.startswith("Draft: ")
    assert "draft" not in " ".join(plain.lines()).lower()


def test_example_and_copy_say_so_before_all_else(opened: Open, example: Documents) -> None:
    word = opened(example(transcription={"title": "A page", "source": "https://a.example", "whole": False}))

    assert word.lines()[:5] == [
        "Multi-agency safeguarding arrangements",
        "Exampleshire Safeguarding Children Partnership",
        "This is an invented example. Its bodies, people, places and sums do not exist.",
        "This is a copy made from a published page: A page (https://a.example).",
        "Only a part of that page was read. What is missing here may be on the page.",
    ]
    assert len(word.lines(style="Notice")) == 3


def test_the_same_document_gives_the_same_bytes(opened: Open, example: Documents, example_word: Opened) -> None:
    assert opened(example()).content == example_word.content


ELSEWHERE = """
import sys
from datetime import date
from pathlib import Path
from masa.model.document import Document
from masa.render import Request, Resources
from masa.render.publication import Publication, Prose, Section, paragraph
from masa.render.word import write_word
blocks = (Prose(sys.argv[2]), *paragraph("f"))
page = Publication("T", "O", False, (), (), (Section("only", "Only", blocks),))
load = lambda name: Path(sys.argv[1], "templates", name).read_text(encoding="utf-8")
content, _ = write_word(Request(Document.model_validate({"masa": 1})), page, Resources(load, "", date(2025, 6, 1)))
sys.stdout.buffer.write(content)
"""


def test_the_same_bytes_in_another_process(written: Callable[..., Opened]) -> None:
    prose = "- [a](https://a.example)\n- [b](mailto:b@b.example)\n\n1. c\n\n| d |\n|---|\n| e |"
    command = [sys.executable, "-c", ELSEWHERE, str(ROOT), prose]
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Pacific/Auckland", "PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run(command, check=True, env=environment, capture_output=True)  # noqa: S603 - our own

    assert done.stdout == written(Prose(prose), *paragraph("f")).content


def test_the_archive_has_no_clock_and_no_machine_in_it(whole_word: Opened) -> None:
    with ZipFile(BytesIO(whole_word.content)) as archive:
        parts = archive.infolist()

    assert parts[0].filename == "[Content_Types].xml"
    assert [part.filename for part in parts[1:]] == sorted(part.filename for part in parts[1:])
    assert {(part.date_time, part.create_system, part.external_attr) for part in parts} == {
        ((1980, 1, 1, 0, 0, 0), 3, 0o100644 << 16)
    }


def test_the_day_on_which_it_is_made_changes_nothing(example: Documents, pages: Pages, example_word: Opened) -> None:
    assert pages(example(), "docx", as_of=date(2031, 6, 1)).content == example_word.content


@pytest.mark.parametrize(
    ("styles", "words"),
    [
        pytest.param(None, "There is no template word/styles.xml.", id="none"),
        pytest.param("<w:styles", "Template word/styles.xml is not well-formed XML: ", id="not-xml"),
        pytest.param("<styles/>", "Template word/styles.xml has to begin with w:styles.", id="something-else"),
    ],
)
def test_a_bad_template_is_one_sentence(styles: str | None, words: str, document: Documents, pages: Pages) -> None:
    with pytest.raises(RenderError, match=words):
        pages(document(), "docx", load_template={"word/styles.xml": styles}.get)


def test_a_partnership_may_bring_its_own_styles(document: Documents, pages: Pages, resources: Any) -> None:  # noqa: ANN401 - as above
    own = resources.load_template("word/styles.xml").replace("0F5A5C", "552200")
    page = pages(
        document(), "docx", load_template=lambda name: own if "styles" in name else resources.load_template(name)
    )

    with ZipFile(BytesIO(page.content)) as archive:
        assert b"552200" in archive.read("word/styles.xml")
