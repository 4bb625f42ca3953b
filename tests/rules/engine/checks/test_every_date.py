"""NotAhead, EndsNotBefore: days, months and years, in any record of the arrangements or in one; unread, lost."""

from collections.abc import Callable

import pytest

Asked = Callable[..., list[str]]

DONE = "{not_ahead: [agreed_on, signed_on]}"
DISTANT = "{not_ahead: [next_review], by_years: 20}"
REVIEW = "publication.next_review"
PERIOD = "{ends: to, not_before: from}"
AGREED = "publication.agreed_on"
CHAIR = "partnership_chair[1].to"


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        pytest.param("publication: {agreed_on: 2025-06-01}", ["met document"], id="the-day-itself"),
        pytest.param(
            "publication: {agreed_on: 2025-06-02}",
            [f"contrary {AGREED}: 2 June 2025; limit 1 June 2025"],
            id="the-day-after",
        ),
        pytest.param("publication: {agreed_on: 2025-06}", ["met document"], id="the-month"),
        pytest.param(
            "publication: {agreed_on: 2025-07}", [f"contrary {AGREED}: July 2025; limit 1 June 2025"], id="next-month"
        ),
        pytest.param("publication: {agreed_on: 2025}", ["met document"], id="the-year"),
        pytest.param("publication: {effective_from: 2199-01-01}", ["met document"], id="another-date"),
        pytest.param("funding: {}", ["met document"], id="nothing"),
        pytest.param(
            "publication: {sign_off: [{signed_on: 2024}, {signed_on: 2026}]}\nfunding: {agreed_on: 2027}",
            [
                "contrary publication.sign_off[2].signed_on: 2026; limit 1 June 2025",
                "contrary funding.agreed_on: 2027; limit 1 June 2025",
            ],
            id="each-of-several",
        ),
        pytest.param(
            "publication: {agreed_on: 2025-07, published_on: 2025-08}",
            [f"unsure {AGREED}: July 2025; limit 1 June 2025"],
            id="published-later-too",
        ),
        pytest.param(
            "publication: {agreed_on: 2026, published_on: 2025}",
            [f"contrary {AGREED}: 2026; limit 1 June 2025"],
            id="published-this-year",
        ),
        pytest.param("departures: [{agreed_on: 2199}]", ["met document"], id="a-departure-has-its-own-place"),
        pytest.param("publication: {agreed_on: soon}", [f"unread {AGREED}"], id="unread"),
        pytest.param("publication: {agred_on: 2199}", [f"unread {AGREED}"], id="misspelt"),
        pytest.param("publication: {url: [a, b]}", ["unread publication.url"], id="a-list-in-its-place"),
        pytest.param("partnership_chair: [7]", ["met document"], id="a-number-holds-no-date"),
        pytest.param("publication: {status: drft}", ["met document"], id="a-word-unread"),
        pytest.param("departures: [{agreed_on: soon}]", ["met document"], id="a-departure-unread"),
        pytest.param(
            "publication: {agreed_on: 2199, next_review: soon}\nfunding: {agreed_on: soon}",
            [f"contrary {AGREED}: 2199; limit 1 June 2025"],
            id="one-read-and-one-not",
        ),
        pytest.param(
            "funding: {agreed_by: leads}\ntranscription: {lost: [{path: funding, what: text}]}",
            ["unread funding"],
            id="lost",
        ),
        pytest.param(
            "partnership: {website: x}\ntranscription: {lost: [{path: partnership.website, what: link}]}",
            ["met document"],
            id="only-an-address-lost",
        ),
    ],
)
def test_not_ahead(asked: Asked, text: str, answers: list[str]) -> None:
    assert asked(text, DONE) == answers


@pytest.mark.parametrize(
    ("written", "answers"),
    [
        pytest.param("2025-06-02", ["met document"], id="tomorrow"),
        pytest.param("2045-06-01", ["met document"], id="twenty-years"),
        pytest.param("2045-06-02", [f"contrary {REVIEW}: 2 June 2045; limit 1 June 2025"], id="and-a-day"),
        pytest.param("2045", ["met document"], id="the-twentieth-year"),
        pytest.param("2062", [f"contrary {REVIEW}: 2062; limit 1 June 2025"], id="figures-that-changed-places"),
        pytest.param("soon", [f"unread {REVIEW}"], id="unread"),
    ],
)
def test_not_ahead_by_years(asked: Asked, written: str, answers: list[str]) -> None:
    assert asked(f"publication: {{next_review: {written}}}", DISTANT) == answers


@pytest.mark.parametrize(
    ("entry", "answers"),
    [
        pytest.param("agreed_on: 2024", ["met departures[1]"], id="behind"),
        pytest.param("agreed_on: 2026", ["contrary departures[1].agreed_on: 2026; limit 1 June 2025"], id="ahead"),
        pytest.param("reason: x", ["met departures[1]"], id="no-date"),
        pytest.param("agreed_on: soon", ["unread departures[1].agreed_on"], id="unread"),
    ],
)
def test_not_ahead_in_one_record(asked: Asked, entry: str, answers: list[str]) -> None:
    text = f"departures: [{{{entry}}}]\nfunding: {{agreed_on: 2199}}"

    assert asked(text, DONE, "departures[all]") == answers


@pytest.mark.parametrize(
    ("chair", "answers"),
    [
        pytest.param("from: 2025-04-01, to: 2026-03-31", ["met document"], id="in-order"),
        pytest.param("from: 2025-04-01, to: 2025-04-01", ["met document"], id="one-day"),
        pytest.param("from: 2025-04, to: 2025", ["met document"], id="a-month-in-its-year"),
        pytest.param(
            "from: 2025-04-02, to: 2025-04-01", [f"contrary {CHAIR}: 1 April 2025; limit 2 April 2025"], id="backwards"
        ),
        pytest.param("from: 2026, to: 2025-12", [f"contrary {CHAIR}: December 2025; limit 2026"], id="a-year-before"),
        pytest.param("to: 2025", ["met document"], id="no-beginning"),
        pytest.param("from: 2025", ["met document"], id="no-end"),
        pytest.param("from: 2026, to: soon", [f"unread {CHAIR}"], id="unread"),
        pytest.param("from: soon, to: 2025", ["unread partnership_chair[1].from"], id="beginning-unread"),
    ],
)
def test_ends_not_before(asked: Asked, chair: str, answers: list[str]) -> None:
    assert asked(f"partnership_chair: [{{{chair}}}]", PERIOD) == answers


def test_to_whom_something_is_sent_is_no_end(asked: Asked) -> None:
    text = "yearly_report: {reports: [{from: 2023, to: 2024, sent: [{to: national-panel}]}]}"

    assert asked(text, PERIOD) == ["met document"]
