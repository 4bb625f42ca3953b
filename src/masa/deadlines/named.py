"""Whether a body, a person or a group is still named in a place of the document that holds on the day."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from masa.rules.engine.collective import ids_of
from masa.rules.engine.scene import Scene
from masa.rules.engine.time import in_force

# Where somebody named is meant to be there. Approvals and signatures tell of the past, and name whom they like.
_SECTIONS = (
    "area",
    "lead_safeguarding_partners",
    "delegated_safeguarding_partners",
    "partnership_chair",
    "governance",
    "relevant_agencies",
    "invited_bodies",
    "education",
    "independent_scrutiny",
    "voice",
)
_KEYS = (
    "organisation",
    "person",
    "who",
    "acts_for",
    "councils",
    "through",
    "group",
    "chair_of",
    "reports_to",
)


def is_named(scene: Scene, entry: dict[str, Any]) -> bool:
    """Tell whether a place that holds on the day names the entry by its id."""
    values = scene.reading.values
    return any(entry.get("id") == one for key in _SECTIONS for one in _named(values.get(key), scene.day))


def _named(value: Any, day: date) -> Iterator[str]:  # noqa: ANN401 - any value of a document
    if isinstance(value, list):
        for one in value:
            yield from _named(one, day)
    if not isinstance(value, dict) or not in_force(value, day) or value.get("chosen") is False:
        return
    for key, below in value.items():
        yield from ids_of(value, key) if key in _KEYS else _named(below, day)
