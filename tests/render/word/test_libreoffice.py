"""LibreOffice opens what was written and finds in it the same headings, tables and links."""

import shutil
import subprocess
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from docx.oxml.ns import qn

Opened = Any  # the class of conftest.py

_OFFICE = shutil.which("soffice")
_SPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
}

pytestmark = pytest.mark.skipif(_OFFICE is None, reason="LibreOffice (soffice) is not installed")


def name(prefixed: str) -> str:
    prefix, _, local = prefixed.partition(":")
    return f"{{{_SPACES[prefix]}}}{local}"


@pytest.fixture(scope="module")
def read_by_libreoffice(whole_word: Opened, tmp_path_factory: pytest.TempPathFactory) -> ET.Element:
    folder = tmp_path_factory.mktemp("office")
    (folder / "arrangements.docx").write_bytes(whole_word.content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [str(_OFFICE), profile, "--headless", "--convert-to", "fodt", "--outdir", str(folder)]
    subprocess.run([*command, str(folder / "arrangements.docx")], check=True, capture_output=True, timeout=120)  # noqa: S603 - our own
    text = Path(folder / "arrangements.fodt").read_text(encoding="utf-8")
    body = ET.fromstring(text).find(name("office:body"))  # noqa: S314 - our own
    assert body is not None
    return body


def test_headings_stand_in_the_same_tree(read_by_libreoffice: ET.Element, whole_word: Opened) -> None:
    headings = [
        (int(one.attrib[name("text:outline-level")]), "".join(one.itertext()))
        for one in read_by_libreoffice.iter(name("text:h"))
    ]

    assert headings == whole_word.headings


def test_each_table_keeps_its_header_row(read_by_libreoffice: ET.Element, whole_word: Opened) -> None:
    tables = list(read_by_libreoffice.iter(name("table:table")))
    headers = [
        ["".join(one.itertext()) for one in table.findall(f"{name('table:table-header-rows')}//{name('text:p')}")]
        for table in tables
    ]

    assert len(tables) == len(whole_word.tables)
    assert all(headers)
    assert headers == [whole_word.lines(next(table.iter(qn("w:tr")))) for table in whole_word.tables]


def test_links_and_bookmarks_survive(read_by_libreoffice: ET.Element, whole_word: Opened) -> None:
    links = {one.attrib[name("xlink:href")] for one in read_by_libreoffice.iter(name("text:a"))}
    outside = {one.target_ref for one in whole_word.word.part.rels.values() if one.is_external}
    marks = {one.attrib[name("text:name")] for one in read_by_libreoffice.iter(name("text:bookmark-start"))}

    assert {link for link in links if not link.startswith("#")} == outside
    assert {link[1:] for link in links if link.startswith("#")} <= marks
