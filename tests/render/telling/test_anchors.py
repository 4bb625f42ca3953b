"""Deep links: each legal element has an id of its own, and it lasts whatever the words around it."""

import re
from collections.abc import Callable

import pytest

from masa.model.document import Document
from masa.render import Page

Documents = Callable[..., Document]
Pages = Callable[..., Page]

ELEMENTS = [
    pytest.param("lead-safeguarding-partners", id="who leads"),
    pytest.param("lead-safeguarding-partners.police", id="who leads for the police"),
    pytest.param("delegated-safeguarding-partners.icb", id="who acts for the health board"),
    pytest.param("partnership-chair", id="the chair"),
    pytest.param("governance-groups-executive", id="one group"),
    pytest.param("governance-duties-leads", id="what the leads do"),
    pytest.param("area", id="the area"),
    pytest.param("relevant-agencies", id="relevant agencies"),
    pytest.param("relevant-agencies.probation", id="one relevant agency"),
    pytest.param("education", id="schools, colleges and childcare"),
    pytest.param("needs", id="finding and meeting needs"),
    pytest.param("needs-threshold-document", id="the threshold document"),
    pytest.param("independent-scrutiny", id="independent scrutiny"),
    pytest.param("independent-scrutiny-strands.nia-corran", id="one scrutineer"),
    pytest.param("information-sharing", id="information sharing"),
    pytest.param("training", id="training"),
    pytest.param("practice-reviews", id="local child safeguarding practice reviews"),
    pytest.param("funding", id="funding"),
    pytest.param("funding-contributions.pcc", id="what one payer gives"),
    pytest.param("voice", id="children's and families' voice"),
    pytest.param("disputes", id="disputes"),
    pytest.param("yearly-report", id="the yearly report"),
    pytest.param("publication", id="version, dates and approval"),
    pytest.param("people.nia-corran", id="one office"),
    pytest.param("organisations.police", id="one body"),
]


@pytest.mark.parametrize("anchor", ELEMENTS)
def test_an_element_has_an_id(anchor: str, example: Documents, pages: Pages) -> None:
    assert pages(example()).text.count(f'id="{anchor}"') == 1


def test_other_words_keep_the_ids(example: Documents, example_values: dict[str, object], pages: Pages) -> None:
    bodies = [{**body, "name": f"Renamed {body['id']}"} for body in _entries(example_values["organisations"])]
    people = [{**person, "name": f"Other {person['id']}"} for person in _entries(example_values["people"])]

    assert _ids(pages(example(organisations=bodies, people=people)).text) == _ids(pages(example()).text)


def test_a_new_row_takes_no_other_rows_id(document: Documents, pages: Pages) -> None:
    bodies = [{"id": name, "name": name} for name in ("one", "two", "three")]
    rows = [{"organisation": name, "why": "So."} for name in ("one", "two", "two", "three")]
    text = pages(document(organisations=bodies, relevant_agencies=rows)).text

    assert [name for name in _ids(text) if name.startswith("relevant-agencies.")] == [
        "relevant-agencies.one",
        "relevant-agencies.three",
    ]


def _ids(page: str) -> list[str]:
    return re.findall(r' id="([^"]+)"', page)


def _entries(values: object) -> list[dict[str, object]]:
    assert isinstance(values, list)
    return values
