"""Lawful shapes that a naive rule would fault: no error, and nothing above advice unless the row says so."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest

Change = dict[str, Any]


def put(path: str, value: object) -> Change:
    return {"set": path, "to": value}


def add(path: str, value: object) -> Change:
    return {"add": path, "value": value}


def remove(path: str) -> Change:
    return {"remove": path}


def body(name: str, kind: str, **more: object) -> Change:
    return add("organisations", {"id": name, "name": f"The {name}", "kind": kind, **more})


def person(name: str, post: str, organisation: str, **more: object) -> Change:
    return add("people", {"id": name, "name": f"A. {name}", "post": post, "organisation": organisation, **more})


def police_lead(post: str) -> list[Change]:
    return [put("people[id=rhea-dale].post", post), remove("people[id=rhea-dale].grade")]


def pays(payer: str) -> list[Change]:
    """Add a payer in kind, so that the totals in cash stay as they are."""
    line = {"payer": payer, "kind": "in-kind", "what": "Rooms", "amount": "100"}
    return [add("funding.contributions", line), put("funding.stated_totals.in_kind", "16100")]


SECOND_COUNCIL = [
    body("second", "local-authority", code="E99000004"),
    put("area.councils", ["county", "second"]),
    put("area.joint_agreement", {"agreed_on": "2024-05", "parties": ["county", "second"]}),
    *pays("second"),
]
ACTS_FOR_COUNTY = [{"organisation": "county", "functions": "Children's services", "power": "A direction"}]

SHAPES = {
    "a-met-assistant-commissioner-leads": police_lead("Assistant Commissioner"),
    "a-met-deputy-commissioner-leads": police_lead("Deputy Commissioner"),
    "a-deputy-chief-constable-leads": police_lead("Deputy Chief Constable"),
    "a-commissioner-of-police-leads": police_lead("Commissioner"),
    "two-chief-officers": [
        body("city-police", "police"),
        person("city-chief", "Commissioner", "city-police"),
        person("city-deputy", "Commander", "city-police", grade="executive"),
        add("lead_safeguarding_partners", {"organisation": "city-police", "person": "city-chief"}),
        add("delegated_safeguarding_partners", {"person": "city-deputy", "acts_for": "city-police"}),
        *pays("city-police"),
    ],
    "one-delegate-for-two-forces": [
        body("city-police", "police"),
        person("city-chief", "Commissioner", "city-police"),
        add("lead_safeguarding_partners", {"organisation": "city-police", "person": "city-chief"}),
        put("delegated_safeguarding_partners[3].acts_for", ["police", "city-police"]),
        *pays("city-police"),
    ],
    "a-corporation-that-is-partner-and-agency": [
        add(
            "relevant_agencies",
            {"organisation": "county", "schedule": "33", "why": "It runs a police force.", "how": "x"},
        ),
    ],
    "a-small-council-that-shares-leads-and-delegates": [
        *SECOND_COUNCIL,
        add("lead_safeguarding_partners", {"organisation": "second", "person": "asha-fenwick"}),
        put("delegated_safeguarding_partners[1].acts_for", ["county", "second"]),
    ],
    "one-director-for-two-councils": [
        *SECOND_COUNCIL,
        person("second-chief", "Chief Executive", "second"),
        add("lead_safeguarding_partners", {"organisation": "second", "person": "second-chief"}),
        put("delegated_safeguarding_partners[1].acts_for", ["county", "second"]),
        put(
            "people[id=priya-lund].other_posts", [{"post": "Director of Children's Services", "organisation": "second"}]
        ),
    ],
    "one-board-that-acts-for-another": [
        body("icb-two", "integrated-care-board"),
        put("organisations[id=icb].acts_for", [{"organisation": "icb-two", "functions": "All"}]),
        add("lead_safeguarding_partners", {"organisation": "icb-two"}),
    ],
    "one-force-that-acts-for-another": [
        body("force-two", "police"),
        put("organisations[id=police].acts_for", [{"organisation": "force-two", "functions": "All"}]),
        add("lead_safeguarding_partners", {"organisation": "force-two"}),
    ],
    "one-council-that-acts-for-another": [
        *SECOND_COUNCIL[:3],
        put("organisations[id=county].acts_for", [{"organisation": "second", "functions": "All"}]),
        add("lead_safeguarding_partners", {"organisation": "second"}),
    ],
    "a-board-that-acts-through-a-council": [
        put(
            "organisations[id=county].acts_for",
            [{"organisation": "icb", "functions": "Named nurses", "power": "National Health Service Act 2006 s.65Z5"}],
        ),
    ],
    "a-trusts-chief-executive-as-delegate-and-chair": [
        body("trust", "childrens-trust", acts_for=ACTS_FOR_COUNTY),
        person("trust-chief", "Chief Executive", "trust", grade="head"),
        put("delegated_safeguarding_partners[1].person", "trust-chief"),
        put("partnership_chair[2].person", "trust-chief"),
    ],
    "a-combined-authority-beside-a-council": [
        body("combined", "other", acts_for=ACTS_FOR_COUNTY),
        person("combined-chief", "Chief Executive", "combined", grade="head"),
        add("lead_safeguarding_partners", {"organisation": "combined", "person": "combined-chief", "statutory": "no"}),
    ],
    "a-combined-authority-whose-head-leads-for-the-council": [
        body("combined", "other", acts_for=ACTS_FOR_COUNTY),
        person("combined-chief", "Chief Executive", "combined", grade="head"),
        put("lead_safeguarding_partners[1].person", "combined-chief"),
        put("funding.agreed_by", "leads"),
    ],
    "districts-as-agencies-in-a-county": [],
    "no-districts-in-london": [put("relevant_agencies[organisation=districts].chosen", "no")],
    "no-agency-thought-appropriate": [
        put(
            "relevant_agencies",
            [{"organisation": "districts", "chosen": "no", "why": "None exercises functions here."}],
        ),
    ],
    "a-merged-health-board": [
        body("old-icb", "integrated-care-board", to="2025-03-31", became="icb"),
        add("lead_safeguarding_partners", {"organisation": "old-icb", "person": "tom-okoro", "to": "2025-03-31"}),
        add("delegated_safeguarding_partners", {"person": "leo-hart", "acts_for": "old-icb", "to": "2025-03-31"}),
    ],
    "a-ccg-in-an-old-agreement": [
        body("ccg", "health", to="2022-06-30", became="icb"),
        add("information_sharing.agreements[1].signatories", {"who": "ccg", "signed_on": "2021-03-01"}),
    ],
    "an-acting-lead": [
        put("people[id=rhea-dale].post", "Acting Chief Constable"),
        put("people[id=rhea-dale].status", "acting"),
    ],
    "an-interim-lead": [
        put("people[id=tom-okoro].post", "Interim Chief Executive"),
        put("people[id=tom-okoro].status", "interim"),
    ],
    "a-temporary-delegate": [put("people[id=una-speke].status", "temporary")],
    "a-shared-lead": [
        person("second-head", "Chief Executive", "county", grade="head"),
        put("lead_safeguarding_partners[1].person", ["asha-fenwick", "second-head"]),
    ],
    "a-vacancy-with-a-date": [
        add(
            "people",
            {"id": "next-chief", "post": "Chief Executive", "organisation": "icb", "status": "vacant", "to": "2025-09"},
        ),
        put("lead_safeguarding_partners[2].person", "next-chief"),
    ],
    "several-delegates-for-a-lead": [
        person("second-director", "Director of Public Health", "county", grade="executive"),
        add("delegated_safeguarding_partners", {"person": "second-director", "acts_for": "county"}),
    ],
    "an-education-delegate-with-no-lead": [
        add("delegated_safeguarding_partners", {"person": "eve-hall", "acts_for": "schools"}),
        put("education.standing", "delegate"),
    ],
    "education-as-an-equal": [
        add("lead_safeguarding_partners", {"organisation": "schools", "person": "eve-hall", "statutory": "no"}),
    ],
    "in-force-before-it-was-published": [put("publication.effective_from", "2025-01-01")],
    "in-force-after-it-was-published": [put("publication.effective_from", "2025-09-01")],
    "two-co-chairs-who-are-delegates": [
        put("partnership_chair[2].role", "co-chair"),
        add("partnership_chair", {"person": "una-speke", "role": "co-chair", "from": "2025-04-01", "to": "2026-03-31"}),
    ],
    "an-independent-chair-kept-with-a-reason": [
        person("outsider", "Independent chair", "quayside"),
        put("partnership_chair[2].person", "outsider"),
        put("partnership_chair[2].role", "independent-chair"),
        put("departures", [{"rule": "chair-is-a-dsp", "reason": "The leads want somebody from outside until 2026."}]),
    ],
    "a-page-that-is-still-a-draft": [
        put("publication.status", "draft"),
        remove("publication.url"),
        remove("publication.published_on"),
    ],
}


def loud(changed: Callable[..., Any], changes: Sequence[Change]) -> list[tuple[str, str]]:
    outcome = changed(*changes)

    assert outcome.faults == ()
    return [(finding.rule, finding.severity) for finding in outcome.findings if finding.outcome == "not-met"]


@pytest.mark.parametrize("shape", SHAPES)
def test_nothing_above_advice(changed: Callable[..., Any], shape: str) -> None:
    assert [rule for rule in loud(changed, SHAPES[shape]) if rule[1] != "advice"] == []


def test_an_independent_chair_without_a_reason_is_a_warning(changed: Callable[..., Any]) -> None:
    changes = [person("outsider", "Independent chair", "quayside"), put("partnership_chair[2].person", "outsider")]

    assert loud(changed, changes) == [("chair-is-a-dsp", "warning")]
