"""The tables of the register, read from the texts of data/, by the names of its files."""

import csv
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

from masa.reference.body import BOARD, COUNCIL, FORCE, AbolishedKind, Body, Change, Horizon
from masa.reference.names import loose
from masa.reference.tables import Called, Overlap, Tables

Texts = Mapping[str, str]
Row = dict[str, str]
_KINDS = {"icb": BOARD, "police": FORCE}
# The same tables hold invented bodies, under codes that begin E99.
_FOLDERS = ("", "invented/")
_WHOLE = Decimal(100)


def tables_of(texts: Texts) -> Tables:
    """Return the tables; a file that is not there holds nothing. Raises ValueError or KeyError for a broken one."""
    bodies = tuple(_bodies(texts))
    return Tables(
        _horizon(texts),
        bodies,
        tuple(_called(bodies)),
        tuple(_overlap(row) for folder in _FOLDERS for row in _rows(texts, f"{folder}local_authority_partners.csv")),
        tuple(_change(row) for row in _rows(texts, "changes.csv")),
        tuple(_abolished(row) for row in _rows(texts, "abolished_kinds.csv")),
    )


def _bodies(texts: Texts) -> Iterator[Body]:
    """Yield all bodies, the invented ones last."""
    for folder in _FOLDERS:
        yield from (_council(row) for row in _rows(texts, f"{folder}local_authorities.csv"))
        yield from (_board(row) for row in _rows(texts, f"{folder}integrated_care_boards.csv"))
        yield from (_force(row) for row in _rows(texts, f"{folder}police_forces.csv"))


def _called(bodies: tuple[Body, ...]) -> Iterator[Called]:
    for body in bodies:
        for name in dict.fromkeys(loose(one, body.kind) for one in (body.name, *body.other_names)):
            yield Called(name, body)


def _overlap(row: Row) -> Overlap:
    return Overlap(
        row["la_gss_code"],
        _KINDS[row["partner_type"]],
        row["partner_gss_code"],
        date.fromisoformat(row["valid_from"]),
        _day(row["valid_to"]),
        Decimal(row["lsoa_share"]) * 100 if row["lsoa_share"] else _WHOLE,
    )


def _change(row: Row) -> Change:
    falls_on, public_since = date.fromisoformat(row["falls_on"]), date.fromisoformat(row["public_since"])
    return Change(falls_on, public_since, frozenset(_listed(row["gss_codes"])), row["what"])


def _abolished(row: Row) -> AbolishedKind:
    return AbolishedKind(_listed(row["names"]), date.fromisoformat(row["last_day"]), row["successor"])


def _horizon(texts: Texts) -> Horizon | None:
    for row in _rows(texts, "horizon.csv"):
        first_day, last_day = date.fromisoformat(row["complete_from"]), date.fromisoformat(row["complete_to"])
        return Horizon(first_day, last_day, date.fromisoformat(row["compiled_on"]))
    return None


def _rows(texts: Texts, name: str) -> Iterator[Row]:
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
