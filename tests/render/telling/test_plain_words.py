"""Rows of names that can be told apart, and plain words for what the format says with a yes or a number."""

from collections.abc import Callable, Mapping

import pytest

from masa.model.document import Document
from masa.render import Page
from masa.render.adult import adult_publication
from masa.render.telling.wording import SECTIONS

Documents = Callable[..., Document]
Pages = Callable[..., Page]

BODIES = [
    {"id": "a", "name": "Windsor and Maidenhead Council"},
    {"id": "b", "name": "Police"},
    {"id": "c", "name": "NHS"},
]


@pytest.mark.parametrize(
    ("quorum", "words"),
    [
        pytest.param({"all_of": ["b", "c"]}, "Police and NHS", id="plain"),
        pytest.param({"all_of": ["a", "b", "c"]}, "Windsor and Maidenhead Council; Police; and NHS", id="and-in-name"),
        pytest.param({"one_of": ["p", "b"]}, "Director, NHS; or Police", id="post-and-body"),
        pytest.param({"all_of": ["b"], "others": "1"}, "**And:** one other", id="one-other"),
        pytest.param({"all_of": ["b"], "others": "3", "at_least": "4"}, "**And:** 3 others", id="others"),
    ],
)
def test_a_quorum_reads_plainly(quorum: Mapping[str, object], words: str, document: Documents, pages: Pages) -> None:
    people = [{"id": "p", "post": "Director", "organisation": "c"}]
    groups = [{"id": "g", "name": "Executive", "quorum": quorum}]
    page = pages(document(organisations=BODIES, people=people, governance={"groups": groups}), "markdown").text

    assert words in page
    assert "Others:" not in page


def test_a_class_of_groups_is_several_groups(document: Documents, pages: Pages) -> None:
    page = pages(document(governance={"groups": [{"id": "g", "name": "Local", "several": "yes"}]}), "markdown").text

    assert "These are several groups." in page
    assert "Yes" not in page


def test_a_departure_begins_with_its_reason(document: Documents, pages: Pages) -> None:
    page = pages(document(departures=[{"rule": "lead-named", "reason": "We are small."}]), "markdown").text

    assert "| Guidance not followed |" in page
    assert "| We are small. Rule: lead-named |" in page


def test_places_are_called_what_their_sections_are_called(whole: Document) -> None:
    titles = {part.id: part.title for part in adult_publication(whole).all_sections()}

    assert {key: titles[key.replace("_", "-")] for key in SECTIONS} == SECTIONS
