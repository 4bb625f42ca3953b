"""When a rule is judged: on the day asked about or the document's own, in force, coming or over, by edition."""

from collections.abc import Callable
from datetime import date

import pytest

from masa.diagnostic import Finding
from masa.model.document_path import written

Judged = Callable[..., list[Finding]]
LAW = {"force": "statute-must", "bites_on": "arrangements"}


def told(findings: list[Finding]) -> list[str]:
    return [f"{one.outcome} {written(one.path) or 'document'}" for one in findings]


@pytest.mark.parametrize(
    ("published", "outcome", "words"),
    [
        pytest.param("published_on: 2025-03-03", "not-met", "nothing", id="young-enough"),
        pytest.param("published_on: 2024-12-31", "not-applicable", "older than this rule", id="older"),
        pytest.param("agreed_on: 2025-03-03", "not-met", "nothing", id="by-another-date"),
        pytest.param("published_on: 2024-12-31, updated_on: 2025-03-03", "not-applicable", "older", id="first-given"),
        pytest.param("text: x", "not-checked", "gives none", id="undated"),
        pytest.param("published_on: soon", "not-checked", "could not be read", id="date-unread"),
        pytest.param(
            "published_on: soon, agreed_on: 2025-03-03", "not-checked", "could not be read", id="first-unread"
        ),
        pytest.param("published_on: 2025-03-03, agreed_on: soon", "not-met", "nothing", id="a-later-one-unread"),
    ],
)
def test_judged_on_the_documents_date(judged: Judged, published: str, outcome: str, words: str) -> None:
    rule = {"judged_on": "document", "in_force": "{from: 2025-01-01}"}

    (finding,) = judged(f"publication: {{{published}}}", rule)

    assert finding.outcome == outcome
    assert words in finding.message


def test_a_rule_judged_on_the_documents_date_sees_that_day(judged: Judged) -> None:
    rule = {
        "judged_on": "document",
        "look_at": "publication",
        "must": "[{field: next_review, on_or_after: the-day}]",
    }

    assert told(judged("publication: {published_on: 2024, next_review: 2025-01}", rule)) == ["met publication"]
    assert told(judged("publication: {published_on: 2025-03, next_review: 2025-01}", rule)) == [
        "not-met publication.next_review"
    ]


@pytest.mark.parametrize(
    ("changes", "day", "outcome", "words"),
    [
        pytest.param({"in_force": "{from: 2025-06-01}"}, date(2025, 6, 1), "not-met", "nothing", id="first-day"),
        pytest.param(
            {"in_force": "{from: 2025-06-02}"},
            date(2025, 6, 1),
            "not-applicable",
            "Nobody asks this before 2 June 2025.",
            id="guidance-to-come",
        ),
        pytest.param(
            {"in_force": "{from: 2025-06-02}", **LAW},
            date(2025, 6, 1),
            "not-checked",
            "Coming on 2 June 2025.",
            id="law-to-come",
        ),
        pytest.param(
            {"in_force": "{from: 2025-06-02}", **LAW, "certainty": "derived"},
            date(2025, 6, 1),
            "not-checked",
            "Coming: reported to be in force from 2 June 2025.",
            id="law-to-come-as-reported",
        ),
        pytest.param(
            {"in_force": "{from: 2025-06-02}", **LAW, "certainty": "inferred"},
            date(2025, 6, 1),
            "not-checked",
            "Coming on 2 June 2025.",
            id="law-to-come-from-which-something-is-inferred",
        ),
        pytest.param(
            {"in_force": "{expected: late 2027}", **LAW},
            date(2028, 6, 1),
            "not-checked",
            "Expected: late 2027.",
            id="law-without-a-first-day",
        ),
        pytest.param({"in_force": "{to: 2025-06-01}"}, date(2025, 6, 1), "not-met", "nothing", id="last-day"),
        pytest.param(
            {"in_force": "{to: 2025-05-31}"}, date(2025, 6, 1), "not-applicable", "until 31 May 2025", id="over"
        ),
        pytest.param({"editions": "[wt2023]"}, date(2025, 6, 1), "not-met", "nothing", id="edition"),
        pytest.param(
            {"editions": "[wt2026]"},
            date(2025, 6, 1),
            "not-applicable",
            "not part of the edition",
            id="another-edition",
        ),
    ],
)
def test_when_a_rule_is_asked(judged: Judged, changes: dict[str, str], day: date, outcome: str, words: str) -> None:
    (finding,) = judged("area: {text: x}", changes, day=day)

    assert finding.outcome == outcome
    assert words in finding.message
    assert finding.severity == ("warning" if outcome == "not-met" else None)
