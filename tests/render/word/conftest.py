"""A Word document read back, as another program would."""

import re
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from dataclasses import replace
from functools import cached_property
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from masa.model.document import Document
from masa.render import Page, Request
from masa.render.publication import Block, Publication, Section
from masa.render.request import Resources
from masa.render.word import write_word

Pages = Callable[..., Page]


class Opened:
    """A file as bytes, as python-docx reads it, and as its parts."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    @cached_property
    def word(self) -> WordDocument:
        return docx.Document(BytesIO(self.content))

    @cached_property
    def body(self) -> BaseOxmlElement:
        body: BaseOxmlElement = self.word.element.body
        return body

    @cached_property
    def parts(self) -> dict[str, bytes]:
        with ZipFile(BytesIO(self.content)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}

    @staticmethod
    def style_of(paragraph: BaseOxmlElement) -> str:
        return style_of(paragraph)

    @staticmethod
    def text_of(holder: BaseOxmlElement) -> str:
        return text_of(holder)

    def paragraphs(self, holder: BaseOxmlElement | None = None, style: str = "") -> list[BaseOxmlElement]:
        found = (self.body if holder is None else holder).iter(qn("w:p"))
        return [paragraph for paragraph in found if not style or re.fullmatch(style, style_of(paragraph))]

    def lines(self, holder: BaseOxmlElement | None = None, style: str = "") -> list[str]:
        return [text_of(paragraph) for paragraph in self.paragraphs(holder, style)]

    @property
    def headings(self) -> list[tuple[int, str]]:
        return [(int(style_of(one)[-1]), text_of(one)) for one in self.paragraphs(style=r"Heading\d")]

    @property
    def tables(self) -> list[BaseOxmlElement]:
        return list(self.body.iter(qn("w:tbl")))

    def values(self, element: str, attribute: str) -> list[str]:
        return [one.get(qn(attribute)) for one in self.body.iter(qn(element)) if one.get(qn(attribute)) is not None]

    @property
    def shown(self) -> list[str]:
        """All words in their order, without the table of contents."""
        lines = [text_of(one) for one in self.paragraphs() if not any(True for _ in one.iterancestors(qn("w:sdt")))]
        return re.findall(r"\w+", " ".join(lines))


def style_of(paragraph: BaseOxmlElement) -> str:
    found = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return "" if found is None else str(found.get(qn("w:val")))


def text_of(paragraph: BaseOxmlElement) -> str:
    return "".join(_pieces(paragraph)).replace("\xa0", "")


def _pieces(paragraph: BaseOxmlElement) -> Iterator[str]:
    for piece in paragraph.iter(qn("w:t"), qn("w:tab"), qn("w:br")):
        yield piece.text or "" if piece.tag == qn("w:t") else " "


@pytest.fixture(scope="session")
def opened(pages: Pages) -> Callable[[Document], Opened]:
    """Write a document and open what was written."""
    return lambda document: Opened(pages(document, "docx").content)


@pytest.fixture(scope="session")
def whole_word(opened: Callable[[Document], Opened], whole: Document) -> Opened:
    return opened(whole)


@pytest.fixture(scope="session")
def example_word(opened: Callable[[Document], Opened], example_values: Mapping[str, Any]) -> Opened:
    return opened(Document.model_validate(deepcopy(dict(example_values))))


@pytest.fixture(scope="session")
def written(resources: Resources) -> Callable[..., Opened]:
    """Write one section of the blocks given, without a document behind it."""

    def write(*blocks: Block, **changes: Any) -> Opened:  # noqa: ANN401 - as the page has them
        plain = Publication("T", "O", draft=False, notices=(), summary=(), sections=(Section("only", "Only", blocks),))
        page = replace(plain, **changes)
        content, problems = write_word(Request(Document.model_validate({"masa": 1})), page, resources)
        assert problems == ()
        return Opened(content)

    return write
