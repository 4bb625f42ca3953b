"""Real partnerships vary: area, groups, agencies, scrutiny, money, agreements, versions, dates, copies.

Each row is one shape that some partnership in England has published; it loads without a fault and nothing is lost.
"""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from masa.model.build import build
from masa.model.document_path import resolve
from masa.model.kinds.day import Day
from masa.model.reading import Reading

ReadText = Callable[..., Reading]

BODIES = """\
masa: 1
organisations: [{id: county}, {id: icb}, {id: police}, {id: pcc, kind: commissioner}, {id: schools}, {id: charity},
  {id: adults-board, kind: board}, {id: neighbour, kind: partnership}, {id: firm, kind: company}]
people: [{id: ann}, {id: ben}]
"""
GROUPS = "governance: {{groups: [{{id: executive}}, {{id: learning}}, {{id: x, {}}}]}}"

AREA_AND_GROUPS = [
    pytest.param("area: {same_boundary: [icb, police]}", "area.same_boundary", ["icb", "police"], id="coterminous"),
    pytest.param(
        "area: {also_covers: Our children who live elsewhere}",
        "area.also_covers",
        "Our children who live elsewhere",
        id="children-placed-outside",
    ),
    pytest.param(
        "practice_reviews: {child_death_partners: [county, icb]}",
        "practice_reviews.child_death_partners",
        ["county", "icb"],
        id="area-of-child-death-reviews",
    ),
    pytest.param(
        GROUPS.format("footprint: four counties"), "governance.groups[3].footprint", "four counties", id="own"
    ),
    pytest.param(
        GROUPS.format("how_often: quarterly, text: and otherwise as required"),
        "governance.groups[3].text",
        "and otherwise as required",
        id="quarterly-and-otherwise",
    ),
    pytest.param(
        GROUPS.format("quorum: {all_of: [partners, schools], if_not_met: no-meeting}"),
        "governance.groups[3].quorum.if_not_met",
        "no-meeting",
        id="quorum-of-all-four-with-a-hard-stop",
    ),
    pytest.param(
        GROUPS.format("quorum: {all_of: partners, others: 3}"),
        "governance.groups[3].quorum.others",
        3,
        id="quorum-of-partners-and-others",
    ),
    pytest.param(
        GROUPS.format("quorum: {all_of: chair, others: 3}"), "governance.groups[3].quorum.all_of", ["chair"], id="chair"
    ),
    pytest.param(
        GROUPS.format("quorum: {at_least: 5, out_of: 9}"), "governance.groups[3].quorum.out_of", 9, id="quorum-n-of-m"
    ),
    pytest.param(
        GROUPS.format("members: [{who: schools, seats_up_to: 4}, {chair_of: [learning, adults-board]}]"),
        "governance.groups[3].members[2].chair_of",
        ["learning", "adults-board"],
        id="seats-up-to-and-chairs-of-others",
    ),
    pytest.param(
        GROUPS.format("members: [{called: Lead member, attends_as: observer}, {who: charity, by_issue: yes}]"),
        "governance.groups[3].members[2].by_issue",
        True,
        id="observer-and-by-issue",
    ),
    pytest.param(GROUPS.format("attendance: 75%"), "governance.groups[3].attendance", Decimal(75), id="floor"),
    pytest.param(
        GROUPS.format("reports_to: [executive, adults-board]"),
        "governance.groups[3].reports_to",
        ["executive", "adults-board"],
        id="two-parents",
    ),
    pytest.param(
        GROUPS.format("temporary: yes, to: 2026-03"), "governance.groups[3].to", Day(2026, 3), id="for-a-time"
    ),
    pytest.param(
        GROUPS.format("shared_with: neighbour"), "governance.groups[3].shared_with", ["neighbour"], id="shared"
    ),
]

AGENCIES_AND_SCRUTINY = [
    pytest.param(
        "relevant_agencies: [{organisation: schools, through: [], lead_post: Head, reviewed: yearly}]",
        "relevant_agencies[1].lead_post",
        "Head",
        id="an-agency-and-its-lead",
    ),
    pytest.param(
        "relevant_agencies: [{organisation: charity, chosen: no, why: None works here}]",
        "relevant_agencies[1].chosen",
        False,
        id="considered-and-not-chosen",
    ),
    pytest.param(
        "publication: {commitments: [{what: Agree the list of agencies, when: after the consultation}]}",
        "publication.commitments[1].when",
        "after the consultation",
        id="a-list-under-review",
    ),
    pytest.param(
        "invited_bodies: [{organisation: charity, by_issue: yes}]", "invited_bodies[1].by_issue", True, id="invited"
    ),
    pytest.param(
        "independent_scrutiny: {strands: [{who: ann, kind: scrutineer, contract: 2 years}, {who: firm, kind: firm},"
        " {kind: young-people, called: Young scrutineers}, {kind: elected-members}, {kind: peers}, {kind: community},"
        " {kind: commissioner, called: Improvement board}, {kind: panel, who: [ben, practitioners]}]}",
        "independent_scrutiny.strands[kind=panel].who",
        ["ben", "practitioners"],
        id="scrutiny-as-strands",
    ),
    pytest.param(
        "independent_scrutiny: {strands: [{who: ann, rolling: monthly, from: 2024}], reports_to: leads}",
        "independent_scrutiny.reports_to",
        ["leads"],
        id="a-rolling-contract",
    ),
    pytest.param(
        "independent_scrutiny: {plan: {topics: [neglect], judged_against: [The Six Steps]}}",
        "independent_scrutiny.plan.judged_against",
        ["The Six Steps"],
        id="a-published-method",
    ),
]

MONEY = [
    pytest.param(
        "funding: {contributions: [{payer: pcc, on_behalf_of: police, amount: 5000}]}",
        "funding.contributions[1].on_behalf_of",
        "police",
        id="a-payer-who-is-no-partner",
    ),
    pytest.param(
        "funding: {contributions: [{payer: county, percent: 58%}, {payer: police, percent: 1.5%}]}",
        "funding.contributions[2].percent",
        Decimal("1.5"),
        id="percentages-without-pounds",
    ),
    pytest.param(
        "funding: {contributions: [{payer: charity}]}", "funding.contributions[1].payer", "charity", id="no-sum"
    ),
    pytest.param(
        "funding:\n  contributions:\n    - {payer: county, kind: in-kind, what: Offices}\n"
        "    - payer: county\n      budget: children's services\n      amount: £34,592\n      children_percent: 50%",
        "funding.contributions[2].amount",
        Decimal(34592),
        id="several-budgets-and-a-joint-sum",
    ),
    pytest.param(
        "funding: {other_income: [{what: DfE grant, kind: grant, one_off: yes, amount: 47300}, {kind: earned},"
        " {kind: carried-forward}]}",
        "funding.other_income[1].amount",
        Decimal(47300),
        id="grants-fees-and-money-left",
    ),
    pytest.param(
        "funding: {stated_totals: {contributions: 1, costs: 2}, equitable: Shares follow no formula}",
        "funding.stated_totals.costs",
        Decimal(2),
        id="totals-that-do-not-agree",
    ),
]

PAPERS_AND_DATES = [
    pytest.param(
        "information_sharing: {agreements: [{title: Tier 2, tier: city, from: 2024-07, signatories:"
        " [{who: partners, standing: main}, {who: schools, standing: joined, signed_on: 2024}]}]}",
        "information_sharing.agreements[1].signatories[2].signed_on",
        Day(2024),
        id="agreements-in-tiers",
    ),
    pytest.param(
        "needs: {threshold_document: {title: Continuum of Need, embedded_in: the manual, reviewed: every three years}}",
        "needs.threshold_document.title",
        "Continuum of Need",
        id="a-threshold-document-of-any-name",
    ),
    pytest.param(
        "disputes: {stages: [{level: 1, about: case, within: 5 working days}, {level: last, about: partners,"
        " at: secretary-of-state}]}",
        "disputes.stages[level=last].at",
        "secretary-of-state",
        id="disputes-on-cases-and-between-partners",
    ),
    pytest.param(
        "training: {programme: [{title: Pathway, lasts: 6 years, how_many: 3}], shared_with: neighbour}",
        "training.programme[1].how_many",
        3,
        id="a-pathway-of-training",
    ),
    pytest.param(
        "accessible_versions: [{form: animation, origin: national, of: national-guide}, {form: easy-read,"
        " of: yearly-report, for: [children, families]}, {form: video, made_with: Young people's group}]",
        "accessible_versions[2].for",
        ["children", "families"],
        id="versions-for-children",
    ),
    pytest.param(
        "publication: {published_on: 2025-03, effective_from: 2024-12-31, updated_on: 2024}",
        "publication.effective_from",
        Day(2024, 12, 31),
        id="dates-in-any-order",
    ),
    pytest.param("publication: {version: 2024/25}", "publication.version", "2024/25", id="a-version-named-by-a-year"),
    pytest.param("publication: {version: winter 2024}", "publication.version", "winter 2024", id="by-a-season"),
    pytest.param("publication: {version: 6.70}", "publication.version", "6.70", id="by-a-number"),
    pytest.param(
        "publication: {review_when: a statement of government policy, reviewed: every three years}",
        "publication.review_when",
        "a statement of government policy",
        id="review-by-event-and-by-cycle",
    ),
    pytest.param(
        "transcription: {whole: no, lost: [{path: lead_safeguarding_partners, what: list}],"
        " also_says: [{path: voice.methods, says: 3}]}",
        "transcription.lost[1].what",
        "list",
        id="content-lost-in-transcription",
    ),
    pytest.param("partnership: {contact: {email: tbc}}", "partnership.contact.email", "tbc", id="a-placeholder-stays"),
]


@pytest.mark.parametrize(
    ("text", "path", "value"), [*AREA_AND_GROUPS, *AGENCIES_AND_SCRUTINY, *MONEY, *PAPERS_AND_DATES]
)
def test_a_shape_that_partnerships_have(read_text: ReadText, text: str, path: str, value: object) -> None:
    reading = read_text(f"{BODIES}{text}\n")
    assert reading.faults == ()
    held: Any = reading.values
    for key in resolve(path, reading.values) or ():
        held = held[key]
    assert held == value
    build(reading)
