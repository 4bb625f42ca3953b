"""Every HTML page that masa makes is without a fault that the page linter or a strict parser finds."""

from collections.abc import Callable

import html5lib
import pytest

from masa.model.document import Document
from masa.render import FORMATS, Page
from masa.render.formats import faults_of

Documents = Callable[..., Document]
Pages = Callable[..., Page]

HTML_FORMATS = [pytest.param(name, id=name) for name, one in FORMATS.items() if one.file.endswith(".html")]
PARSERS = {True: html5lib.HTMLParser.parse, False: html5lib.HTMLParser.parseFragment}


def check(page: Page, output: str) -> None:
    assert faults_of(FORMATS[output], page.content) == ()
    PARSERS["<html" in page.text](html5lib.HTMLParser(strict=True), page.text)


@pytest.mark.parametrize("output", HTML_FORMATS)
def test_the_example_is_sound(output: str, example: Documents, pages: Pages) -> None:
    check(pages(example(), output), output)


@pytest.mark.parametrize("output", HTML_FORMATS)
def test_a_nearly_empty_document_is_sound(output: str, document: Documents, pages: Pages) -> None:
    check(pages(document(), output), output)


@pytest.mark.parametrize("output", HTML_FORMATS)
def test_every_key_in_use_is_sound(output: str, whole: Document, pages: Pages) -> None:
    check(pages(whole, output), output)


@pytest.mark.parametrize("output", HTML_FORMATS)
def test_tables_and_lists_in_prose_are_sound(output: str, document: Documents, pages: Pages) -> None:
    prose = "# A heading\n\n| Body | Share |\n|---|---|\n| Council | half |\n\n1. one\n   - inner\n\n###### Deep\n"
    page = pages(document(partnership={"vision": prose}, needs={"identify": prose}), output)

    check(page, output)


def test_three_hundred_agencies_and_very_long_names_do_not_break(document: Documents, pages: Pages) -> None:
    bodies = [
        {"id": f"body-{n}", "name": f"Body {n} " + "of a very long name " * 40, "kind": "health"} for n in range(300)
    ]
    agencies = [{"organisation": body["id"], "why": "x" * 3000, "how": "Meets us."} for body in bodies]
    page = pages(document(organisations=bodies, relevant_agencies=agencies))

    check(page, "html")
    assert page.text.count('<th scope="row"') >= 600


def test_every_table_has_row_headings_and_can_be_reached(whole: Document, pages: Pages) -> None:
    tree = html5lib.parse(pages(whole).text, namespaceHTMLElements=False)
    tables, regions = tree.findall(".//table"), tree.findall(".//*[@role='region']")

    assert all(table.find(".//th[@scope='row']") is not None for table in tables)
    assert all(one.get("tabindex") == "0" and one.get("aria-labelledby") for one in regions)
    assert len(regions) == len(tables) > 0
