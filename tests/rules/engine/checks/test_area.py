"""The area: the types of its councils, its boundaries, and what lies ahead of them."""

from collections.abc import Callable
from datetime import date

import pytest

Asked = Callable[..., list[str]]
BODIES = """
organisations:
  - {id: county, kind: local-authority, code: E10000019}
  - {id: unitary, name: Rutland, kind: local-authority}
  - {id: unknown, name: Somewhere, kind: local-authority}
  - {id: unread, kind: local-authority, code: []}
"""
NOBODY = "The register that masa holds has no council of this name: with its official `code` this could be looked up."
AHEAD = "{check: change_ahead, before: publication.next_review}"
LISTED = '{check: change_listed, before: publication.next_review, among: "area.changes_ahead[].expected"}'
WHAT = "NHS Norfolk and Suffolk Integrated Care Board takes the place of two boards on 1 April 2026"
NOW = date(2025, 10, 1)


@pytest.mark.parametrize(
    ("area", "answers"),
    [
        pytest.param("area: {councils: [county]}", ["met area.councils[1]"], id="a-county"),
        pytest.param("area: {councils: [unitary, county]}", ["met area.councils[2]"], id="a-county-among-others"),
        pytest.param("area: {councils: [unread, county]}", ["met area.councils[2]"], id="whatever-the-others-are"),
        pytest.param("area: {councils: [unitary]}", ["contrary document: found Rutland"], id="no-county"),
        pytest.param("area: {councils: [unitary, unknown]}", [f"unknown document: {NOBODY}"], id="unknown"),
        pytest.param("area: {councils: [unitary, unread]}", ["unread organisations[4].code"], id="unread"),
        pytest.param(
            "lead_safeguarding_partners: [{organisation: county}]",
            ["met lead_safeguarding_partners[1].organisation"],
            id="the-council-partner",
        ),
        pytest.param("", [f"unknown document: {NOBODY}"], id="no-council"),
    ],
)
def test_a_county(asked: Asked, area: str, answers: list[str]) -> None:
    assert asked(BODIES + area, "{area_type: [county]}") == answers


def test_beyond_the_data(asked: Asked) -> None:
    (answer,) = asked(BODIES + "area: {councils: [county]}", "{area_type: [county]}", day=date(2030, 1, 1))

    assert answer.startswith("unknown document: The register of councils")


def answered(
    asked: Asked, *codes: str, day: date = date(2025, 6, 1), area: str = "area: {councils: [%s]}"
) -> list[str]:
    rows = "".join(f"\n  - {{id: c{number}, kind: local-authority, code: {code}}}" for number, code in enumerate(codes))
    councils = ", ".join(f"c{number}" for number in range(len(codes)))
    return asked(f"organisations:{rows}\n{area.replace('%s', councils)}", "{check: same_boundaries}", day=day)


@pytest.mark.parametrize(
    ("codes", "differing"),
    [
        pytest.param(["E10000019"], "", id="one-and-the-same"),
        pytest.param(["E10000031"], "NHS Coventry and Warwickshire Integrated Care Board", id="a-wider-board"),
        pytest.param(["E10000031", "E08000026"], "West Midlands Police and Warwickshire Police", id="two-forces"),
        pytest.param(
            ["E10000003", "E06000031"], "NHS Cambridgeshire and Peterborough Integrated Care Board", id="hertford"
        ),
        pytest.param(
            ["E99000004"],
            "NHS Borderland Integrated Care Board, NHS Northshire Integrated Care Board and NHS Southshire Integrated "
            "Care Board",
            id="boards-that-share-a-council",
        ),
        pytest.param(
            ["E10000019", "E06000016"],
            "NHS Leicester, Leicestershire and Rutland Integrated Care Board, Leicestershire Police, NHS Lincolnshire "
            "Integrated Care Board and Lincolnshire Police",
            id="a-board-and-a-force-for-a-part-only",
        ),
    ],
)
def test_areas(asked: Asked, codes: list[str], differing: str) -> None:
    answers = answered(asked, *codes)

    assert [one for one in answers if not one.startswith("met")] == (
        [f"contrary area.boundaries: {differing}"] if differing else []
    )


def test_what_nobody_can_know(asked: Asked) -> None:
    assert answered(asked, "E10000099")[0].startswith("unknown document: The register that masa holds has no council")
    assert answered(asked, "E10000019", day=date(2030, 1, 1))[0].startswith("unknown document: The register of")
    assert answered(asked, area="")[0].startswith("unknown document: The register that masa holds has no council")
    assert answered(asked, "E10000019", area="area: {councils: dan}") == ["unread area.councils"]


def document(code: str = "E10000020", review: str = "2026-06", listed: str = "") -> str:
    return f"""
organisations: [{{id: council, kind: local-authority, code: {code}}}]
area: {{councils: council{listed and f", changes_ahead: [{{expected: {listed}}}]"}}}
publication: {{next_review: {review}}}
"""


@pytest.mark.parametrize(
    ("text", "day", "verdict"),
    [
        pytest.param(document(), NOW, "met", id="it-is-ahead"),
        pytest.param(document(review="2026-04-01"), NOW, "met", id="on-the-day-of-the-review"),
        pytest.param(document(review="2026-03-31"), NOW, "missing", id="after-the-review"),
        pytest.param(document(), date(2025, 9, 9), "met", id="on-the-day-it-became-public"),
        pytest.param(document(), date(2025, 9, 8), "missing", id="before-it-was-public"),
        pytest.param(document(), date(2026, 4, 1), "missing", id="it-has-come"),
        pytest.param(document("E10000019"), NOW, "missing", id="none-here"),
        pytest.param(document("E10000019", "2028"), NOW, "unknown", id="a-review-beyond-the-data"),
        pytest.param(document("E10000099"), NOW, "unknown", id="a-council-unknown"),
        pytest.param(document(), date(2022, 1, 1), "unknown", id="a-day-before-the-data"),
        pytest.param(document(review="soon"), NOW, "unread", id="the-review-unread"),
    ],
)
def test_ahead(asked: Asked, text: str, day: date, verdict: str) -> None:
    assert [one.split()[0] for one in asked(text, AHEAD, day=day)] == [verdict]


@pytest.mark.parametrize(
    ("listed", "answers"),
    [
        pytest.param("2026-04", ["met area.changes_ahead[1].expected"], id="in-the-month"),
        pytest.param("2026-03-31", ["met area.changes_ahead[1].expected"], id="the-last-day-of-the-old"),
        pytest.param("2026-03-01", ["met area.changes_ahead[1].expected"], id="a-month-before"),
        pytest.param("2026-02-28", [f"missing area.changes_ahead: {WHAT}"], id="more-than-a-month-before"),
        pytest.param("2026", ["met area.changes_ahead[1].expected"], id="in-the-year"),
        pytest.param("2028-04", [f"missing area.changes_ahead: {WHAT}"], id="another-change"),
        pytest.param("", [f"missing area.changes_ahead: {WHAT}"], id="nothing"),
        pytest.param("soon", ["unread area.changes_ahead[1].expected"], id="unread"),
    ],
)
def test_listed(asked: Asked, listed: str, answers: list[str]) -> None:
    assert asked(document(listed=listed), LISTED, day=NOW) == answers
