"""What the arrangements page says of people, groups, agencies and dates."""

from collections.abc import Callable, Mapping

import pytest

from masa.model.document import Document
from masa.render import Page

Documents = Callable[..., Document]
Pages = Callable[..., Page]
Values = Mapping[str, object]

COUNCIL = {"id": "county", "name": "Exampleshire County Council", "kind": "local-authority"}
BOARD = {"id": "icb", "name": "NHS Exampleshire", "kind": "integrated-care-board"}
PLACE = {"id": "place", "name": "NHS Exampleshire at Sampleton", "part_of": "icb"}


def test_the_sections_stand_in_the_order_of_the_guidance(example: Documents, pages: Pages) -> None:
    page = pages(example(), "markdown").text
    sections = [line.partition(". ")[2] for line in page.splitlines() if line.startswith("## ") and ". " in line]

    assert sections[:10] == [
        "About the partnership",
        "Safeguarding partners and their leads",
        "Delegated safeguarding partners",
        "Partnership chair",
        "How we work together",
        "The area covered",
        "Relevant agencies",
        "Others who take part",
        "Schools, colleges and childcare",
        "Children's homes and youth custody",
    ]
    wanted = ["Independent scrutiny", "Sharing information", "Funding", "Threshold document", "Yearly report"]
    assert [title for title in sections if title in wanted] == wanted


def test_what_the_document_leaves_out_the_page_leaves_out(document: Documents, pages: Pages) -> None:
    page = pages(document(partnership={"name": "P"}), "markdown").text

    assert [line for line in page.splitlines() if line.startswith("#")] == [
        "# Multi-agency safeguarding arrangements",
        "## Contents",
        "## 1. About the partnership",
        "## 2. Formats and checks",
    ]


@pytest.mark.parametrize(
    ("person", "words"),
    [
        pytest.param(
            {"name": "Asha Fenwick", "post": "Chief Executive"}, "**Asha Fenwick**; Chief Executive |", id="named"
        ),
        pytest.param(
            {"post": "Chief Executive", "organisation": "county"}, "**Chief Executive, Exampleshire", id="office"
        ),
        pytest.param({"name": "Asha Fenwick", "status": "acting"}, "**Asha Fenwick** (acting)", id="acting"),
        pytest.param(
            {"name": "Asha Fenwick", "status": "interim", "to": "2025-09"},
            "**Asha Fenwick** (interim) until September 2025",
            id="interim-until",
        ),
        pytest.param(
            {"post": "Director", "status": "vacant", "to": "2025-06"},
            "**Director** (vacant), to be filled by June 2025",
            id="vacant",
        ),
    ],
)
def test_a_lead_is_shown_by_name_or_office_with_status(
    person: Values, words: str, document: Documents, pages: Pages
) -> None:
    leads = [{"organisation": "county", "person": "p"}]
    made = document(organisations=[COUNCIL], people=[{"id": "p", **person}], lead_safeguarding_partners=leads)

    assert words in pages(made, "markdown").text


def test_of_two_posts_the_one_in_the_partner_body_is_shown(document: Documents, pages: Pages) -> None:
    other = [{"post": "Place Director", "organisation": "place"}]
    person = {"id": "p", "name": "Tom Okoro", "post": "Chief Executive", "organisation": "county", "other_posts": other}
    leads = [{"organisation": "icb", "person": "p", "called": "Health lead"}, {"organisation": "county", "person": "p"}]
    made = document(organisations=[COUNCIL, BOARD, PLACE], people=[person], lead_safeguarding_partners=leads)
    page = pages(made, "markdown").text

    assert "**Tom Okoro**; Place Director, NHS Exampleshire at Sampleton; called “Health lead”" in page
    assert "**Tom Okoro**; Chief Executive, Exampleshire County Council |" in page


@pytest.mark.parametrize(
    ("term", "past"),
    [
        pytest.param({"to": "2024-12-31"}, True, id="ended-before-the-document"),
        pytest.param({"ended": "yes"}, True, id="ended-some-day"),
        pytest.param({"to": "2026"}, False, id="ends-later"),
        pytest.param({"from": "2025-04"}, False, id="open"),
    ],
)
def test_a_former_chair_is_shown_as_past(term: Values, *, past: bool, document: Documents, pages: Pages) -> None:
    chairs = [{"called": "Independent chair", "role": "independent-chair", **term}]
    page = pages(document(publication={"published_on": "2025-03-03"}, partnership_chair=chairs), "markdown").text

    assert ("| Independent chair (past) |" in page) is past


@pytest.mark.parametrize(
    ("groups", "tree"),
    [
        pytest.param(
            [
                {"id": "a", "name": "A"},
                {"id": "b", "name": "B", "reports_to": ["a"]},
                {"id": "c", "name": "C", "part_of": "b"},
            ],
            "- A\n  - B\n    - C",
            id="by-reporting-and-belonging",
        ),
        pytest.param(
            [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}, {"id": "c", "name": "C", "reports_to": ["a", "b"]}],
            "- A\n  - C (also reports to B)",
            id="two-parents",
        ),
        pytest.param(
            [{"id": "a", "name": "A", "reports_to": ["b"]}, {"id": "b", "name": "B", "reports_to": ["a"]}],
            "- A\n  - B",
            id="a-ring",
        ),
        pytest.param(
            [{"id": "a", "name": "A", "reports_to": ["icb"]}, {"id": "b", "name": "B"}],
            "- NHS Exampleshire\n  - A",
            id="an-outside-board",
        ),
    ],
)
def test_governance_is_a_tree(groups: list[Values], tree: str, document: Documents, pages: Pages) -> None:
    page = pages(document(organisations=[BOARD], governance={"groups": groups}), "markdown").text

    assert tree in page


def test_agencies_not_chosen_stand_apart_with_the_reason(document: Documents, pages: Pages) -> None:
    agencies = [
        {"organisation": "county", "why": "They know families.", "how": "They meet us."},
        {"organisation": "icb", "chosen": "no", "why": "Reached otherwise."},
    ]
    page = pages(document(organisations=[COUNCIL, BOARD], relevant_agencies=agencies), "markdown").text
    chosen, _, rest = page.partition("**Agencies considered and not chosen**")

    assert "| **Exampleshire County Council** | They know families. | They meet us. |" in chosen
    assert "| **NHS Exampleshire** | Reached otherwise. |" in rest


def test_dates_are_marked_for_machines(example: Documents, pages: Pages) -> None:
    page = pages(example(publication={"published_on": "2025-03"})).text

    assert '<time datetime="2025-03">March 2025</time>' in page


@pytest.mark.parametrize(
    ("values", "words"),
    [
        pytest.param(
            {"needs": {"identify": "Ask <b>us</b>"}}, "needs.identify: HTML is not published: “<b>”", id="html"
        ),
        pytest.param(
            {"organisations": [{"id": "a", "name": "A", "url": "http://a.example"}]},
            "organisations[1].url: “http://a.example” is shown as text",
            id="http",
        ),
        pytest.param({"partnership": {"name": "A\u202eB"}}, "partnership.name: The hidden mark U+202E", id="hidden"),
        pytest.param(
            {"partnership": {"contact": {"phone": "01632 960100"}}},
            "partnership.contact.phone: 01632 960 numbers are for drama",
            id="drama-number",
        ),
        pytest.param(
            {"partnership": {"principles": ["Fine.", "![x](https://a.example)"]}},
            "partnership.principles[2]: A picture is not published",
            id="picture-in-a-list",
        ),
    ],
)
def test_what_is_not_shown_as_written_is_a_problem(
    values: Values, words: str, document: Documents, pages: Pages
) -> None:
    (problem,) = pages(document(**values)).problems

    assert problem.startswith(words)


@pytest.mark.linted
def test_the_example_has_no_problems(example: Documents, pages: Pages) -> None:
    assert pages(example()).problems == ()
