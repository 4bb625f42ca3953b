"""The PDF: the machine-checkable rules of PDF/UA-1, the words of the page, the outline, the paper's margins."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

import page as page_validation
import pytest
from pypdf import PdfReader

from masa.model.document import Document
from masa.model.reader import read
from masa.model.tabulate import document_table
from masa.render import Page
from masa.render.adult import adult_publication
from masa.render.pdf.structure import mend
from masa.render.publication import Section
from masa.source.yaml_parser import parse_yaml

Documents = Callable[..., Document]
Pages = Callable[..., Page]

ROOT = Path(__file__).parents[3]
RULES = 104  # of PDF/UA-1, that page-validation checks
EXAMPLES = [
    pytest.param(name, id=name, marks=() if name == "exampleshire" else pytest.mark.on_demand)
    for name in ("exampleshire", "lincolnshire", "staffordshire", "warwickshire", "windsor-and-maidenhead")
]
HOSTILE = " <b>{{ 7*7 }}</b> \u202eab אבג 😀 [a **b**](https://x.example)"
PROSE = """
# One

#### Four

## Two

- a

  b
  - c

    > d
    1. e
    2. f

| A | B |
|---|---|
| [**strong** and *em* text](https://x.example) | x |

[a **b** _c_](mailto:a@x.example) and *[d](tel:+441632960100)*
"""


def faults(content: bytes) -> list[tuple[str, str]]:
    """Return each broken rule of PDF/UA-1 among those that a machine can check."""
    report = page_validation.validate_pdf_bytes(content, profile="ua1")
    assert report.rules.total == RULES
    return [(failure.rule_id, failure.message) for failure in report.failures]


def document_of(name: str) -> Document:
    text = (ROOT / "examples" / f"{name}.yaml").read_text(encoding="utf-8")
    return Document.model_validate(read(parse_yaml(text, name), document_table(), {}).values)


class Printed(NamedTuple):
    """A PDF, and the texts in it that end beyond the right margin of their page."""

    content: bytes
    beyond: tuple[str, ...]


@pytest.fixture(scope="session")
def printed(pages: Pages) -> Callable[[str], Printed]:
    """Make the PDF of an example, once for all tests."""

    @cache
    def make(name: str) -> Printed:
        beyond: list[str] = []

        def look_and_mend(layout: Any, pdf: Any) -> None:  # noqa: ANN401 - WeasyPrint's own
            beyond.extend(text for sheet in layout.pages for text in _beyond(sheet))
            mend(layout, pdf)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("masa.render.pdf.typesetting.mend", look_and_mend)
            return Printed(pages(document_of(name), "pdf").content, tuple(beyond))

    return make


def _beyond(sheet: Any) -> Iterator[str]:  # noqa: ANN401 - WeasyPrint's own
    box = sheet._page_box  # noqa: SLF001 - the library shows its layout in no other way
    margin = box.content_box_x() + box.width + 0.5
    texts = (inner for inner in box.descendants() if hasattr(inner, "text"))
    return (text.text for text in texts if text.position_x + text.width > margin)


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_pass_every_machine_rule(name: str, printed: Callable[[str], Printed]) -> None:
    assert faults(printed(name).content) == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_nothing_stands_beyond_the_margin(name: str, printed: Callable[[str], Printed]) -> None:
    assert printed(name).beyond == ()


@pytest.mark.on_demand
def test_a_document_with_every_key_passes(whole: Document, pages: Pages) -> None:
    assert faults(pages(whole, "pdf").content) == []


def test_hostile_text_is_text_and_passes(document: Documents, pages: Pages) -> None:
    partnership = {"name": f"P{HOSTILE}", "vision": HOSTILE, "principles": [HOSTILE, PROSE]}
    bodies = [{"id": "a", "name": f"A{HOSTILE}", "text": PROSE}]
    groups = [{"id": "g", "name": f"G{HOSTILE}", "text": HOSTILE}]
    hostile = document(partnership=partnership, organisations=bodies, governance={"groups": groups})
    content = pages(hostile, "pdf").content

    assert faults(content) == []
    assert "<b>{{ 7*7 }}</b> [U+202E]ab" in " ".join(text_of(content).split())


ODD = [
    pytest.param({}, id="empty"),
    pytest.param({"partnership": {"name": "P", "vision": PROSE, "principles": [PROSE, "x"]}}, id="prose-in-facts"),
    pytest.param({"voice": {"text": PROSE}, "disputes": {"text": PROSE}}, id="prose-in-sections"),
    pytest.param(
        {"relevant_agencies": [{"called": f"{'Agency' * 20} {n}"} for n in range(300)]},
        id="300-agencies",
        marks=pytest.mark.on_demand,
    ),
]


@pytest.mark.parametrize("values", ODD)
def test_odd_documents_pass_every_machine_rule(values: Mapping[str, Any], document: Documents, pages: Pages) -> None:
    assert faults(pages(document(**values), "pdf").content) == []


@cache
def text_of(content: bytes) -> str:
    return "\n".join(sheet.extract_text() for sheet in PdfReader(BytesIO(content)).pages)


class VisibleText(HTMLParser):
    """The pieces of text in the body of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self.feed(page.split("<main", 1)[1].partition(">")[2])

    def handle_data(self, data: str) -> None:
        self.pieces += data.split()


def joined(text: str) -> str:
    """Return text without spaces, hyphens and line ends, which a line on paper may add."""
    return re.sub(r"[\s\u00ad\u2010-]+", "", text)


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_word_of_the_page_is_on_paper(name: str, printed: Callable[[str], Printed], pages: Pages) -> None:
    paper = joined(text_of(printed(name).content))
    words = VisibleText(pages(document_of(name), "html").text).pieces

    assert len(words) > 300
    assert [word for word in words if joined(word) not in paper] == []


def headings(sections: tuple[Section, ...], level: int) -> Iterator[tuple[int, str]]:
    for number, section in enumerate(sections, start=1):
        yield level, f"{number} {section.title}" if level == 2 else section.title
        yield from headings(section.sections, level + 1)


def outline(entries: list[Any], level: int = 1) -> Iterator[tuple[int, str]]:
    for entry in entries:
        if isinstance(entry, list):
            yield from outline(entry, level + 1)
        else:
            yield level, entry.title


def test_the_outline_is_the_tree_of_headings(printed: Callable[[str], Printed]) -> None:
    publication = adult_publication(document_of("exampleshire"))
    expected = [(1, publication.title), (2, "Contents"), *headings(publication.sections, 2)]

    assert list(outline(PdfReader(BytesIO(printed("exampleshire").content)).outline)) == expected


def elements(content: bytes) -> list[Any]:
    """Return the elements of the structure tree, in the order of reading."""
    root: Any = PdfReader(BytesIO(content)).root_object["/StructTreeRoot"]
    waiting, found = [root], []
    while waiting:
        element = waiting.pop().get_object()
        if hasattr(element, "get") and element.get("/Type") != "/OBJR":
            found.append(element)
            kids = element.get("/K", [])
            waiting.extend(reversed(kids if isinstance(kids, list) else [kids]))
    return found


def test_header_cells_say_what_they_head(printed: Callable[[str], Printed]) -> None:
    cells = [element for element in elements(printed("exampleshire").content) if element.get("/S") in ("/TH", "/TD")]
    heads = [cell["/A"].get("/Scope") for cell in cells if cell["/S"] == "/TH"]

    assert heads.count("/Column") > 50
    assert heads.count("/Row") > 50
    assert None not in heads
    assert all(cell["/A"]["/Headers"] for cell in cells if cell["/S"] == "/TD")


def test_language_title_and_links_are_told(printed: Callable[[str], Printed]) -> None:
    reader = PdfReader(BytesIO(printed("exampleshire").content))
    links: list[Any] = [link.get_object() for sheet in reader.pages for link in sheet.get("/Annots", [])]
    root: Any = reader.root_object

    assert root["/Lang"] == "en-GB"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata is not None
    assert reader.metadata.title == (
        "Multi-agency safeguarding arrangements \N{EN DASH} Exampleshire Safeguarding Children Partnership"
    )
    assert len(links) > 30
    assert all(link["/Contents"] for link in links)


def test_every_sheet_names_the_partnership_and_its_number(document: Documents, pages: Pages) -> None:
    draft = document(
        partnership={"name": "Borough Partnership"},
        publication={"status": "draft"},
        relevant_agencies=[{"called": f"Agency {n}"} for n in range(80)],
    )
    sheets = [sheet.extract_text() for sheet in PdfReader(BytesIO(pages(draft, "pdf").content)).pages]

    assert len(sheets) > 3
    for number, sheet in enumerate(sheets, start=1):
        assert f"Page {number} of {len(sheets)}" in sheet
        assert "Borough Partnership" in sheet
        assert re.search(r"\bDraft\b", sheet)
    assert [bool(re.search(r"^Agency More$", sheet, re.MULTILINE)) for sheet in sheets[1:-1]] == [True] * (
        len(sheets) - 2
    )
