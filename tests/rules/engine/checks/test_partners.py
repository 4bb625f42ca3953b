"""Partners of each kind, and every body that touches the area."""

from collections.abc import Callable
from datetime import date

import pytest

Asked = Callable[..., list[str]]
CHECK = (
    "{check: partners_of_each_kind, kinds: [local-authority, integrated-care-board, police], "
    "instead: [combined authority]}"
)
BODIES = """
organisations:
  - {id: county, name: The County, kind: local-authority}
  - {id: city, name: The City, kind: local-authority}
  - {id: icb, kind: integrated-care-board}
  - {id: force, kind: police}
  - {id: unit, part_of: force}
  - {id: combined, name: The Combined Authority, kind: other}
  - {id: districts, kind: district-council}
"""
LACKING = "contrary lead_safeguarding_partners: "
ALL_THREE = [f"met lead_safeguarding_partners[{number}].organisation" for number in (1, 2, 3)]
BOARDS = "{check: every_body_touching, kind: integrated-care-board, small_share: 5}"
FORCES = "{check: every_body_touching, kind: police}"
IN_2026 = date(2026, 11, 21)


def partners(*names: str) -> str:
    return f"lead_safeguarding_partners: [{', '.join(f'{{organisation: {name}}}' for name in names)}]\n"


@pytest.mark.parametrize(
    ("document", "answers"),
    [
        pytest.param(partners("county", "icb", "force"), ALL_THREE, id="all-three"),
        pytest.param(partners("county", "icb", "unit"), ALL_THREE, id="a-unit-for-its-force"),
        pytest.param(partners("county", "icb"), [LACKING + "the police"], id="no-police"),
        pytest.param(
            partners("county", "icb", "force").replace("organisation: icb", "organisation: icb, statutory: no"),
            [LACKING + "the health board"],
            id="a-guest-is-no-partner",
        ),
        pytest.param(partners("county"), [LACKING + "the health board and the police"], id="only-the-council"),
        pytest.param("", ["missing lead_safeguarding_partners"], id="nobody"),
        pytest.param(
            "lead_safeguarding_partners: [{organisation: county, to: 2024}]",
            ["missing lead_safeguarding_partners"],
            id="nobody-any-more",
        ),
        pytest.param(
            "area: {councils: [county, city]}\n" + partners("county", "icb", "force"),
            [LACKING + "the council for The City"],
            id="one-of-two-councils",
        ),
        pytest.param(
            "area: {councils: city}\n" + partners("county", "icb", "force"),
            [LACKING + "the council"],
            id="another-council",
        ),
        pytest.param(
            "area: {councils: [county, districts]}\n" + partners("county", "icb", "force"),
            ALL_THREE,
            id="districts-are-none",
        ),
        pytest.param(
            partners("combined", "icb", "force"),
            ["met lead_safeguarding_partners[2].organisation", "met lead_safeguarding_partners[3].organisation"],
            id="a-combined-authority",
        ),
        pytest.param(
            partners("county", "icb").replace("]", ", {organisation: dan}]"),
            ["unread lead_safeguarding_partners[3].organisation"],
            id="an-unknown-id-may-be-the-police",
        ),
        pytest.param(
            "area: {councils: [county, dan]}\n" + partners("county", "icb", "force"),
            ["unread area.councils[2]"],
            id="an-unknown-council",
        ),
        pytest.param(
            "area: {councils: dan}\n" + partners("county", "icb"),
            [LACKING + "the police"],
            id="what-is-lacking-whatever-the-area",
        ),
    ],
)
def test_each_kind(asked: Asked, document: str, answers: list[str]) -> None:
    assert asked(BODIES + document, CHECK) == answers


def test_one_council_under_two_ids(asked: Asked) -> None:
    document = (
        BODIES
        + "  - {id: here, name: Lincolnshire, kind: local-authority}\n"
        + "  - {id: lcc, name: Lincolnshire County Council, kind: local-authority}\n"
        + "area: {councils: here}\n"
    )

    assert asked(document + partners("lcc", "icb", "force"), CHECK) == ALL_THREE


@pytest.mark.parametrize(
    ("acting", "answers"),
    [
        pytest.param("{id: icb, kind: integrated-care-board, acts_for: [{organisation: other}]}", [], id="a-peer"),
        pytest.param(
            "{id: icb, kind: company, acts_for: [{organisation: other}]}", [LACKING + "the health board"], id="no-peer"
        ),
        pytest.param(
            "{id: icb, kind: integrated-care-board, acts_for: [{organisation: other, to: 2024}]}",
            [LACKING + "the health board"],
            id="no-more",
        ),
        pytest.param(
            "{id: icb, kind: integrated-care-board, acts_for: yes}", ["unread organisations[4].acts_for"], id="unread"
        ),
    ],
)
def test_a_body_for_which_another_acts(asked: Asked, acting: str, answers: list[str]) -> None:
    document = f"""
organisations:
  - {{id: county, kind: local-authority}}
  - {{id: force, kind: police}}
  - {{id: other, kind: integrated-care-board}}
  - {acting}
{partners("county", "force")}"""

    found = asked(document, CHECK)

    assert [one for one in found if not one.startswith("met")] == answers


def document(council: str, *boards: str, area: str = "area: {councils: council}") -> str:
    rows = "".join(f"\n  - {{id: b{number}, kind: integrated-care-board, {one}}}" for number, one in enumerate(boards))
    seats = "".join(f", {{organisation: b{number}}}" for number in range(len(boards)))
    return f"""
{area}
organisations:
  - {{id: council, name: The council, kind: local-authority, {council}}}{rows}
lead_safeguarding_partners: [{{organisation: council}}{seats}]
"""


YORKSHIRE, HUMBER, WEST = "code: E06000065", "code: E54000051", "code: E54000054"


WEST_AND_LANCS = (
    "NHS West Yorkshire Integrated Care Board and NHS Lancashire and South Cumbria Integrated Care Board "
    "(a very small part)"
)


LANCS = "NHS Lancashire and South Cumbria Integrated Care Board"


UNHELD = "The register that masa holds has no council of this name: with its official `code` this could be looked up."


IT_LACKS = "missing lead_safeguarding_partners: "


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        pytest.param(
            document("code: E10000019", "code: E54000013"), ["met lead_safeguarding_partners[2].organisation"], id="one"
        ),
        pytest.param(
            document("code: E10000019", "name: Lincolnshire ICB"),
            ["met lead_safeguarding_partners[2].organisation"],
            id="by-name",
        ),
        pytest.param(
            document(YORKSHIRE, HUMBER),
            [f"{IT_LACKS}{WEST_AND_LANCS}; limit 5; found The council"],
            id="two-are-lacking",
        ),
        pytest.param(
            document(YORKSHIRE, HUMBER, WEST),
            [f"unsure lead_safeguarding_partners: {LANCS}; limit 5; found The council"],
            id="a-small-one-is-lacking",
        ),
        pytest.param(
            document(YORKSHIRE, HUMBER, area=""),
            [f"{IT_LACKS}{WEST_AND_LANCS}; limit 5; found The council"],
            id="the-council-partner-for-the-area",
        ),
        pytest.param(
            document(YORKSHIRE, HUMBER, "name: Health"),
            [f"unknown lead_safeguarding_partners[3].organisation: {UNHELD.replace('council', 'health board')}"],
            id="somebody-unknown-may-be-it",
        ),
        pytest.param(
            document("code: E10000099", HUMBER),
            [f"unknown area.councils[1]: {UNHELD}"],
            id="a-council-unknown",
        ),
        pytest.param(
            document(YORKSHIRE, HUMBER, "code: {}"), ["unread organisations[3].code"], id="an-unread-code-may-be-its"
        ),
        pytest.param(document("code: {}", HUMBER), ["unread organisations[1].code"], id="the-councils-code-unread"),
        pytest.param(
            document(YORKSHIRE, HUMBER, area="area: {councils: dan}"), ["unread area.councils"], id="an-unknown-id"
        ),
    ],
)
def test_boards(asked: Asked, text: str, answers: list[str]) -> None:
    assert asked(text, BOARDS) == answers


@pytest.mark.parametrize(
    ("named", "day", "verdict"),
    [
        pytest.param("code: E54000022", date(2025, 6, 1), "met", id="the-board-of-that-time"),
        pytest.param("code: E54000068", IN_2026, "met", id="the-board-of-today"),
        pytest.param("code: E54000022", IN_2026, "met", id="an-old-name-is-told-elsewhere"),
        pytest.param("code: E54000068", date(2025, 6, 1), "met", id="so-is-a-name-to-come"),
        pytest.param("code: E54000013", IN_2026, "missing", id="another-board"),
        pytest.param("code: E54000068", date(2027, 4, 1), "unknown", id="after-the-data"),
        pytest.param("code: E54000022", date(2023, 3, 31), "unknown", id="before-the-data"),
    ],
)
def test_a_merged_board(asked: Asked, named: str, day: date, verdict: str) -> None:
    answers = asked(document("code: E10000020", named), BOARDS, day=day)

    assert [one.split()[0] for one in answers] == [verdict]


def test_a_board_that_is_small_here_and_large_there_is_told_once(asked: Asked) -> None:
    text = """
organisations:
  - {id: a, kind: local-authority, name: Cumberland Council}
  - {id: b, kind: local-authority, name: Westmorland and Furness Council}
  - {id: icb, kind: integrated-care-board, name: NHS North East and North Cumbria ICB}
lead_safeguarding_partners: [{organisation: a}, {organisation: b}, {organisation: icb}]
"""
    areas = "Cumberland Council and Westmorland and Furness Council"

    assert asked(text, BOARDS) == [f"{IT_LACKS}{LANCS}; limit 5; found {areas}"]


def test_a_guest_is_no_partner(asked: Asked) -> None:
    text = document("code: E10000019", "code: E54000013")

    assert asked(text.replace("organisation: b0", "organisation: b0, statutory: no"), BOARDS) == [
        f"{IT_LACKS}NHS Lincolnshire Integrated Care Board; limit 5; found The council"
    ]
    assert asked(text.replace("organisation: b0", "organisation: b0, statutory: perhaps"), BOARDS) == [
        "unread lead_safeguarding_partners[2].statutory"
    ]


@pytest.mark.parametrize(
    ("councils", "forces", "lacking", "area"),
    [
        pytest.param("[E09000001, E09000012]", "[E23000034, E23000001]", "", "", id="the-city-and-a-borough"),
        pytest.param("[E09000001]", "[E23000001]", "City of London Police", "City of London", id="the-city-alone"),
        pytest.param("[E09000012]", "[E23000034]", "Metropolitan Police Service", "Hackney", id="a-borough-alone"),
        pytest.param("[E06000053]", "[E23000035]", "", "", id="scilly"),
    ],
)
def test_londons_forces(asked: Asked, councils: str, forces: str, lacking: str, area: str) -> None:
    bodies = [("local-authority", code) for code in councils.strip("[]").split(", ")]
    bodies += [("police", code) for code in forces.strip("[]").split(", ")]
    rows = "\n".join(f"  - {{id: x{number}, kind: {kind}, code: {code}}}" for number, (kind, code) in enumerate(bodies))
    seats = ", ".join(f"{{organisation: x{number}}}" for number in range(len(bodies)))

    answers = asked(f"organisations:\n{rows}\nlead_safeguarding_partners: [{seats}]", FORCES)

    assert [one for one in answers if not one.startswith("met")] == (
        [f"{IT_LACKS}{lacking}; limit 0; found {area}"] if lacking else []
    )


@pytest.mark.parametrize(
    ("published", "verdict"),
    [
        pytest.param("2026-03-31", "met", id="on-its-last-day"),
        pytest.param("2026-04-01", "missing", id="the-day-after"),
        pytest.param("2026", "met", id="some-day-of-that-year"),
    ],
)
def test_a_board_that_had_ended_by_the_documents_date_stands_for_nobody(
    asked: Asked, published: str, verdict: str
) -> None:
    text = document("code: E10000020", "code: E54000022") + f"publication: {{published_on: {published}}}\n"

    assert asked(text, BOARDS, day=IN_2026)[0].split()[0] == verdict
