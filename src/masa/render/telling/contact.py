"""How to reach somebody, as links that a phone or a browser can follow."""

import re

from masa.model.record import Contact
from masa.render.prose import EMAIL, safe_address
from masa.render.words import Link, Text, Words

_PHONE = re.compile(r"\+?[0-9 ()-]{3,}")
_FEWEST_DIGITS = 3
_EMAIL = re.compile(EMAIL)


def contact_words(contact: Contact) -> Words:
    """Return name, phone, e-mail, address and hours on one line."""
    parts = [contact_line(contact, key) for key in ("phone", "email", "url", "address", "open")]
    details = [part for part in parts if part]
    name: Words = (Text(contact.name), Text(": " if details else "")) if contact.name else ()
    return (
        *name,
        *(piece for n, part in enumerate(details) for piece in ((Text(", "), *part) if n else part)),
    )


def contact_line(contact: Contact, key: str) -> Words:
    """Return one way to reach somebody; nothing where it is not given."""
    value = getattr(contact, key)
    if not value:
        return ()
    if key == "phone":
        return phone(value)
    if key == "email" and _EMAIL.fullmatch(value):
        return (Link(value, f"mailto:{value}"),)
    if key == "url" and safe_address(value):
        return (Link(value, value),)
    if key == "open":
        return (Text(f"open {value}"),)
    return (Text(value),)


def phone(number: str) -> Words:
    """Return a phone number: shown as it is written, dialled without spaces."""
    dialled = re.sub(r"[^+0-9]", "", number)
    if _PHONE.fullmatch(number) and len(dialled.lstrip("+")) >= _FEWEST_DIGITS:
        return (Link(number, f"tel:{dialled}"),)
    return (Text(number),)
