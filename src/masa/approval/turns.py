"""Seats that people hold in turn: what is said of a seat counts once, whoever holds it."""

from collections.abc import Callable
from typing import Any

from masa.approval.material import UNTIL, stands_in
from masa.model.collective import COLLECTIVE_WORDS
from masa.model.kinds.day import Day
from masa.source.tree import Path

Entry = dict[str, Any]


def distinct_turns(entries: list[Any], path: Path, counted: Callable[[Entry], Entry | None]) -> list[Entry]:
    """Return what a list of turns says of its seats, each seat once.

    A role in the chair, such as `partnership-chair`, is no person and counts. Where every turn of a lead's or a
    delegate's seat has an end, the last end is added: nobody is to come after.
    """
    seats: list[tuple[Entry, list[Entry]]] = []
    for entry in entries:
        if not isinstance(entry, dict):
            continue
        says = {**(counted(entry) or {}), **_roles(entry)}
        turns = next((turns for seat, turns in seats if seat == says), None)
        if turns is None:
            seats.append((says, [entry]))
        else:
            turns.append(entry)
    found = [{**seat, **(_until(turns) if stands_in(path, UNTIL) else {})} for seat, turns in seats]
    return [seat for seat in found if seat]


def _roles(entry: Entry) -> Entry:
    roles = sorted(name for name in entry.get("person") or () if name in COLLECTIVE_WORDS)
    return {"person": roles} if roles else {}


def _until(turns: list[Entry]) -> Entry:
    if any(not turn.get("to") and not turn.get("ended") for turn in turns):
        return {}
    ends = [end for turn in turns if isinstance(end := turn.get("to"), Day)]
    return {"to": max(ends, key=lambda end: end.last).written if ends else "ended"}
