"""Real partnerships vary: who the partners are, who leads, who is delegated, who chairs, where education stands.

Each row is one shape that some partnership in England has published; it loads without a fault and nothing is lost.
"""

from collections.abc import Callable
from typing import Any

import pytest

from masa.model.build import build
from masa.model.document_path import resolve
from masa.model.reading import Reading

ReadText = Callable[..., Reading]

BODIES = """\
masa: 1
organisations:
  - {id: county, name: County Council, kind: local-authority}
  - {id: city, name: City Council, kind: local-authority}
  - {id: icb, name: NHS East Integrated Care Board, kind: integrated-care-board}
  - {id: west, name: NHS West Integrated Care Board, kind: integrated-care-board}
  - {id: police, name: Example Constabulary, kind: police}
  - {id: unit, name: Northern Command Unit, part_of: police, tier: command-unit}
  - {id: place, name: NHS East at City, part_of: icb, tier: place}
  - {id: schools, name: Schools, kind: education, several: yes}
  - {id: neighbour, name: Borderland Partnership, kind: partnership}
people:
  - {id: ann, name: Ann Ash, post: Chief Executive, organisation: county}
  - {id: ben, name: Ben Birch, post: Chief Nurse, organisation: icb}
  - {id: cat, name: Cat Cedar, post: Chief Superintendent, organisation: police}
  - {id: dee, name: Dee Dogwood, post: Head Teacher, organisation: schools}
"""


def at(reading: Reading, path: str) -> Any:  # noqa: ANN401 - any value of a document
    value: Any = reading.values
    for key in resolve(path, reading.values) or ():
        value = value[key]
    return value


PARTNERS = [
    pytest.param(
        "lead_safeguarding_partners: [{organisation: county}, {organisation: city}, {organisation: icb},"
        " {organisation: west}, {organisation: police}]",
        "lead_safeguarding_partners[5].organisation",
        "police",
        id="several-bodies-of-a-kind",
    ),
    pytest.param(
        "area: {councils: [county, city], joint_agreement: {parties: [county, city, icb, police]}}",
        "area.joint_agreement.parties[2]",
        "city",
        id="two-councils-under-one-agreement",
    ),
    pytest.param(
        "invited_bodies: [{organisation: neighbour, why: It shares our procedures and our training site}]",
        "invited_bodies[1].organisation",
        "neighbour",
        id="services-still-shared-after-a-split",
    ),
    pytest.param(
        "partnership: {from: 2015, to: 2021-10, became: [{name: County Partnership}, {name: City Partnership}]}",
        "partnership.became[2].name",
        "City Partnership",
        id="a-combination-that-ended",
    ),
    pytest.param(
        "partnership: {from: 2025-04-01, came_from: [{name: Cumbria Partnership, to: 2025-03-31}]}",
        "partnership.came_from[1].name",
        "Cumbria Partnership",
        id="one-that-followed-another",
    ),
    pytest.param("partnership: {host: city}", "partnership.host", "city", id="a-host-that-is-no-lead"),
    pytest.param(
        "partnership: {serves: [children, adults, community-safety]}",
        "partnership.serves[3]",
        "community-safety",
        id="a-wider-scope",
    ),
]

LEADS = [
    pytest.param(
        "lead_safeguarding_partners: [{organisation: county, person: ann}, {organisation: icb, person: ann}]",
        "lead_safeguarding_partners[2].person",
        ["ann"],
        id="one-person-in-two-offices",
    ),
    pytest.param(
        "lead_safeguarding_partners: [{organisation: police, person: cat, called: District Commander}]",
        "lead_safeguarding_partners[1].called",
        "District Commander",
        id="a-lower-post-under-another-title",
    ),
    pytest.param(
        "lead_safeguarding_partners: [{organisation: county}]",
        "lead_safeguarding_partners[1].organisation",
        "county",
        id="a-body-without-a-person",
    ),
    pytest.param(
        "lead_safeguarding_partners: [{organisation: county, person: ann, acts_in_person: yes}]",
        "lead_safeguarding_partners[1].acts_in_person",
        True,
        id="no-delegate-on-purpose",
    ),
    pytest.param(
        "lead_safeguarding_partners: [{organisation: schools, person: dee, statutory: no}]",
        "lead_safeguarding_partners[1].statutory",
        False,
        id="education-as-fourth-partner",
    ),
    pytest.param(
        "governance: {groups: [{id: forum, name: Regional forum, meeting_of: leads, how_often: twice a year,"
        " footprint: both counties, shared_with: neighbour}, {id: local, name: Leads, meeting_of: leads}]}",
        "governance.groups[id=forum].shared_with",
        ["neighbour"],
        id="leads-who-meet-above-one-partnership",
    ),
    pytest.param(
        "lead_safeguarding_partners: [{organisation: icb, person: [ann, ben]}]",
        "lead_safeguarding_partners[1].person",
        ["ann", "ben"],
        id="a-job-share",
    ),
]

DELEGATES = [
    pytest.param("delegated_safeguarding_partners: []", "delegated_safeguarding_partners", [], id="none"),
    pytest.param(
        "delegated_safeguarding_partners: [{person: ann, acts_for: county, serves: children},"
        " {person: dee, acts_for: county, serves: adults}, {person: ben, acts_for: icb}]",
        "delegated_safeguarding_partners[2].serves",
        ["adults"],
        id="two-for-one-council",
    ),
    pytest.param(
        "delegated_safeguarding_partners: [{person: ben, acts_for: [icb, west], shared_with: neighbour}]",
        "delegated_safeguarding_partners[1].acts_for",
        ["icb", "west"],
        id="shared-by-bodies-and-partnerships",
    ),
    pytest.param(
        "delegated_safeguarding_partners: [{person: ben, acts_for: icb, to: 2024-12},"
        " {person: dee, acts_for: icb, from: 2024-12}]",
        "delegated_safeguarding_partners[to=2024-12].person",
        ["ben"],
        id="one-who-left",
    ),
    pytest.param(
        "delegated_safeguarding_partners: [{person: cat, acts_for: police, ended: yes}]",
        "delegated_safeguarding_partners[1].ended",
        True,
        id="one-who-left-on-a-day-not-known",
    ),
    pytest.param(
        "delegated_safeguarding_partners: [{person: dee, acts_for: schools, called: Education delegate}]",
        "delegated_safeguarding_partners[1].acts_for",
        ["schools"],
        id="education-delegates",
    ),
]

CHAIR = [
    pytest.param(
        "partnership_chair: [{person: ann, role: co-chair}, {person: cat, role: co-chair, to: 2026}]",
        "partnership_chair[2].role",
        "co-chair",
        id="co-chairs",
    ),
    pytest.param(
        "partnership_chair: [{called: Jane Roe, role: independent-chair, why: The area spans two forces}]",
        "partnership_chair[1].role",
        "independent-chair",
        id="an-independent-chair",
    ),
    pytest.param(
        "partnership_chair: [{person: ann, from: 2025-01-01, to: 2025-12-31}]",
        "partnership_chair[1].person",
        ["ann"],
        id="a-calendar-year",
    ),
    pytest.param(
        "partnership_chair: [{person: ben, rotates: every two years, rotates_among: [county, icb], next: ann}]",
        "partnership_chair[1].rotates_among",
        ["county", "icb"],
        id="a-turn-of-some",
    ),
    pytest.param(
        "partnership_chair: [{called: For the first year, text: The director of the health board}]",
        "partnership_chair[1].called",
        "For the first year",
        id="a-term-in-words-alone",
    ),
    pytest.param(
        "partnership_chair: [{text: The post is vacant}]",
        "partnership_chair[1].text",
        "The post is vacant",
        id="a-vacant-chair",
    ),
    pytest.param(
        "governance: {groups: [{id: network, name: Network, chairs: [{person: ann, role: co-chair},"
        " {person: dee, role: co-chair}, {person: partnership-chair, to: 2024}]}]}",
        "governance.groups[id=network].chairs[3].person",
        ["partnership-chair"],
        id="other-chairs-for-other-groups",
    ),
]


@pytest.mark.parametrize(("text", "path", "value"), [*PARTNERS, *LEADS, *DELEGATES, *CHAIR])
def test_a_shape_that_partnerships_have(read_text: ReadText, text: str, path: str, value: object) -> None:
    reading = read_text(f"{BODIES}{text}\n")
    assert reading.faults == ()
    assert at(reading, path) == value
    build(reading)


STATUSES = ("substantive", "acting", "interim", "temporary", "designate", "vacant", "to-be-confirmed")


@pytest.mark.parametrize(
    ("entry", "key", "value"),
    [
        *(pytest.param(f"{{id: x, status: {status}}}", "status", status, id=status) for status in STATUSES),
        pytest.param("{id: x, post: Chief Constable}", "post", "Chief Constable", id="an-office-without-a-name"),
        pytest.param("{id: x, name: Jo Null}", "name", "Jo Null", id="a-name-without-an-office"),
        pytest.param(
            "{id: x, name: A, other_posts: [{post: Accountable Officer, organisation: county}]}",
            "name",
            "A",
            id="two-offices",
        ),
        pytest.param("{id: x, organisation: county, grade: middle}", "grade", "middle", id="a-grade"),
    ],
)
def test_the_ways_to_give_a_person(read_text: ReadText, entry: str, key: str, value: str) -> None:
    reading = read_text(f"masa: 1\norganisations: [{{id: county}}]\npeople: [{entry}]\n")
    assert reading.faults == ()
    assert reading.values["people"][0][key] == value
    build(reading)


@pytest.mark.parametrize(
    "entry",
    [
        pytest.param(
            "{id: icb, acts_for: [{organisation: [a, b], functions: All}]}", id="one-board-for-its-neighbours"
        ),
        pytest.param("{id: trust, kind: childrens-trust, acts_for: [{organisation: a, power: s.497A}]}", id="a-trust"),
        pytest.param(
            "{id: company, kind: company, acts_for: [{organisation: a, from: 2021, to: 2026}]}", id="a-company"
        ),
        pytest.param("{id: unit, part_of: a, tier: command-unit}", id="a-command-unit"),
        pytest.param("{id: place, part_of: a, tier: place}", id="a-place"),
        pytest.param("{id: corner, kind: integrated-care-board, covers: b}", id="a-body-for-a-corner-of-the-area"),
        pytest.param("{id: old, name: A CCG, to: 2022-06-30, became: [a, b]}", id="a-body-that-was-abolished"),
        pytest.param("{id: all, several: yes, how_many: 300, list_at: 'https://x.example'}", id="a-class-with-a-list"),
        pytest.param("{id: some, several: yes, includes: [a, b]}", id="a-class-and-its-members"),
        pytest.param("{id: welsh, kind: health, based_in: wales}", id="a-body-from-wales"),
        pytest.param("{id: names, also_called: [Health, 'Health & Care']}", id="a-body-of-many-names"),
    ],
)
def test_the_ways_to_give_a_body(read_text: ReadText, entry: str) -> None:
    reading = read_text(f"masa: 1\norganisations: [{{id: a}}, {{id: b}}, {entry}]\n")
    assert reading.faults == ()
    build(reading)


@pytest.mark.parametrize("standing", ["relevant-agency", "invited", "member", "delegate", "lead-and-delegate"])
def test_education_stands_in_one_of_five_ways(read_text: ReadText, standing: str) -> None:
    text = (
        f"education: {{standing: {standing}, representatives: [{{level: strategic, person: dee, seats_up_to: 5}},"
        " {level: [strategic, operational], organisation: county, called: Council officer}]}"
    )
    reading = read_text(f"{BODIES}{text}\n")
    assert reading.faults == ()
    build(reading)
