"""Every dated thing of the format while it lies ahead: told once, in a clerk's words, in the right kind."""

from collections.abc import Callable

import pytest

Due = Callable[..., list[str]]

BODIES = """organisations:
  - {id: county, name: County Council, kind: local-authority}
  - {id: police, name: The Constabulary, kind: police}
people:
  - {id: ann, name: Ann Ashe, post: Chief Executive, organisation: county}
  - {id: bo, name: Bo Bell, post: Chief Constable, organisation: police}
"""


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param("partnership: {to: 2026-03-31}", "2026-03-31 ends: The partnership ends", id="partnership"),
        pytest.param(
            "partnership: {became: [{name: New Partnership, from: 2026-04}]}",
            "2026-04 begins: “New Partnership” begins",
            id="partnership-that-follows",
        ),
        pytest.param(
            "publication: {effective_to: 2026-03-31}",
            "2026-03-31 ends: These arrangements cease to have effect",
            id="effect-ends",
        ),
        pytest.param(
            "publication: {effective_from: 2025-07-01}",
            "2025-07-01 begins: These arrangements take effect",
            id="effect-begins",
        ),
        pytest.param(
            "publication: {published_on: 2025-07}",
            "2025-07 begins: These arrangements are to be published",
            id="publication",
        ),
        pytest.param(
            "publication: {next_review: 2026-02}",
            "2026-02 review: A review of these arrangements is due",
            id="review-of-the-whole",
        ),
        pytest.param(
            "publication: {commitments: [{what: Print it, due: 2025-09-30, owner: business-unit}]}",
            "2025-09-30 promise: Promised by business unit: “Print it”",
            id="promise",
        ),
        pytest.param(
            "area: {changes_ahead: [{expected: 2028-04, what: One council}]}",
            "2028-04 change: A change of the area is expected: “One council”",
            id="change-of-the-area",
        ),
        pytest.param(
            "organisations: [{id: old, name: Old Board, to: 2026, became: new}, {id: new, name: New Board}]",
            "2026 ends: Old Board ends, and New Board comes after",
            id="body",
        ),
        pytest.param(
            "organisations: [{id: a, name: A, acts_for: [{organisation: b, to: 2026}]}, {id: b, name: B}]",
            "2026 ends: The time in which A acts for B ends",
            id="body-that-acts-for-another",
        ),
        pytest.param(
            "people: [{id: a, name: Ann, post: Manager, other_posts: [{post: Clerk, to: 2026}]}]",
            "2026 ends: The time in office of Ann as Clerk ends",
            id="another-post",
        ),
        pytest.param(
            BODIES + "lead_safeguarding_partners: [{organisation: county, person: ann, to: 2026}]",
            "2026 ends: The time of Ann Ashe as lead safeguarding partner for County Council ends",
            id="lead",
        ),
        pytest.param(
            BODIES + "delegated_safeguarding_partners: [{acts_for: [county, police], person: [ann, bo], to: 2026}]",
            "2026 ends: The time of Ann Ashe and Bo Bell as delegated safeguarding partner for County Council and "
            "The Constabulary ends",
            id="delegate",
        ),
        pytest.param(
            BODIES + "partnership_chair: [{person: ann, role: vice-chair, to: 2026}]",
            "2026 ends: The term of Ann Ashe as vice-chair of the partnership ends",
            id="chair",
        ),
        pytest.param(
            "partnership_chair: [{called: Independent chair, role: independent-chair, next_review: 2026}]",
            "2026 review: A review of the term of “Independent chair” as independent chair of the partnership is due",
            id="chair-without-a-person",
        ),
        pytest.param(
            "governance: {groups: [{id: g, name: Learning Group, temporary: yes, to: 2026-03}]}",
            "2026-03 ends: The group “Learning Group” ends",
            id="group",
        ),
        pytest.param(
            BODIES + "governance: {groups: [{id: g, name: The Executive, chairs: [{person: ann, to: 2026}]}]}",
            "2026 ends: The term of Ann Ashe as chair of the Executive ends",
            id="chair-of-a-group",
        ),
        pytest.param(
            BODIES + "governance: {groups: [{id: g, name: Executive, members: [{who: police, to: 2026}]}]}",
            "2026 ends: The seat of The Constabulary in the Executive ends",
            id="seat",
        ),
        pytest.param(
            "governance: {groups: [{id: g, name: Executive, terms_of_reference: {next_review: 2026}}]}",
            "2026 review: A review of the terms of reference of the Executive is due",
            id="terms-of-reference",
        ),
        pytest.param(
            "governance: {decisions: [{about: [priorities, money], next_review: 2026}]}",
            "2026 review: A review of who decides on priorities and money is due",
            id="decision",
        ),
        pytest.param(
            BODIES + "governance: {business_unit: {posts: [{post: Analyst, person: bo, to: 2026}]}}",
            "2026 ends: The time of Bo Bell as Analyst in the business unit ends",
            id="staff",
        ),
        pytest.param(
            BODIES + "relevant_agencies: [{organisation: police, chosen: no, next_review: 2026}]",
            "2026 review: A review of the place of The Constabulary in the list of relevant agencies is due",
            id="agency",
        ),
        pytest.param(
            BODIES + "invited_bodies: [{organisation: police, from: 2026}]",
            "2026 begins: The place of The Constabulary among the invited bodies begins",
            id="invited-body",
        ),
        pytest.param(
            "education: {sectors: [{covers: [early-years, academies], text: x, to: 2026}]}",
            "2026 ends: What is arranged for early years and academies ends",
            id="sectors",
        ),
        pytest.param(
            BODIES + "education: {representatives: [{level: strategic, person: ann, to: 2026}]}",
            "2026 ends: The seat of Ann Ashe as representative of education ends",
            id="representative",
        ),
        pytest.param(
            "education: {safeguarding_leads: [{how: A briefing, to: 2026}]}",
            "2026 ends: The route for safeguarding leads, “A briefing”, ends",
            id="route-for-school-leads",
        ),
        pytest.param(
            "needs: {plan: {title: Business Plan, to: 2026-03}}",
            "2026-03 ends: The plan “Business Plan” ends",
            id="plan",
        ),
        pytest.param("needs: {plan: {to: 2026-03}}", "2026-03 ends: The plan ends", id="plan-without-a-title"),
        pytest.param(
            "needs: {priorities: [{title: Neglect, from: 2025-09}]}",
            "2025-09 begins: The priority “Neglect” begins",
            id="priority",
        ),
        pytest.param(
            "needs: {threshold_document: {title: Right Help, next_review: 2026}}",
            "2026 review: A review of the threshold document “Right Help” is due",
            id="threshold-document",
        ),
        pytest.param(
            "needs: {protection_teams: [{name: North team, to: 2026}]}",
            "2026 ends: The child protection team “North team” ends",
            id="protection-team",
        ),
        pytest.param(
            BODIES + "independent_scrutiny: {strands: [{who: ann, to: 2026}]}",
            "2026 ends: The term of Ann Ashe in independent scrutiny ends",
            id="scrutineer",
        ),
        pytest.param(
            "independent_scrutiny: {plan: {title: Plan 2025, to: 2026}}",
            "2026 ends: The scrutiny plan “Plan 2025” ends",
            id="scrutiny-plan",
        ),
        pytest.param(
            "independent_scrutiny: {next_review: 2026}",
            "2026 review: A review of the arrangements for scrutiny is due",
            id="scrutiny",
        ),
        pytest.param(
            "information_sharing: {agreements: [{title: Agreement, to: 2026}]}",
            "2026 ends: The agreement “Agreement” ends",
            id="sharing-agreement",
        ),
        pytest.param(
            "data_and_intelligence: {data_set: {title: Scorecard, next_review: 2026}}",
            "2026 review: A review of the data set “Scorecard” is due",
            id="data-set",
        ),
        pytest.param(
            "training: {programme: [{title: Core course, from: 2026}]}",
            "2026 begins: The course “Core course” begins",
            id="course",
        ),
        pytest.param(
            "audit: {programme: [{title: Section 11, to: 2026}]}", "2026 ends: The audit “Section 11” ends", id="audit"
        ),
        pytest.param(
            "funding: {next_review: 2026}", "2026 review: A review of the funding is due", id="funding-review"
        ),
        pytest.param("funding: {to: 2026-03-31}", "2026-03-31 ends: The year of the funding ends", id="funding"),
        pytest.param(
            "voice: {methods: [{who: children, how: A survey, to: 2026}]}",
            "2026 ends: This way of hearing children ends",
            id="way-of-hearing",
        ),
        pytest.param(
            "disputes: {policy: {title: Escalation, next_review: 2026}}",
            "2026 review: A review of the policy on disputes “Escalation” is due",
            id="policy-on-disputes",
        ),
        pytest.param(
            "departures: [{rule: chair-is-a-dsp, to: 2026}]",
            "2026 ends: The departure from `chair-is-a-dsp` ends",
            id="departure",
        ),
        pytest.param(
            "needs: {documents: [{title: Early Help Strategy, to: 2026}]}",
            "2026 ends: “Early Help Strategy” ends",
            id="document",
        ),
    ],
)
def test_ahead(due: Due, text: str, line: str) -> None:
    assert due(text) == [line]
