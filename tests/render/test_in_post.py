"""Who is said to do the work: nobody who has left, has not come yet, or was never found."""

from collections.abc import Callable, Mapping

import pytest

from masa.model.document import Document
from masa.render import Page

Documents = Callable[..., Document]
Pages = Callable[..., Page]
Values = Mapping[str, object]

BODIES = [
    {"id": "county", "name": "Exampleshire County Council", "kind": "local-authority"},
    {"id": "icb", "name": "NHS Exampleshire", "kind": "integrated-care-board"},
]
PUBLISHED = {"published_on": "2025-03"}


def section(page: str, title: str) -> str:
    return page.partition(f"## {title}\n")[2].partition("\n## ")[0]


def listed(text: str, title: str) -> str:
    return text.partition(title)[2].strip().partition("\n\n")[0]


@pytest.mark.parametrize(
    ("person", "checks", "waits"),
    [
        pytest.param({}, True, False, id="in-post"),
        pytest.param({"status": "interim"}, True, False, id="interim"),
        pytest.param({"status": "vacant"}, False, True, id="vacant"),
        pytest.param({"status": "vacant", "to": "2025-01"}, False, True, id="vacant-for-longer-than-planned"),
        pytest.param({"status": "to-be-confirmed"}, False, True, id="to-be-confirmed"),
        pytest.param({"status": "designate"}, False, True, id="designate"),
        pytest.param({"to": "2025-02"}, False, False, id="left"),
        pytest.param({"ended": "yes"}, False, False, id="ended"),
        pytest.param({"from": "2025-04-01"}, False, False, id="not-come-yet"),
        pytest.param({"from": "2025-03-31"}, True, False, id="came-that-month"),
    ],
)
def test_children_are_told_of_people_in_post(
    person: Values, *, checks: bool, waits: bool, document: Documents, pages: Pages
) -> None:
    made = document(
        publication=PUBLISHED,
        people=[{"id": "p", "post": "Lead Scrutineer", **person}],
        delegated_safeguarding_partners=[{"person": "p"}],
        independent_scrutiny={"strands": [{"who": "p", "called": "Scrutiny lead", "kind": "scrutineer"}]},
    )
    page = pages(made, "children-markdown").text

    for title, begin in (
        ("Who helps them", "These people act for the leaders:"),
        ("Who checks us", "These people check:"),
    ):
        text = section(page, title)
        assert ("Lead Scrutineer" in listed(text, begin)) is checks
        assert ("- Lead Scrutineer" in listed(text, "These jobs are not filled yet:")) is waits
        assert (begin in text) is checks
        assert "Scrutiny lead" not in text


@pytest.mark.parametrize(
    ("dates", "there"),
    [
        pytest.param({"from": "2025-04"}, False, id="begins-later"),
        pytest.param({"to": "2025-02"}, False, id="over"),
        pytest.param({"from": "2025-03-20"}, True, id="that-month"),
    ],
)
def test_children_are_told_of_what_holds(dates: Values, *, there: bool, document: Documents, pages: Pages) -> None:
    made = document(
        publication=PUBLISHED,
        organisations=BODIES,
        lead_safeguarding_partners=[{"organisation": "county", **dates}],
        relevant_agencies=[{"organisation": "icb", **dates}],
    )
    page = pages(made, "children-markdown").text

    assert ("Exampleshire County Council" in page) is there
    assert ("NHS Exampleshire" in page) is there


def test_children_are_told_of_both_bodies_for_which_a_delegate_acts(document: Documents, pages: Pages) -> None:
    made = document(
        organisations=BODIES,
        people=[{"id": "p", "post": "Director"}],
        delegated_safeguarding_partners=[{"person": "p", "acts_for": ["county", "icb"]}],
    )

    assert "- Director, for Exampleshire County Council and NHS Exampleshire" in pages(made, "children-markdown").text


@pytest.mark.parametrize(
    ("person", "words"),
    [
        pytest.param({"post": "Chief Executive"}, "The Chief Executive leads for it.", id="post"),
        pytest.param({"post": "Chief Executive", "status": "vacant"}, "", id="vacant"),
        pytest.param({"status": "to-be-confirmed"}, "", id="no-post"),
    ],
)
def test_the_leader_is_a_post(person: Values, words: str, document: Documents, pages: Pages) -> None:
    leads = [{"organisation": "county", "person": "p"}]
    made = document(organisations=BODIES, people=[{"id": "p", **person}], lead_safeguarding_partners=leads)
    page = pages(made, "children-markdown").text

    assert words in page
    assert ("leads for it" in page) is bool(words)
    assert ("- Chief Executive, for Exampleshire County Council" in page) is (person.get("status") == "vacant")


def test_a_vacant_post_is_to_be_filled(document: Documents, pages: Pages) -> None:
    person = {"id": "p", "post": "Director", "status": "vacant", "from": "2025-01", "to": "2025-09", "grade": "head"}
    page = pages(document(people=[person]), "markdown").text

    assert "Vacant from January 2025, to be filled by September 2025" in page
    assert "Until September" not in page
    assert "Grade" not in page
