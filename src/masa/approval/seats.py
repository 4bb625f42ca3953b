"""Who holds the seats of the lead safeguarding partners on a day."""

from datetime import date
from typing import Any

from masa.model.reading import Reading
from masa.rules.engine.time import in_force


def lead_seats(reading: Reading, day: date) -> tuple[tuple[str, str], ...]:
    """Return the organisation and the person of each lead's seat in force on a day, by their ids.

    A seat comes once for each person in it who is in office on the day; where there is none, its person is empty.
    """
    leads = [lead for lead in reading.values.get("lead_safeguarding_partners") or () if isinstance(lead, dict)]
    seats = [
        (str(lead.get("organisation") or ""), person)
        for lead in leads
        if in_force(lead, day)
        for person in [one for one in lead.get("person") or () if one and _in_office(reading, one, day)] or [""]
    ]
    held = {body for body, person in seats if person}
    return tuple(seat for seat in dict.fromkeys(seats) if seat[1] or seat[0] not in held)


def name_of(reading: Reading, name: str) -> str:
    """Return what the body or person with an id is called; the post where no name is given, and at last the id."""
    value = _entry(reading, name) or {}
    return str(value.get("name") or value.get("post") or name)


def _in_office(reading: Reading, person: str, day: date) -> bool:
    """Tell whether an entry of `people` holds on a day: who has left keeps no seat, and who is to come has none yet."""
    return in_force(_entry(reading, person), day)


def _entry(reading: Reading, name: str) -> Any:  # noqa: ANN401 - an entry as it was read
    value: Any = reading.values
    for key in reading.ids.get(name, ()):
        value = value[key]
    return None if value is reading.values else value
