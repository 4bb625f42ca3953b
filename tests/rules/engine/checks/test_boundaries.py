"""SameBoundaries: the boards and forces that serve another area than the council's."""

from collections.abc import Callable
from datetime import date

import pytest

Asked = Callable[..., list[str]]


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
