"""What stands above everything else: draft, invented example, copy of a published page."""

from collections.abc import Callable

import pytest

from masa.model.document import Document
from masa.render import Page

Documents = Callable[..., Document]
Pages = Callable[..., Page]

ALL = ["html", "markdown", "children-html", "children-markdown"]


@pytest.mark.parametrize("output", ALL)
def test_a_draft_says_so_before_all_else(output: str, example: Documents, pages: Pages) -> None:
    page = body(pages(example(publication={"status": "draft"}), output).text)
    first = "Get help now" if "children" in output else "Contents"

    assert "draft" in page[: page.index(first)].lower()
    assert "draft" not in body(pages(example(), output).text).lower()


@pytest.mark.parametrize("output", ALL)
def test_without_a_status_a_page_is_to_be_treated_as_a_draft(output: str, example: Documents, pages: Pages) -> None:
    unsaid = example(publication={"status": None})

    page = body(pages(unsaid, output).text)
    first = "Get help now" if "children" in output else "Contents"

    assert "draft" in page[: page.index(first)].lower()


def test_a_copy_of_a_published_page_is_no_draft_for_want_of_a_status(example: Documents, pages: Pages) -> None:
    copied = example(publication={"status": None}, transcription={"source": "https://a.example", "title": "A"})

    assert "draft" not in body(pages(copied).text).lower()


def body(page: str) -> str:
    return page.partition("</head>")[2] or page


def test_a_printed_draft_says_so_on_every_page(example: Documents, pages: Pages) -> None:
    page = pages(example(publication={"status": "draft"})).text

    assert '@top-right { content: "Draft"; }' in page
    assert "<title>Draft: " in page


@pytest.mark.parametrize(
    ("status", "words"),
    [
        pytest.param(None, "Nothing here says that these arrangements have been published.", id="no-status"),
        pytest.param("agreed", "They have not yet been published.", id="agreed"),
        pytest.param("superseded", "These arrangements have been replaced", id="superseded"),
        pytest.param("withdrawn", "These arrangements have been withdrawn.", id="withdrawn"),
    ],
)
def test_arrangements_not_in_force_say_so(status: str | None, words: str, example: Documents, pages: Pages) -> None:
    assert words in pages(example(publication={"status": status}), "markdown").text


@pytest.mark.parametrize(
    ("councils", "codes", "invented"),
    [
        pytest.param(["a"], {"a": "E99000001"}, True, id="invented"),
        pytest.param(["a", "b"], {"a": "E99000001", "b": "E99000002"}, True, id="both-invented"),
        pytest.param(["a", "b"], {"a": "E99000001", "b": "E10000017"}, False, id="one-real"),
        pytest.param(["a", "b"], {"a": "E99000001", "b": None}, False, id="one-without-a-code"),
        pytest.param([], {"a": "E99000001"}, True, id="no-area-one-council"),
        pytest.param([], {}, False, id="no-councils"),
    ],
)
def test_an_invented_example_says_so(
    councils: list[str], codes: dict[str, str | None], *, invented: bool, document: Documents, pages: Pages
) -> None:
    bodies = [{"id": name, "name": name, "kind": "local-authority", "code": code} for name, code in codes.items()]
    page = pages(document(area={"councils": councils}, organisations=bodies), "markdown").text

    assert ("This is an invented example." in page) is invented


def test_a_copy_says_what_it_was_made_from_and_what_was_lost(example: Documents, pages: Pages) -> None:
    copied = {
        "title": "Arrangements 2024",
        "source": "https://a.example/masa",
        "read_on": "2026-11-21",
        "whole": "no",
        "lost": [{"path": "area.boundaries", "what": "diagram"}, {"path": "funding", "what": "table"}],
        "also_says": [{"path": "voice.methods", "says": "3"}],
    }
    page = pages(example(transcription=copied), "markdown").text
    top = page[: page.index("## Contents")]

    assert "> This is a copy made from a published page: Arrangements 2024 (<https://a.example/masa>), read" in top
    assert "read on 21 November 2026" in top
    assert "Only a part of that page was read." in top
    assert "Lost in the copy: 2 places (diagram and table)." in top
    assert "| area.boundaries | Diagram |" in page
    assert "| Funding | Table |" in page
    assert "| voice.methods | 3 |" in page
    assert "Only a part of the page was copied." in page
    assert "Whole" not in page
