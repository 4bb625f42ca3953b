"""Making the PDF: the same bytes always, the document's own dates, nothing fetched, and what is told when it fails."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from importlib.abc import MetaPathFinder
from io import BytesIO
from pathlib import Path
from typing import Any

import page as page_validation
import pytest
from pypdf import PdfReader

from masa.model.document import Document
from masa.render import Page, RenderError
from masa.render.errors import TooLongError

Documents = Callable[..., Document]
Pages = Callable[..., Page]

ROOT = Path(__file__).parents[3]
SMALL = "masa: 1\npartnership: {name: Borough Partnership}\npublication: {published_on: 2025-03-03}\n"
NO_FONT_HAS_IT = "\u0378"  # a number to which Unicode gives no character


def written_elsewhere(folder: Path, **surroundings: str) -> bytes:
    """Return the PDF that another process writes, three years on where the machine can play that."""
    source = folder / "small.yaml"
    source.write_text(SMALL, encoding="utf-8")
    later = ["faketime", "-f", "+1095d"] if shutil.which("faketime") else []
    command = [sys.executable, "-m", "masa", "render", str(source), "--to", "pdf", "--out", str(folder)]
    subprocess.run([*later, *command], check=True, capture_output=True, env={**os.environ, **surroundings})  # noqa: S603 - our own program
    return (folder / "arrangements.pdf").read_bytes()


def test_the_same_document_gives_the_same_bytes(document: Documents, pages: Pages, tmp_path: Path) -> None:
    small = document(partnership={"name": "Borough Partnership"}, publication={"published_on": "2025-03-03"})
    here = pages(small, "pdf").content

    assert pages(small, "pdf").content == here
    assert written_elsewhere(tmp_path, PYTHONHASHSEED="7", TZ="Asia/Tokyo", SOURCE_DATE_EPOCH="1") == here


@pytest.mark.parametrize(
    ("publication", "created", "modified"),
    [
        pytest.param({"published_on": "2025-03-03", "updated_on": "2025-04"}, "D:20250303", None, id="month-only"),
        pytest.param({"updated_on": "2025-04-05"}, None, "D:20250405", id="updated"),
        pytest.param({}, None, None, id="none"),
    ],
)
def test_dates_in_the_file_are_the_documents_whole_days(
    publication: Mapping[str, str], created: str | None, modified: str | None, document: Documents, pages: Pages
) -> None:
    reader = PdfReader(BytesIO(pages(document(publication=dict(publication)), "pdf").content))
    about: Mapping[str, Any] = reader.metadata or {}
    stream: Any = reader.root_object["/Metadata"]
    xmp = stream.get_object().get_data().decode()

    assert about.get("/CreationDate") == created
    assert about.get("/ModDate") == modified
    assert ("CreateDate" in xmp, "ModifyDate" in xmp) == (created is not None, modified is not None)
    assert "/ID" not in reader.trailer


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param('<img alt="x" src="https://host.example/x.png">', id="picture"),
        pytest.param('<img alt="x" src="file:///etc/hostname">', id="file"),
        pytest.param('<style>@import "https://host.example/x.css";</style>', id="style"),
    ],
)
def test_nothing_is_fetched(markup: str, document: Documents, pages: Pages) -> None:
    def load(name: str) -> str | None:
        return f"<html lang=en><title>x</title>{markup}<p>x" if name == "paper.html.j2" else None

    page = pages(document(), "pdf", load_template=load)

    assert "disallowed protocol" in " ".join(page.problems)


@pytest.mark.parametrize(
    "style",
    [
        pytest.param(f"width: calc({'(' * 3_000}1px{')' * 3_000})", id="brackets-in-brackets"),
        pytest.param("font-size: 99999999px", id="a-letter-of-many-miles"),
    ],
)
def test_what_cannot_be_set_is_told(style: str, document: Documents, pages: Pages) -> None:
    with pytest.raises(RenderError, match=r"^The PDF cannot be set\. Look in the style .*WeasyPrint says: "):
        pages(document(), "pdf", load_template=lambda _: f'<p style="{style}">x</p>')


@pytest.mark.parametrize(
    ("selector", "body"),
    [
        pytest.param("x div div div div p", "<div>" * 60, id="through-what-it-stands-in"),
        pytest.param("x ~ p", "<p>x" * 300, id="through-what-stands-before"),
        pytest.param("p:nth-of-type(2n)", "<p>x" * 300, id="counting-those-before"),
        pytest.param("div:has(:has(:has(x)))", "<div>" * 60, id="through-what-stands-in-it"),
        pytest.param(",".join(["p"] * 3_000), "<p>x" * 8_000, id="more-rules-than-may-be"),
    ],
)
def test_a_style_that_would_take_too_long_is_refused(
    selector: str, body: str, document: Documents, pages: Pages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("masa.render.html.linter.amount.MOST_LOOKS", 10_000)

    with pytest.raises(TooLongError, match=r"^The PDF would take many minutes: .*; write fewer and plainer ones\.$"):
        pages(document(), "pdf", load_template=lambda _: f"<style>{selector}{{margin:0}}</style>{body}<p>x")


def test_a_character_without_a_font_is_named_and_told(document: Documents, pages: Pages) -> None:
    page = pages(document(partnership={"name": f"Borough{NO_FONT_HAS_IT}"}), "pdf")

    assert "Borough[U+0378]" in PdfReader(BytesIO(page.content)).pages[0].extract_text()
    assert page_validation.is_pdf_compliant_bytes(page.content, profile="ua1")
    assert any("No font on this machine" in problem and NO_FONT_HAS_IT in problem for problem in page.problems)


def test_without_the_extra_the_sentence_says_how_to_install_it(
    document: Documents, pages: Pages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("masa.render.formats.find_spec", lambda _name: None)

    with pytest.raises(RenderError, match=r'pip install "masa-arrangements\[pdf\]"$'):
        pages(document(), "pdf")


class _WithoutPango(MetaPathFinder):
    def find_spec(self, fullname: str, *_: Any) -> None:  # noqa: ANN401 - the import system's
        if fullname == "weasyprint":
            raise OSError("cannot load library 'libpango-1.0-0'")


def test_without_pango_the_error_says_what_to_install(
    document: Documents, pages: Pages, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages(document(), "pdf")
    monkeypatch.delitem(sys.modules, "weasyprint")
    monkeypatch.delitem(sys.modules, "masa.render.pdf.typesetting")
    monkeypatch.setattr(sys, "meta_path", [_WithoutPango(), *sys.meta_path])
    monkeypatch.setattr("masa.render.formats.find_spec", lambda _name: True)

    with pytest.raises(RenderError, match=r"Pango.*Windows.*macOS.*Debian.*html.*browser"):
        pages(document(), "pdf")


def test_weasyprint_waits_until_a_pdf_is_written() -> None:
    code = "import sys, masa.cli; sys.exit('weasyprint' in sys.modules or 'pydyf' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 - our own program


def test_a_block_of_the_paper_can_be_put_in_place_of_ours(document: Documents, pages: Pages) -> None:
    def load(name: str) -> str | None:
        if name == "paper.html.j2":
            return '{% extends "ours" %}{% block cover %}<h1>Our own cover</h1>{% endblock %}'
        return (ROOT / "templates" / ("paper.html.j2" if name == "ours" else name)).read_text(encoding="utf-8")

    page = pages(document(partnership={"name": "Borough"}), "pdf", load_template=load)

    assert "Our own cover" in PdfReader(BytesIO(page.content)).pages[0].extract_text()
