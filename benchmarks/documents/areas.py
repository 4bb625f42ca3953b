"""The areas of England with their partner bodies, as the project's own data names them."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

DAY = "2025-06-01"
"""The day that the documents are written for and judged on: no clock is read."""

_DATA = Path(__file__).parents[2] / "data"


class Body(NamedTuple):
    """A council, health board or police force, with its code in the statistics and its head's post."""

    id: str
    name: str
    kind: str
    code: str
    head: str


class Area(NamedTuple):
    """A council's area on the day: the council, every board that touches it, and its force."""

    name: str
    has_districts: bool
    council: Body
    boards: tuple[Body, ...]
    police: Body

    @property
    def partners(self) -> tuple[Body, ...]:
        """Return the council, then the boards, then the force."""
        return (self.council, *self.boards, self.police)


def areas() -> tuple[Area, ...]:
    """Return the 153 areas of England in the order of their codes; raises OSError where the data is not there."""
    partners, titles = list(_rows("local_authority_partners")), _titles()
    return tuple(_area(row, partners, titles) for row in _rows("local_authorities"))


def _area(row: dict[str, str], partners: list[dict[str, str]], titles: dict[str, str]) -> Area:
    touching = [one for one in partners if one["la_gss_code"] == row["gss_code"] and _holds(one)]
    boards = [one for one in touching if one["partner_type"] == "icb"]
    force = next(one for one in touching if one["partner_type"] == "police")
    code = force["partner_gss_code"]
    return Area(
        row["name"],
        row["type"] == "county",
        Body("council", row["official_name"], "local-authority", row["gss_code"], "Chief Executive"),
        tuple(_board(number, one) for number, one in enumerate(boards, 1)),
        Body("police", force["partner_name"], "police", code, titles[code]),
    )


def _board(number: int, row: dict[str, str]) -> Body:
    name, code = row["partner_name"], row["partner_gss_code"]
    return Body("board" if number == 1 else f"board-{number}", name, "integrated-care-board", code, "Chief Executive")


def _holds(row: dict[str, str]) -> bool:
    return row["valid_from"] <= DAY and (not row["valid_to"] or row["valid_to"] >= DAY)


def _titles() -> dict[str, str]:
    return {row["gss_code"]: row["chief_officer_title"] for row in _rows("police_forces")}


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (_DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
