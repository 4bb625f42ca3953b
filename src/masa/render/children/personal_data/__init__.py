"""What may never stand on a children's page: names, people's own mail and mobiles, a name beside an age, cases."""

import re
from collections.abc import Callable, Iterator

from masa.model.document import Document
from masa.render.children.personal_data.ages import ages_in
from masa.render.children.personal_data.cases import cases_in
from masa.render.children.personal_data.known import Known
from masa.render.children.personal_data.mail import mail_in
from masa.render.children.personal_data.names import by_surname, names_in, people_named
from masa.render.children.personal_data.offence import Offence
from masa.render.children.personal_data.ordinary import local_words
from masa.render.children.personal_data.phones import phones_in
from masa.render.children.personal_data.places import keys_of, passages, plain
from masa.render.errors import RenderError
from masa.render.publication import Publication
from masa.render.telling.invented import invented

_CHECKS: tuple[Callable[[str, Known], Iterator[Offence]], ...] = (names_in, mail_in, phones_in, ages_in, cases_in)
_APART = re.compile(r"[\s().-]+")


def refuse_personal_data(publication: Publication, document: Document) -> None:
    """Raise an error that names every piece of personal data on the page, where it stands and what to do."""
    known = _known_from(document)
    found: dict[tuple[str, str], tuple[Offence, list[str]]] = {}
    for passage in passages(publication):
        for offence in (offence for check in _CHECKS for offence in check(passage.text, known)):
            same = (offence.what, _APART.sub("", offence.words))
            found.setdefault(same, (offence, []))[1].append(passage.title)
    if found:
        told = "\n".join(f"- {_told(document, offence, titles)}" for offence, titles in found.values())
        raise RenderError(f"The children's page is not made, because it would show what may identify a person:\n{told}")


def _known_from(document: Document) -> Known:
    people = tuple(people_named(document))
    bodies = tuple(plain(body.name) for body in document.organisations if body and body.name)
    return Known(people, by_surname(people), bodies, local_words(document), invented(document))


def _told(document: Document, offence: Offence, titles: list[str]) -> str:
    keys = "".join(f", {key}" for key in keys_of(document, offence.words))
    shown = " and ".join(f"“{title}”" for title in dict.fromkeys(titles))
    return f"{offence.what} ({offence.words}){keys}, shown under {shown}. {offence.remedy}"
