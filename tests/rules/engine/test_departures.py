"""Departures: comply or explain for guidance, until their date; none for law; each without effect is said."""

from collections.abc import Callable
from datetime import date

import pytest

from masa.diagnostic import Finding
from masa.model.document_path import written

Judged = Callable[..., list[Finding]]

LAW = {"force": "statute-must", "bites_on": "arrangements"}
SEATS = {
    "look_at": '"delegated_safeguarding_partners[]"',
    "must": "[{present: person->name}]",
}
WHY = "reason: We are a small council."


def told(findings: list[Finding]) -> list[str]:
    return sorted(f"{one.rule} {one.outcome} {written(one.path) or 'document'}" for one in findings)


@pytest.mark.parametrize(
    ("departure", "findings"),
    [
        pytest.param(f"rule: made-up, {WHY}", ["made-up departed needs.identify"], id="departed"),
        pytest.param(
            f"rule: made-up, {WHY}, to: 2025-06-01", ["made-up departed needs.identify"], id="on-its-last-day"
        ),
        pytest.param(
            f"rule: made-up, {WHY}, to: 2025-05-31",
            ["departure-ended not-met departures[1]", "made-up not-met needs.identify"],
            id="ended",
        ),
        pytest.param(
            f"rule: made-up, {WHY}, from: 2025-06-02",
            ["departure-ended not-met departures[1]", "made-up not-met needs.identify"],
            id="not-begun",
        ),
        pytest.param(
            "rule: made-up",
            ["departure-without-reason not-met departures[1]", "made-up not-met needs.identify"],
            id="without-reason",
        ),
        pytest.param(
            "rule: made-up, reason: TBC",
            ["departure-without-reason not-met departures[1]", "made-up not-met needs.identify"],
            id="reason-to-come",
        ),
        pytest.param(
            "rule: made-up, reason: None",
            ["departure-without-reason not-met departures[1]", "made-up not-met needs.identify"],
            id="none-for-a-reason",
        ),
        pytest.param(
            "rule: made-up, reason: '...'",
            ["departure-without-reason not-met departures[1]", "made-up not-met needs.identify"],
            id="reason-of-dots",
        ),
        pytest.param(
            f"rule: made-upp, {WHY}",
            ["departure-unknown not-met departures[1]", "made-up not-met needs.identify"],
            id="unknown-rule",
        ),
        pytest.param(WHY, ["departure-unknown not-met departures[1]", "made-up not-met needs.identify"], id="no-rule"),
        pytest.param(f"rule: made-up, {WHY}, where: needs", ["made-up departed needs.identify"], id="where-it-stands"),
        pytest.param(
            f"rule: made-up, {WHY}, where: area",
            ["departure-unused not-met departures[1]", "made-up not-met needs.identify"],
            id="where-it-does-not-stand",
        ),
    ],
)
def test_departures(judged: Judged, departure: str, findings: list[str]) -> None:
    assert told(judged(f"area: {{text: x}}\ndepartures: [{{{departure}}}]")) == findings


@pytest.mark.parametrize(
    ("departure", "findings"),
    [
        pytest.param(f"rule: [made-up], {WHY}", ["made-up not-met needs.identify"], id="rule"),
        pytest.param("rule: made-up, reason: {file: gone.md}", ["made-up not-checked needs.identify"], id="reason"),
        pytest.param(f"rule: made-up, {WHY}, to: soon", ["made-up not-checked needs.identify"], id="end"),
        pytest.param(f"rule: made-up, {WHY}, where: [area]", ["made-up not-checked needs.identify"], id="where"),
        pytest.param(f"rule: made-up, {WHY}, wher: area", ["made-up not-checked needs.identify"], id="where-misspelt"),
        pytest.param(
            f"rule: made-up, {WHY}, where: 'needs.priorities[9]'",
            ["made-up not-checked needs.identify"],
            id="where-leads-nowhere",
        ),
        pytest.param(f"rule: made-up, {WHY}, agreed_on: soon", ["made-up departed needs.identify"], id="another-key"),
    ],
)
def test_what_was_not_read_of_a_departure_excuses_nothing(judged: Judged, departure: str, findings: list[str]) -> None:
    assert told(judged(f"area: {{text: x}}\ndepartures: [{{{departure}}}]")) == findings


def test_a_departed_finding_gives_the_reason(judged: Judged) -> None:
    (finding,) = judged(f"area: {{text: x}}\ndepartures: [{{rule: made-up, {WHY}}}]")

    assert (finding.outcome, finding.severity, finding.remedy) == ("departed", None, "")
    assert finding.message == "Departed, because: We are a small council."
    assert finding.force == "guidance-should"


def test_law_is_not_departed_from(judged: Judged) -> None:
    found = judged(f"area: {{text: x}}\ndepartures: [{{rule: made-up, {WHY}}}]", LAW)

    assert told(found) == ["departure-from-law not-met departures[1]", "made-up not-met needs.identify"]
    assert {finding.rule: finding.severity for finding in found} == {
        "departure-from-law": "warning",
        "made-up": "error",
    }


def test_a_departure_from_what_is_met_is_unused(judged: Judged) -> None:
    found = judged(f"needs: {{identify: x}}\ndepartures: [{{rule: made-up, {WHY}}}]")

    assert told(found) == ["departure-unused not-met departures[1]", "made-up met document"]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        pytest.param("needs: {identify: [x]}", {}, id="not-checked"),
        pytest.param("needs: [x]", {}, id="section-not-checked"),
        pytest.param("area: {text: x}", {"in_force": "{from: 2026-01-01}"}, id="coming"),
        pytest.param("area: {text: x}", {"editions": "[wt2026]"}, id="of-another-edition"),
        pytest.param("area: {text: x}", {"when_silent": "needs-a-person"}, id="for-a-person-to-judge"),
    ],
)
def test_a_departure_is_not_called_unused_while_that_is_open(judged: Judged, text: str, rule: dict[str, str]) -> None:
    found = judged(f"{text}\ndepartures: [{{rule: made-up, {WHY}, where: needs.identify}}]", rule)

    assert [finding.rule for finding in found] == ["made-up"]
    assert found[0].outcome != "departed"


@pytest.mark.parametrize(
    ("where", "outcomes"),
    [
        pytest.param("", ["departed", "departed"], id="everywhere"),
        pytest.param(", where: delegated_safeguarding_partners", ["departed", "departed"], id="the-list"),
        pytest.param(", where: 'delegated_safeguarding_partners[1]'", ["departed", "not-met"], id="by-number"),
        pytest.param(", where: 'delegated_safeguarding_partners[person=bob]'", ["not-met", "departed"], id="by-word"),
        pytest.param(
            ", where: 'delegated_safeguarding_partners[1].person'", ["departed", "not-met"], id="the-very-place"
        ),
    ],
)
def test_where(judged: Judged, where: str, outcomes: list[str]) -> None:
    text = (
        "people: [{id: ann}, {id: bob}]\ndelegated_safeguarding_partners: [{person: ann}, {person: bob}]\n"
        f"departures: [{{rule: made-up, {WHY}{where}}}]"
    )

    found = [finding for finding in judged(text, SEATS) if finding.rule == "made-up"]

    assert [finding.outcome for finding in sorted(found, key=lambda one: one.path)] == outcomes


def test_each_departure_for_its_own_rule(judged: Judged) -> None:
    other = {"id": "other", "must": "[{present: needs.respond}]"}

    found = judged(f"area: {{text: x}}\ndepartures: [{{rule: other, {WHY}}}]", {}, other)

    assert told(found) == ["made-up not-met needs.identify", "other departed needs.respond"]


@pytest.mark.parametrize(
    ("departure", "message"),
    [
        pytest.param("rule: made-upp", "No rule is called `made-upp`. Did you mean `made-up`?", id="misspelt"),
        pytest.param("rule: qqq", "No rule is called `qqq`.", id="unknown"),
        pytest.param("text: x", "This departure names no rule.", id="none"),
        pytest.param("rule: made-up", "A departure counts only with its reason.", id="no-reason"),
        pytest.param(f"rule: made-up, {WHY}, to: 2024", "not in force on the day asked about", id="ended"),
        pytest.param(
            f"rule: made-up, {WHY}, where: area", "Nothing departs from `made-up` at this place.", id="unused"
        ),
    ],
)
def test_a_departure_without_effect_says_why(judged: Judged, departure: str, message: str) -> None:
    found = judged(f"area: {{text: x}}\ndepartures: [{{{departure}}}]", day=date(2025, 6, 1))

    (said,) = [finding for finding in found if finding.rule.startswith("departure-")]
    assert message in said.message
    assert said.remedy
    assert (said.force, said.severity, said.span.start.line) == ("consistency", "warning", 3)
