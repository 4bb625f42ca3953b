"""Judging: outcomes, places and words of one rule; what is not checked; which answers decide."""

from collections.abc import Callable

import pytest

from masa.diagnostic import Finding
from masa.model.document_path import written

Judged = Callable[..., list[Finding]]

SEATS = {
    "look_at": '"delegated_safeguarding_partners[]"',
    "must": "[{present: person->name}]",
}
PEOPLE = "people: [{id: ann, name: Ann}, {id: bob}]\n"
CONDUCT = {
    "force": "statute-must",
    "bites_on": "conduct",
    "look_at": "practice_reviews",
    "must": "[{field: available_for, at_least: 1 year}]",
}


def told(findings: list[Finding]) -> list[str]:
    return [f"{one.outcome} {written(one.path) or 'document'}" for one in findings]


@pytest.mark.parametrize(
    ("text", "rule", "findings"),
    [
        pytest.param("needs: {identify: x}", {}, ["met document"], id="met"),
        pytest.param("needs: {text: x}", {}, ["not-met needs.identify"], id="missing-key"),
        pytest.param("area: {text: x}", {}, ["not-met needs.identify"], id="missing-key-of-a-missing-section"),
        pytest.param(
            "area: {text: x}",
            {"look_at": "needs", "must": "[{present: identify}]"},
            ["not-met needs"],
            id="missing-section",
        ),
        pytest.param(
            "needs: {}",
            {"look_at": "needs", "must": "[{present: identify}]"},
            ["not-met needs.identify"],
            id="empty-section",
        ),
        pytest.param(
            f"{PEOPLE}delegated_safeguarding_partners: [{{person: ann}}, {{person: bob}}]",
            SEATS,
            ["met delegated_safeguarding_partners[1]", "not-met delegated_safeguarding_partners[2].person"],
            id="missing-behind-a-reference",
        ),
        pytest.param(
            f"{PEOPLE}delegated_safeguarding_partners: [{{called: x}}]",
            SEATS,
            ["not-met delegated_safeguarding_partners[1]"],
            id="missing-reference",
        ),
        pytest.param(
            "delegated_safeguarding_partners: []", SEATS, ["not-met delegated_safeguarding_partners"], id="empty-list"
        ),
        pytest.param("area: {text: x}", SEATS, ["not-met delegated_safeguarding_partners"], id="missing-list"),
        pytest.param(
            "delegated_safeguarding_partners: [{to: 2024}]",
            SEATS,
            ["not-applicable delegated_safeguarding_partners"],
            id="no-entry-of-the-day",
        ),
        pytest.param(
            "area: {text: x}",
            {**SEATS, "when_absent": "not-applicable"},
            ["not-applicable delegated_safeguarding_partners"],
            id="when-absent",
        ),
        pytest.param(
            f"{PEOPLE}delegated_safeguarding_partners: [{{person: bob}}]",
            {**SEATS, "when_absent": "not-applicable"},
            ["not-met delegated_safeguarding_partners[1].person"],
            id="when-absent-does-not-touch-an-entry",
        ),
        pytest.param(
            f"{PEOPLE}delegated_safeguarding_partners: [{{person: bob}}]",
            {**SEATS, "when_silent": "not-applicable"},
            ["not-applicable delegated_safeguarding_partners[1].person"],
            id="when-silent",
        ),
        pytest.param(
            "area: {text: x}",
            {"look_at": '["needs.documents[]", "audit.documents[]"]', "must": "[{present: url}]"},
            ["not-met needs", "not-met audit"],
            id="each-path-looked-at",
        ),
        pytest.param(
            "needs: {documents: [{to: 2024}]}\naudit: {documents: [{to: 2024}]}",
            {"look_at": '["needs.documents[]", "audit.documents[]"]', "must": "[{present: url}]"},
            ["not-applicable needs.documents", "not-applicable audit.documents"],
            id="each-path-for-itself",
        ),
    ],
)
def test_places(judged: Judged, text: str, rule: dict[str, str], findings: list[str]) -> None:
    assert told(judged(text, rule)) == findings


@pytest.mark.parametrize(
    ("text", "outcome", "place"),
    [
        pytest.param("practice_reviews: {available_for: 1 year}", "met", "practice_reviews", id="met"),
        pytest.param(
            "practice_reviews: {available_for: 1 week}", "not-met", "practice_reviews.available_for", id="against"
        ),
        pytest.param("practice_reviews: {text: x}", "needs-a-person", "practice_reviews.available_for", id="silent"),
        pytest.param("area: {text: x}", "needs-a-person", "practice_reviews", id="no-section"),
        pytest.param(
            "practice_reviews: {available_for: long}", "not-checked", "practice_reviews.available_for", id="unread"
        ),
        pytest.param("practice_reviews: [x]", "not-checked", "practice_reviews", id="section-unread"),
        pytest.param(
            "transcription: {lost: [{path: practice_reviews.available_for}]}",
            "not-checked",
            "practice_reviews.available_for",
            id="lost-with-its-section",
        ),
        pytest.param(
            "practice_reviews: {text: x}\ntranscription: {lost: [{path: practice_reviews.available_for}]}",
            "not-checked",
            "practice_reviews.available_for",
            id="lost",
        ),
    ],
)
def test_silence_on_conduct_needs_a_person(judged: Judged, text: str, outcome: str, place: str) -> None:
    (finding,) = judged(text, CONDUCT)

    assert told([finding]) == [f"{outcome} {place}"]
    assert finding.severity == ("error" if outcome == "not-met" else None)
    assert bool(finding.remedy) is (outcome in ("not-met", "needs-a-person"))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("needs: {identify: [x]}", "This could not be read.", id="unread"),
        pytest.param("transcription: {lost: [{path: needs}]}", "This was lost in the copy.", id="lost"),
        pytest.param("needs: {text: x}", "The document: nothing is said.", id="whole"),
        pytest.param(
            "transcription: {whole: no}",
            "The document: nothing is said. Only a part of the page was read; it may stand elsewhere.",
            id="partly-read",
        ),
        pytest.param("needs: {identify: x}", "The needs are said.", id="met"),
    ],
)
def test_messages(judged: Judged, text: str, message: str) -> None:
    assert [finding.message for finding in judged(text)] == [message]


@pytest.mark.parametrize(
    ("agencies", "findings"),
    [
        pytest.param("[x, {why: a}]", ["met relevant_agencies[2]", "not-checked relevant_agencies[1]"], id="an-entry"),
        pytest.param(
            "[x, y]", ["not-checked relevant_agencies[1]", "not-checked relevant_agencies[2]"], id="each-entry"
        ),
        pytest.param("[{why: [x]}]", ["not-checked relevant_agencies[1].why"], id="its-key"),
        pytest.param("[{why: a, to: soon}]", ["not-checked relevant_agencies[1].to"], id="its-end"),
        pytest.param("[{why: a, chosen: maybe}]", ["not-checked relevant_agencies[1].chosen"], id="whether-it-counts"),
        pytest.param("{why: a}", ["not-checked relevant_agencies"], id="the-list"),
        pytest.param("[{wy: a}]", ["not-checked relevant_agencies[1].why"], id="misspelt"),
    ],
)
def test_what_could_not_be_read_is_not_checked(judged: Judged, agencies: str, findings: list[str]) -> None:
    rule = {"look_at": '"relevant_agencies[][chosen!=no]"', "must": "[{present: why}]"}

    assert sorted(told(judged(f"relevant_agencies: {agencies}", rule))) == sorted(findings)


@pytest.mark.parametrize(
    ("entry", "findings"),
    [
        pytest.param("role: chair", ["not-met"], id="applies"),
        pytest.param("role: vice-chair", ["not-applicable"], id="does-not-apply"),
        pytest.param("role: boss", ["not-checked"], id="unread"),
        pytest.param("role: boss, person: ann", ["not-checked"], id="unread-though-it-would-be-met"),
    ],
)
def test_conditions(judged: Judged, entry: str, findings: list[str]) -> None:
    rule = {
        "look_at": '"partnership_chair[]"',
        "applies_when": "[{field: role, none_of: [vice-chair]}]",
        "must": "[{present: person}]",
    }

    found = judged(f"people: [{{id: ann}}]\npartnership_chair: [{{{entry}}}]", rule)

    assert [finding.outcome for finding in found] == findings


@pytest.mark.parametrize(
    ("must", "section", "findings"),
    [
        pytest.param(
            "[{present: from}, {present: to}]",
            "{text: x}",
            ["not-met funding.from", "not-met funding.to"],
            id="each-place",
        ),
        pytest.param(
            "[{present: from}, {field: from, on_or_after: 2025-01-01}]",
            "{text: x}",
            ["not-met funding.from"],
            id="one-for-each-place",
        ),
        pytest.param(
            "[{present: to}, {field: from, on_or_after: 2025-01-01}]",
            "{from: 2024}",
            ["not-met funding.from"],
            id="contrary-before-missing",
        ),
        pytest.param(
            "[{present: to}, {field: from, on_or_after: 2025-01-01}]",
            "{from: soon}",
            ["not-met funding.to"],
            id="missing-before-unread",
        ),
        pytest.param(
            "[{present: to}, {field: from, on_or_after: 2025-01-01}]",
            "{from: soon, to: 2026}",
            ["not-checked funding.from"],
            id="unread-before-met",
        ),
        pytest.param(
            "[{field: reviewed, at_least: yearly}, {present: to}]",
            "{reviewed: regularly}",
            ["not-met funding.to"],
            id="missing-before-unsure",
        ),
        pytest.param(
            "[{field: reviewed, at_least: yearly}, {present: to}]",
            "{reviewed: regularly, to: 2026}",
            ["needs-a-person funding.reviewed"],
            id="unsure-before-met",
        ),
    ],
)
def test_one_fault_one_finding_for_each_place(judged: Judged, must: str, section: str, findings: list[str]) -> None:
    assert told(judged(f"funding: {section}", {"look_at": "funding", "must": must})) == findings


@pytest.mark.parametrize(
    ("section", "outcome"),
    [
        pytest.param("{from: soon}", "not-checked", id="unread"),
        pytest.param("{reviewed: regularly}", "needs-a-person", id="unsure"),
        pytest.param("{text: x}", "not-applicable", id="silent"),
    ],
)
def test_silence_that_asks_for_nothing_hides_nothing(judged: Judged, section: str, outcome: str) -> None:
    must = "[{present: to}, {any_of: [{field: from, on_or_after: 2025-01-01}, {field: reviewed, at_least: yearly}]}]"
    rule = {"look_at": "funding", "must": must, "when_silent": "not-applicable"}

    assert [finding.outcome for finding in judged(f"funding: {section}", rule)] == [outcome]


def test_silence_that_a_person_must_judge_is_one_question(judged: Judged) -> None:
    rule = {"look_at": "funding", "must": "[{present: from}, {present: to}]", "when_silent": "needs-a-person"}

    assert told(judged("funding: {text: x}", rule)) == ["needs-a-person funding.from"]


def test_evidence_is_what_meets_the_rule(judged: Judged) -> None:
    rule = {"look_at": "funding", "must": "[{present: [from, to]}, {present: from}]"}

    (finding,) = judged("funding: {from: 2025, to: 2026}", rule)

    assert [written(path) for path in finding.evidence] == ["funding.from", "funding.to"]


def test_related_places(judged: Judged) -> None:
    text = (
        "people: [{id: ann}]\ngovernance: {groups: [{id: board, chairs: [{person: ann}]}]}\n"
        "independent_scrutiny: {strands: [{who: ann}]}"
    )
    rule = {
        "look_at": '"independent_scrutiny.strands[]"',
        "must": '[{field: who, outside: ["governance.groups[].chairs[].person"]}]',
    }

    (finding,) = judged(text, rule)

    assert finding.span.start.line == 4
    assert [span.start.line for span in finding.related] == [3]
