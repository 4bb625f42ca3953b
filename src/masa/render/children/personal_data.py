"""What may never stand on a children's page: people's names, their own e-mail addresses and mobile numbers."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass

from masa.model.document import Document
from masa.render.errors import RenderError
from masa.render.invented import invented
from masa.render.publication import Publication

_EMAIL = re.compile(r"[\w.+'-]+@[\w.-]+")
_MOBILE = re.compile(r"(?<!\d)(?:\+\s?44\s?(?:\(0\)\s?)?|0044\s?|0)7(?:[\s-]?\d){9}(?!\d)")
_DRAMA = re.compile(r"(?<!\d)01632[\s-]?960")
_TITLES = r"(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|cllr|councillor)\.?\s+"
_SHORTEST_PART = 3


def refuse_personal_data(publication: Publication, document: Document) -> None:
    """Raise an error that names every piece of personal data on the page, and every number that is not real."""
    texts = tuple(dict.fromkeys(_strings(publication)))
    offences = [*_names(texts, document), *_emails(texts, document), *_mobiles(texts)]
    if not invented(document) and any(_DRAMA.search(text) for text in texts):
        offences.append("a 01632 960 number, which is for drama and examples only; write the real one")
    if offences:
        found = "; ".join(dict.fromkeys(offences))
        raise RenderError(f"The children's page is not made, because it would show {found}. Write posts, not people.")


def _names(texts: Iterable[str], document: Document) -> Iterator[str]:
    for name in _full_names(document):
        words = r"\s+".join(re.escape(part) for part in name.split())
        surname = re.escape(name.split()[-1])
        shown = re.compile(rf"\b(?:{words}|{_TITLES}{surname})\b", re.IGNORECASE)
        if any(shown.search(text) for text in texts):
            yield f"the name {name}"


def _emails(texts: Iterable[str], document: Document) -> Iterator[str]:
    names = [[part.lower() for part in re.findall(r"\w+", name)] for name in _full_names(document)]
    for address in (address for text in texts for address in _EMAIL.findall(text)):
        if any(_belongs(address.partition("@")[0].lower(), parts) for parts in names):
            yield f"a person's own e-mail address ({address})"


def _belongs(mailbox: str, name: list[str]) -> bool:
    """Tell whether a mailbox is a person's: asha.fenwick, fenwick.a, afenwick, asha."""
    first, last = name[0], name[-1]
    joined = re.sub(r"[^\w]|_|\d", "", mailbox)
    parts = set(re.split(r"[\W_\d]+", mailbox))
    whole = {first + last, last + first, first[0] + last, last + first[0], first + last[0]}
    return joined in whole or any(part in parts for part in name if len(part) >= _SHORTEST_PART)


def _mobiles(texts: Iterable[str]) -> Iterator[str]:
    for number in (number for text in texts for number in _MOBILE.findall(text)):
        yield f"a mobile number ({number.strip()})"


def _full_names(document: Document) -> list[str]:
    """Return the names with a first and a last part; one word alone may be any word."""
    names = [person.name for person in document.people if person and person.name]
    return [name for name in names if name and len(name.split()) > 1]


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield " ".join(value.split())
    elif isinstance(value, tuple):
        for entry in value:
            yield from _strings(entry)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _strings(getattr(value, field.name))
