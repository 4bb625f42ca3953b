"""The local front door: the contacts that the document gives for help near home, by day and out of hours."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from masa.model.record import Contact
from masa.render.telling.keys import given
from masa.render.telling.records import Telling

_FRONT_DOOR = re.compile(
    r"\bfront door\b|\bmulti-?\s?agency safeguarding hub\b|\bMASH\b|\bfirst (?:contact|response)\b", re.IGNORECASE
)
_ADULTS = re.compile(r"\badults?\b", re.IGNORECASE)
_OUT_OF_HOURS = re.compile(
    r"\bout[ -]of[ -](?:office[ -]|normal[ -]|working[ -])?hours\b|\boutside (?:of )?(?:office|normal|working) hours\b"
    r"|\bafter[ -]hours\b|\bemergency duty\b|\b(?:evenings?|nights?) and (?:at )?(?:the )?weekends?\b",
    re.IGNORECASE,
)
_BY_DAY = re.compile(r"\bdays?\b|\bdaytime\b|\bweekdays\b|\bin[ -](?:office[ -])?hours\b|\b24\b", re.IGNORECASE)


class FrontDoor(NamedTuple):
    """Contacts of the front door; those that the document says are for nights and weekends stand apart."""

    by_day: tuple[Contact, ...]
    out_of_hours: tuple[Contact, ...]


def front_door(telling: Telling) -> FrontDoor:
    """Return what stands under `children.help`; where nothing there can be reached, bodies that are a front door."""
    contacts: tuple[Contact, ...] = given(telling.document.children, "help") or ()
    if not any(map(reachable, contacts)):
        contacts = (*contacts, *_of_bodies(telling))
    return FrontDoor(
        tuple(contact for contact in contacts if not only_out_of_hours(contact)),
        tuple(contact for contact in contacts if only_out_of_hours(contact)),
    )


def reachable(contact: Contact) -> bool:
    """Tell whether a contact gives a way to reach it."""
    return bool(contact.phone or contact.url or contact.email)


def only_out_of_hours(contact: Contact) -> bool:
    """Tell whether a contact's name or hours say that it is for nights and weekends, and not also for the day."""
    said = f"{contact.name or ''}; {contact.open or ''}"
    return _OUT_OF_HOURS.search(said) is not None and _BY_DAY.search(said) is None


def _of_bodies(telling: Telling) -> Iterator[Contact]:
    """Yield the contacts of bodies in being whose name says that they are the front door, but not one for adults."""
    for body in telling.document.organisations:
        if body and body.name and body.contact and telling.present(body) and _is_front_door(body.name):
            contact = body.contact
            yield contact if contact.name else contact.model_copy(update={"name": body.name})


def _is_front_door(name: str) -> bool:
    return _FRONT_DOOR.search(name) is not None and _ADULTS.search(name) is None
