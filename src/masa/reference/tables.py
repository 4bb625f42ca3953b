"""The tables of the register, read from their texts."""

import csv
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from masa.reference.body import BOARD, COUNCIL, FORCE, AbolishedKind, Body, Change, Horizon

Texts = Mapping[str, str]
Row = dict[str, str]
_KINDS = {"icb": BOARD, "police": FORCE}
# The same tables hold invented bodies, under codes that begin E99.
_FOLDERS = ("", "invented/")
_WHOLE = Decimal(100)


class Overlap(NamedTuple):
    """One row of who touches whom: a council, a body of a kind, the days, and the share of the council's area in %."""

    council: str
    kind: str
    body: str
    first_day: date
    last_day: date | None
    share: Decimal

    def holds_on(self, day: date) -> bool:
        """Tell whether the areas touch on a day."""
        return self.first_day <= day <= (self.last_day or day)


def bodies(texts: Texts) -> Iterator[Body]:
    """Yield all bodies, the invented ones last."""
    for folder in _FOLDERS:
        yield from (_council(row) for row in rows(texts, f"{folder}local_authorities.csv"))
        yield from (_board(row) for row in rows(texts, f"{folder}integrated_care_boards.csv"))
        yield from (_force(row) for row in rows(texts, f"{folder}police_forces.csv"))


def overlap_rows(texts: Texts) -> Iterator[Row]:
    """Yield who touches whom, row by row as written: few of them are ever asked for."""
    for folder in _FOLDERS:
        yield from rows(texts, f"{folder}local_authority_partners.csv")


def overlap(row: Row) -> Overlap:
    """Return a row of who touches whom."""
    return Overlap(
        row["la_gss_code"],
        _KINDS[row["partner_type"]],
        row["partner_gss_code"],
        date.fromisoformat(row["valid_from"]),
        _day(row["valid_to"]),
        Decimal(row["lsoa_share"]) * 100 if row["lsoa_share"] else _WHOLE,
    )


def changes(texts: Texts) -> Iterator[Change]:
    """Yield the reorganisations that are known."""
    for row in rows(texts, "changes.csv"):
        falls_on, public_since = date.fromisoformat(row["falls_on"]), date.fromisoformat(row["public_since"])
        yield Change(falls_on, public_since, frozenset(_listed(row["gss_codes"])), row["what"])


def abolished_kinds(texts: Texts) -> Iterator[AbolishedKind]:
    """Yield the kinds of body that are no more."""
    for row in rows(texts, "abolished_kinds.csv"):
        yield AbolishedKind(_listed(row["names"]), date.fromisoformat(row["last_day"]), row["successor"])


def horizon(texts: Texts) -> Horizon | None:
    """Return the days for which the register is complete; none where there is no register."""
    for row in rows(texts, "horizon.csv"):
        first_day, last_day = date.fromisoformat(row["complete_from"]), date.fromisoformat(row["complete_to"])
        return Horizon(first_day, last_day, date.fromisoformat(row["compiled_on"]))
    return None


def rows(texts: Texts, name: str) -> Iterator[Row]:
    """Yield the rows of a table by the names of its columns; none where there is no such table."""
    lines = csv.reader(texts.get(name, "").splitlines())
    columns = next(lines, [])
    return (dict(zip(columns, line, strict=True)) for line in lines)


def _council(row: Row) -> Body:
    names = tuple(filter(None, (row["official_name"], *_listed(row["other_names"]))))
    return Body(row["gss_code"], COUNCIL, row["name"], names, _listed(row["former_gss_codes"]), row["type"])


def _board(row: Row) -> Body:
    return Body(
        row["gss_code"],
        BOARD,
        row["name"],
        (row["short_name"],),
        first_day=_day(row["valid_from"]),
        last_day=_day(row["valid_to"]),
        successors=_listed(row["successor_gss_codes"]),
        predecessors=_listed(row["predecessor_gss_codes"]),
    )


def _force(row: Row) -> Body:
    names = tuple(filter(None, (row["ons_area_name"], *_listed(row["other_names"]))))
    return Body(row["gss_code"], FORCE, row["name"], names, chief_officer=row["chief_officer_title"])


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(filter(None, cell.split(";")))


def _day(cell: str) -> date | None:
    return date.fromisoformat(cell) if cell else None
