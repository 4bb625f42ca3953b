"""The timeline: every date that begins, ends or falls due, in order, and nothing that it points to is missing."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import pytest

from masa.model.document import Document
from masa.model.tabulate import document_table
from masa.render import Page

Documents = Callable[..., Document]
Pages = Callable[..., Page]
Values = Mapping[str, object]
Expected = Sequence[tuple[str, str, int]]

# The day on which something was done asks for nothing and ends nothing.
DONE = {
    *("agreed_on", "signed_on", "consulted_on", "checked_on", "tested_on", "sent_on", "made_on", "vision_agreed_on"),
    *("published_on", "first_published_on", "updated_on", "dated"),
}
EXCLUDED = {
    "partnership.came_from": "what came before",
    "publication.supersedes": "what came before",
    "yearly_report.reports": "the reports so far",
    "transcription": "the making of the copy",
    "yearly_report.year_starts": "where a year starts; nothing is due on it",
    "voice.changes.done_on": "what was done",
}
SHOWN_AFTER_ALL = {"area.joint_agreement.agreed_on"}
BASE: Values = {
    "publication": {"published_on": "2025-03-03"},
    "organisations": [{"id": "county", "name": "County"}],
    "people": [{"id": "asha", "name": "Asha Fenwick", "post": "Chief Executive", "organisation": "county"}],
}


def section(page: str) -> str:
    return page.partition("Terms and reviews\n")[2].partition("\n## ")[0]


def after_the_contents(page: str) -> str:
    return page.partition("\n## 1. ")[2]


@pytest.fixture
def lines(document: Documents, pages: Pages) -> Callable[..., list[str]]:
    """Return the rows of the tables of the timeline of the base with other values."""

    def make(**values: Any) -> list[str]:  # noqa: ANN401 - any value of a document
        text = section(after_the_contents(pages(document(**{**BASE, **values}), "markdown").text))
        return [line.strip("| ") for line in text.splitlines() if line.startswith("| ") and "---" not in line]

    return make


def dates(record: str, path: str) -> Iterator[str]:
    for key, field in document_table().fields(record).items():
        if field.kind in ("day", "day-of-year"):
            yield f"{path}{key}"
        elif field.kind == "record":
            yield from dates(field.record, f"{path}{key}.")


def is_excluded(place: str) -> bool:
    done = place.rpartition(".")[2] in DONE and place not in SHOWN_AFTER_ALL
    return done or any(place == name or place.startswith(f"{name}.") for name in EXCLUDED)


def test_every_date_is_there_or_is_left_out_for_a_reason(whole: Document, expected: Expected, pages: Pages) -> None:
    words = {place: shown for place, shown, _ in expected}
    shown = section(after_the_contents(pages(whole, "markdown").text))
    places = [place for place in dates("Document", "") if place in words]

    assert len(places) > 100
    there = {place for place in places if re.search(rf"(?<!\d){words[place]}(?! 20)", shown)}
    assert [place for place in places if (place in there) is is_excluded(place)] == []


def test_every_link_of_it_leads_somewhere(whole_values: dict[str, Any], pages: Pages) -> None:
    broken = set()
    for key, value in whole_values.items():
        page = pages(Document.model_validate({"masa": 1, key: value})).text
        there = set(re.findall(r' id="([^"]+)"', page))
        broken |= {(key, link) for link in re.findall(r'href="#([^"]+)"', page)} - {(key, name) for name in there}

    assert broken == set()


@pytest.mark.parametrize(
    ("values", "line"),
    [
        pytest.param(
            {"partnership_chair": [{"person": "asha", "from": "2025-04-01", "to": "2026-03"}]},
            "**Asha Fenwick**; Partnership chair | From 1 April 2025 to March 2026",
            id="chair",
        ),
        pytest.param(
            {"partnership_chair": [{"called": "Independent chair", "role": "independent-chair", "to": "2024"}]},
            "**Independent chair**; Partnership chair: Independent chair (past) | Until 2024",
            id="a-former-chair",
        ),
        pytest.param(
            {"lead_safeguarding_partners": [{"organisation": "county", "person": "asha", "from": "2024"}]},
            "**Asha Fenwick**; Lead safeguarding partner for County | From 2024",
            id="lead",
        ),
        pytest.param(
            {"delegated_safeguarding_partners": [{"person": "asha", "acts_for": "county", "from": "2024"}]},
            "**Asha Fenwick**; Delegated safeguarding partner for County | From 2024",
            id="delegate",
        ),
        pytest.param(
            {
                "governance": {
                    "groups": [{"id": "g", "name": "Executive", "chairs": [{"person": "asha", "to": "2026"}]}]
                }
            },
            "**Asha Fenwick**; Chair, Executive | Until 2026",
            id="chair-of-a-group",
        ),
        pytest.param(
            {"people": [{"id": "p", "post": "Director", "status": "vacant", "to": "2025-09"}]},
            "**Director**; People and offices | To be filled by September 2025",
            id="vacancy",
        ),
        pytest.param(
            {"independent_scrutiny": {"strands": [{"who": "asha", "kind": "scrutineer", "from": "2024"}]}},
            "**Asha Fenwick**; Scrutineer | From 2024",
            id="scrutineer",
        ),
        pytest.param(
            {"publication": {"published_on": "2025-03-03", "next_review": "2026-02"}},
            "These arrangements | Next review February 2026",
            id="review",
        ),
        pytest.param(
            {"publication": {"published_on": "2025-03-03", "effective_from": "2025-04-01", "effective_to": "2028"}},
            "These arrangements | In effect from 1 April 2025 until 2028",
            id="in-effect",
        ),
        pytest.param(
            {"publication": {"published_on": "2025-03", "commitments": [{"what": "Ask schools", "due": "2025-09-30"}]}},
            "Ask schools; About this document | Due 30 September 2025",
            id="promise",
        ),
        pytest.param(
            {"area": {"changes_ahead": [{"what": "The councils join", "expected": "2027-04"}]}},
            "The councils join; The area covered | Expected April 2027",
            id="change",
        ),
        pytest.param(
            {"area": {"joint_agreement": {"parties": ["county"], "agreed_on": "2019-06"}}},
            "Agreement to act as one area | Agreed June 2019",
            id="joint-agreement",
        ),
        pytest.param(
            {"needs": {"threshold_document": {"title": "Right Help", "next_review": "2026-11"}}},
            "**Right Help**; Threshold document | Next review November 2026",
            id="threshold-document",
        ),
        pytest.param(
            {"yearly_report": {"due": "30 September", "year_starts": "1 April"}},
            "Yearly report | Due 30 September each year",
            id="yearly-report",
        ),
        pytest.param(
            {"funding": {"from": "2025-04-01", "to": "2026-03-31"}},
            "Funding | From 1 April 2025 to 31 March 2026",
            id="funding",
        ),
    ],
)
def test_one_line_says_who_or_what_and_when(values: Values, line: str, lines: Callable[..., list[str]]) -> None:
    assert line in lines(**values)


def test_lines_stand_by_date_and_what_is_over_is_marked(lines: Callable[..., list[str]]) -> None:
    terms = [{"person": "asha", "from": "2025"}, {"person": "asha", "from": "2019", "to": "2021"}]
    terms += [{"person": "asha", "to": "2022"}, {"person": "asha", "from": "2019", "to": "2020"}]
    found = lines(partnership_chair=terms)[1:]

    assert [line.rpartition("| ")[2] for line in found] == [
        "From 2019 to 2020",
        "From 2019 to 2021",
        "Until 2022",
        "From 2025",
    ]
    assert [" (past) " in line for line in found] == [True, True, True, False]


def test_a_review_of_a_term_is_no_term(lines: Callable[..., list[str]]) -> None:
    found = lines(partnership_chair=[{"person": "asha", "from": "2025", "next_review": "2026"}])

    assert found == [
        *("Who or what | When", "**Asha Fenwick**; Partnership chair | From 2025"),
        *("Who or what | When", "**Asha Fenwick**; Partnership chair | Next review 2026"),
    ]


def test_without_dates_there_is_no_timeline(lines: Callable[..., list[str]]) -> None:
    assert lines() == []


def test_stretches_are_drawn_on_one_scale(document: Documents, pages: Pages) -> None:
    terms = [{"person": "asha", "from": "2024-07-01"}, {"person": "asha", "from": "2023", "to": "2024"}]
    page = pages(document(**BASE, partnership_chair=terms)).text.replace("\n", "")

    assert (
        '<span class="axis" aria-hidden="true"><span style="left:0.0%">2023</span>'
        '<span style="left:50.0%">2024</span></span>' in page
    )
    assert 'From <time datetime="2023">2023</time> to <time datetime="2024">2024</time>' in page
    assert '<span class="time" style="left:0.00%;width:100.00%"></span>' in page
    assert '<span class="time open-right" style="left:74.86%;width:25.14%"></span>' in page
