"""Dates that masa adds up: a cycle and the last time, both given by the document; never more than that."""

from collections.abc import Callable

import pytest

Due = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("review", "line"),
    [
        pytest.param(
            "reviewed: yearly, agreed_on: 2025-02-20",
            "2026-02-20 review computed: By its cycle a review of these arrangements is due (yearly, last agreed on "
            "20 February 2025)",
            id="a-day",
        ),
        pytest.param(
            "reviewed: yearly, agreed_on: 2024-06",
            "2025-06 review computed: By its cycle a review of these arrangements is due (yearly, last agreed in "
            "June 2024)",
            id="a-month",
        ),
        pytest.param(
            "reviewed: every three years, updated_on: 2024",
            "2027 review computed: By its cycle a review of these arrangements is due (every three years, last brought "
            "up to date in 2024)",
            id="a-year",
        ),
        pytest.param(
            "reviewed: quarterly, agreed_on: 2025-03-31, published_on: 2025-04-30",
            "2025-07-30 review computed: By its cycle a review of these arrangements is due (quarterly, last published "
            "on 30 April 2025)",
            id="the-latest-of-several",
        ),
        pytest.param(
            "reviewed: every 18 months, agreed_on: 2024-02-29",
            "2025-08-29 review computed: By its cycle a review of these arrangements is due (every 18 months, last "
            "agreed on 29 February 2024)",
            id="over-the-end-of-a-year",
        ),
        pytest.param(
            "reviewed: yearly, agreed_on: 2024-03-31, published_on: 2026-01-01",
            "2025-03-31 review overdue computed: By its cycle a review of these arrangements was due, and none is "
            "shown (yearly, last agreed on 31 March 2024)",
            id="overdue",
        ),
    ],
)
def test_review(due: Due, review: str, line: str) -> None:
    found = due(f"publication: {{{review}}}")

    assert [one for one in found if "computed" in one] == [line]


@pytest.mark.parametrize(
    ("review", "day"),
    [
        pytest.param("reviewed: yearly, agreed_on: 2024-02-29", "2025-02-28", id="no-leap-day"),
        pytest.param("reviewed: six-monthly, agreed_on: 2025-03-31", "2025-09-30", id="no-31st"),
        pytest.param("reviewed: monthly, agreed_on: 2024-12", "2025-01", id="a-new-year"),
    ],
)
def test_to_the_end_of_a_shorter_month(due: Due, review: str, day: str) -> None:
    assert [line.split()[0] for line in due(f"publication: {{{review}}}")] == [day]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("publication: {reviewed: yearly}", id="no-last-time"),
        pytest.param("publication: {reviewed: regularly, agreed_on: 2025-02}", id="no-number"),
        pytest.param("publication: {reviewed: every 900 years, agreed_on: 2025}", id="too-long"),
        pytest.param("publication: {reviewed: now and then, agreed_on: 2025-05}", id="cycle-unread"),
        pytest.param("publication: {reviewed: , agreed_on: 2025-05}", id="cycle-empty"),
        pytest.param("publication: {reviewed: weekly, agreed_on: 2025-05}", id="too-short"),
        pytest.param("publication: {reviewed: quarterly, agreed_on: 2025}", id="a-year-is-too-coarse"),
        pytest.param("publication: {agreed_on: 2025-02}", id="no-cycle"),
        pytest.param("publication: {reviewed: yearly, agreed_on: 2025-07}", id="not-agreed-yet"),
        pytest.param("publication: {reviewed: yearly, agreed_on: last week}", id="unread"),
        pytest.param("publication: {reviewed: yearly, agreed_on: 2024, updated_on: now}", id="the-latest-unread"),
        pytest.param(
            "transcription: {lost: [{path: publication.next_review}]}\n"
            "publication: {reviewed: yearly, agreed_on: 2024}",
            id="a-day-lost-in-the-copy",
        ),
        pytest.param(
            "information_sharing: {agreements: [{reviewed: yearly, from: 2025-01}]}", id="a-beginning-is-none"
        ),
        pytest.param("governance: {groups: [{id: g, how_often: quarterly, from: 2025-01}]}", id="meetings"),
        pytest.param("partnership_chair: [{called: x, from: 2026, rotates: yearly, ended: yes}]", id="no-turn-yet"),
    ],
)
def test_nothing_is_added_up(due: Due, text: str) -> None:
    assert due(text) == []


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param(
            "publication: {reviewed: yearly, agreed_on: 2025-02, next_review: 2025-12}",
            ["2025-12 review: A review of these arrangements is due"],
            id="a-day-of-its-own",
        ),
        pytest.param(
            "publication: {reviewed: yearly, agreed_on: 2024-02, next_review: soon}", [], id="a-day-that-was-not-read"
        ),
        pytest.param(
            "partnership_chair: [{called: Chair, agreed_on: 2025-02, reviewed: yearly, to: 2025-12}]",
            ["2025-12 ends: The term of “Chair” as chair of the partnership ends"],
            id="over-before-the-review",
        ),
        pytest.param(
            "partnership_chair: [{called: Chair, rotates: yearly, from: 2025-04-01}]",
            [
                (
                    "2026-04-01 ends computed: By rotation the term of “Chair” as chair of the partnership is to end "
                    "(yearly, since 1 April 2025)"
                )
            ],
            id="a-chair-that-rotates",
        ),
        pytest.param(
            "partnership_chair: [{called: Chair, rotates: yearly, from: 2024-04}]",
            [
                (
                    "2025-04 ends overdue computed: By rotation the term of “Chair” as chair of the partnership was to "
                    "end, and nobody is shown after that (yearly, since April 2024)"
                )
            ],
            id="a-chair-that-should-have",
        ),
        pytest.param(
            "partnership_chair: [{called: Chair, rotates: yearly, from: 2025-04, to: 2027-03}]",
            ["2027-03 ends: The term of “Chair” as chair of the partnership ends"],
            id="with-a-last-day",
        ),
        pytest.param(
            "data_and_intelligence: {data_set: {title: Scores, how_often: quarterly, dated: 2025-04}}",
            [
                (
                    "2025-07 review computed: By its cycle the next of the data set “Scores” is due (quarterly, last "
                    "dated in April 2025)"
                )
            ],
            id="a-document-that-comes-out-again",
        ),
    ],
)
def test_beside_other_dates(due: Due, text: str, lines: list[str]) -> None:
    assert due(text) == lines
