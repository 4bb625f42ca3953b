"""The page says how it was made and whom to ask for another format, and makes nothing up."""

from collections.abc import Callable
from typing import Any

import pytest

from masa import __version__
from masa.model.document import Document
from masa.render import FORMATS, Page

Documents = Callable[..., Document]
Pages = Callable[..., Page]

OTHER = {"accessibility": {"other_formats": {"email": "formats@a.example", "text": "We answer in ten days."}}}
TEAM = {"name": "P", "contact": {"email": "team@a.example"}}
ASK = "To ask for another format"


def told(page: Page) -> str:
    return page.text.split("Formats and checks\n")[-1]


@pytest.mark.parametrize(
    ("values", "shown", "not_shown"),
    [
        pytest.param({"publication": OTHER, "partnership": TEAM}, "formats@a.example", "team@a.example", id="its-own"),
        pytest.param({"partnership": TEAM}, "team@a.example", "formats@a.example", id="the-partnerships"),
        pytest.param({"publication": {"accessibility": {"other_formats": {}}}}, "Made with", ASK, id="an-empty-one"),
        pytest.param({"partnership": {"name": "P"}}, "Made with", ASK, id="none"),
        pytest.param({}, "Made with", ASK, id="nothing-at-all"),
    ],
)
def test_whom_to_ask(values: dict[str, Any], shown: str, not_shown: str, document: Documents, pages: Pages) -> None:
    page = told(pages(document(**values), "markdown"))

    assert shown in page
    assert not_shown not in page


def test_what_is_said_of_asking_is_said_once(document: Documents, pages: Pages) -> None:
    page = pages(document(publication=OTHER), "markdown")

    assert page.text.count("formats@a.example") == 1
    assert "We answer in ten days." in told(page)


def test_it_says_which_version_made_it_and_claims_no_conformance(document: Documents, pages: Pages) -> None:
    page = told(pages(document(), "markdown"))

    assert f"masa {__version__}, from a document in version 1 of its format" in page
    assert "made to meet WCAG AA, currently 2.2" in page
    assert "this does not say that the page meets the standard" in page
    assert "no lawyer has signed its rules" in page
    assert "complies" not in page
    assert FORMATS["json"].file in page


@pytest.mark.parametrize("listed", [True, False])
def test_versions_for_other_readers_are_linked(*, listed: bool, document: Documents, pages: Pages) -> None:
    versions = [{"title": "Easy read", "url": "https://a.example/easy", "form": "easy-read"}] if listed else []
    page = pages(document(accessible_versions=versions)).text

    assert ('<a href="#accessible-versions">Other versions and languages</a></dd>' in page) is listed


@pytest.mark.parametrize("output", ["html", "fragment", "markdown"])
def test_it_stands_at_the_end_of_every_format(output: str, example: Documents, pages: Pages) -> None:
    page = pages(example(), output).text

    assert page.rindex("Formats and checks") > page.rindex("Quayside Scrutiny Ltd")
    assert 'id="about-this-page"' in page or 'id="masa-about-this-page"' in page or output == "markdown"
