"""Lawful shapes that a naive rule would fault: no error, and nothing above advice unless the row says so."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import pytest

pytestmark = pytest.mark.timeless

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


def real(name: str, legal_name: str, code: str) -> list[Change]:
    """Make an invented body a real one, so that the register speaks of it."""
    return [put(f"organisations[id={name}].name", legal_name), put(f"organisations[id={name}].code", code)]


def area(council: tuple[str, str], board: tuple[str, str], force: tuple[str, str]) -> list[Change]:
    return [*real("county", *council), *real("icb", *board), *real("police", *force)]


NORTH_EAST_LONDON = ("NHS North East London Integrated Care Board", "E54000029")
METROPOLITAN, CITY_POLICE = ("Metropolitan Police Service", "E23000001"), ("City of London Police", "E23000034")
BOROUGH = area(("London Borough of Hackney", "E09000012"), NORTH_EAST_LONDON, METROPOLITAN)
CITY = area(("City of London Corporation", "E09000001"), NORTH_EAST_LONDON, CITY_POLICE)
CAMBRIDGESHIRE = area(
    ("Cambridgeshire County Council", "E10000003"),
    ("NHS Cambridgeshire and Peterborough Integrated Care Board", "E54000056"),
    ("Cambridgeshire Constabulary", "E23000023"),
)
CORNWALL = area(
    ("Cornwall Council", "E06000052"),
    ("NHS Cornwall and the Isles of Scilly Integrated Care Board", "E54000036"),
    ("Devon & Cornwall Police", "E23000035"),
)
NORFOLK = area(
    ("Norfolk County Council", "E10000020"),
    ("NHS Norfolk and Waveney Integrated Care Board", "E54000022"),
    ("Norfolk Constabulary", "E23000024"),
)


def with_second(name: str, code: str) -> list[Change]:
    return [
        add("organisations", {"id": "second", "name": name, "kind": "local-authority", "code": code}),
        put("area.councils", ["county", "second"]),
        put("area.joint_agreement", {"agreed_on": "2024-05", "parties": ["county", "second"]}),
    ]


PETERBOROUGH = [*CAMBRIDGESHIRE, *with_second("Peterborough City Council", "E06000031")]
SECOND_COUNCIL = [*PETERBOROUGH, *pays("second")]
ACTS_FOR_COUNTY = [{"organisation": "county", "functions": "Children's services", "power": "A direction"}]

SHAPES = {
    "a-met-assistant-commissioner-leads": [*BOROUGH, *police_lead("Assistant Commissioner")],
    "a-met-deputy-commissioner-leads": [*BOROUGH, *police_lead("Deputy Commissioner")],
    "a-deputy-chief-constable-leads": police_lead("Deputy Chief Constable"),
    "a-commissioner-of-police-leads": [*BOROUGH, *police_lead("Commissioner")],
    "two-chief-officers": [
        body("city-police", "police"),
        person("city-chief", "Commissioner", "city-police"),
        person("city-deputy", "Commander", "city-police", grade="executive"),
        add("lead_safeguarding_partners", {"organisation": "city-police", "person": "city-chief"}),
        add("delegated_safeguarding_partners", {"person": "city-deputy", "acts_for": "city-police"}),
        *pays("city-police"),
    ],
    "the-city-and-a-borough-with-both-forces": [
        *CITY,
        *with_second("London Borough of Hackney", "E09000012"),
        add("lead_safeguarding_partners", {"organisation": "second", "person": "asha-fenwick"}),
        put("delegated_safeguarding_partners[1].acts_for", ["county", "second"]),
        *police_lead("Commissioner of Police for the City of London"),
        add("organisations", {"id": "met", "name": METROPOLITAN[0], "kind": "police", "code": METROPOLITAN[1]}),
        person("met-chief", "Commissioner of Police of the Metropolis", "met"),
        add("lead_safeguarding_partners", {"organisation": "met", "person": "met-chief"}),
        put("delegated_safeguarding_partners[3].acts_for", ["police", "met"]),
        *pays("second"),
        add("funding.contributions", {"payer": "met", "kind": "in-kind", "what": "Rooms", "amount": "100"}),
        put("funding.stated_totals.in_kind", "16200"),
    ],
    "the-city-of-london-alone": [
        *CITY,
        *police_lead("Commissioner"),
        add(
            "relevant_agencies",
            {"organisation": "county", "schedule": "33", "why": "It is the police authority.", "how": "x"},
        ),
    ],
    "the-isles-of-scilly-with-their-neighbour": [
        *CORNWALL,
        *with_second("Council of the Isles of Scilly", "E06000053"),
        add("lead_safeguarding_partners", {"organisation": "second", "person": "asha-fenwick"}),
        put("delegated_safeguarding_partners[1].acts_for", ["county", "second"]),
        *pays("second"),
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
        *PETERBOROUGH,
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
    "a-combined-authority-instead-of-a-council": [
        add("organisations", {"id": "combined", "name": "Exampleshire Combined Authority", "kind": "other"}),
        put("lead_safeguarding_partners[1].organisation", "combined"),
        put("delegated_safeguarding_partners[1].acts_for", "combined"),
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
    "a-board-that-has-since-merged-in-its-time": NORFOLK,
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


def test_two_co_chairs_are_told_that_the_guidance_speaks_of_one(changed: Callable[..., Any]) -> None:
    second = {"person": "una-speke", "role": "co-chair", "from": "2025-04-01", "to": "2026-03-31"}

    told = loud(changed, [put("partnership_chair[2].role", "co-chair"), add("partnership_chair", second)])

    assert set(told) == {("chair-is-a-dsp", "warning")}


def test_an_independent_chair_without_a_reason_is_a_warning(changed: Callable[..., Any]) -> None:
    changes = [person("outsider", "Independent chair", "quayside"), put("partnership_chair[2].person", "outsider")]

    assert loud(changed, changes) == [("chair-is-a-dsp", "warning")]


def told(changed: Callable[..., Any], changes: Sequence[Change], day: date) -> dict[str, str]:
    """Return what is told of the partners on a day, by rule."""
    findings = changed(*changes, day=day).findings
    return {one.rule: one.message for one in findings if one.outcome == "not-met" and one.topic == "partners"}


def test_a_merged_board_is_wrong_today_and_its_successor_is_named(changed: Callable[..., Any]) -> None:
    assert told(changed, NORFOLK, date(2025, 6, 1)) == {}

    today = told(changed, NORFOLK, date(2026, 11, 21))

    assert list(today) == ["partner-body-legal-name"]
    assert "ended on 31 March 2026" in today["partner-body-legal-name"]
    assert "NHS Norfolk and Suffolk Integrated Care Board" in today["partner-body-legal-name"]


def test_a_combined_authority_instead_of_a_council_is_asked_for_its_order(changed: Callable[..., Any]) -> None:
    outcome = changed(*SHAPES["a-combined-authority-instead-of-a-council"])

    asked = [one for one in outcome.findings if one.outcome == "needs-a-person" and one.topic == "partners"]
    assert [one.rule for one in asked] == ["partner-council-is-local-authority"]
    assert "ask for the order" in asked[0].message


def test_each_fault_among_the_partners_is_told_once(changed: Callable[..., Any]) -> None:
    day = date(2025, 6, 1)
    group = put("organisations[id=icb].name", "NHS Exampleshire CCG")
    cluster = put("organisations[id=icb].name", "Exampleshire and Northshire ICB cluster")
    schools = add("lead_safeguarding_partners", {"organisation": "schools", "person": "eve-hall", "statutory": "yes"})
    commissioner = add("lead_safeguarding_partners", {"organisation": "pcc", "person": "eve-hall", "statutory": "yes"})

    assert list(told(changed, [group], day)) == ["partner-no-ccg"]
    assert list(told(changed, [cluster], day)) == ["icb-cluster-not-merger"]
    assert list(told(changed, [commissioner], day)) == ["police-partner-is-chief-officer"]
    assert told(changed, [schools], day) == {}
    assert "edu-not-fourth-partner" in [one.rule for one in changed(schools).findings if one.outcome == "not-met"]
