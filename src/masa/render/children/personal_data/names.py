"""People's names: those of the document's office-holders, and any name behind a title."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from masa.model.document import Document
from masa.render.children.personal_data.known import Known
from masa.render.children.personal_data.offence import Offence
from masa.render.children.personal_data.ordinary import NAME, looks_like_a_name
from masa.render.children.personal_data.places import plain

_WORD = re.compile(r"\w+")
_SMALL_I = str.maketrans("\u0130\u0131", "ii")  # with a dot and without: a pattern takes both for an i
_TITLES = (
    *("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "cllr", "councillor"),
    *("rev", "reverend"),
)
_TITLE = rf"(?:{'|'.join(_TITLES)})\.?"
_LEADING_TITLES = re.compile(rf"^(?:{_TITLE}\s+)+", re.IGNORECASE)
_LETTERS_AFTER = re.compile(r"(?:[A-Z]{2,5}|MSc|BSc|PhD)")
_TITLED = re.compile(rf"\b(?:Mr|Mrs|Ms|Miss|Mx|Cllr)\.?\s+({NAME})")
_NOT_A_NAME = re.compile(
    r"\b(?:tb[acd]|vacan\w+|confirmed|appointed|announced|recruited|advertised|named|known|interim|office|post)\b",
    re.IGNORECASE,
)
_REMEDY = "Write the post, not the person."


def names_in(text: str, known: Known) -> Iterator[Offence]:
    """Yield the names of people: in full, by title and surname, and behind a title that stands before any name."""
    words = {"", *folded_words(text)}
    titled = not words.isdisjoint(_TITLES)
    surnamed = [name for word in words for name in known.surnames.get(word, ())]
    among = [name for name in surnamed if titled or words.issuperset(folded_words(name[0]))]
    found = {match[0] for name in among for match in _ways_of(*name).finditer(text)}
    yield from (Offence("the name", shown, _REMEDY) for shown in sorted(found))
    for match in _TITLED.finditer(text):
        of_a_body = any(match[0] in body for body in known.bodies)
        if match[0] not in found and looks_like_a_name(match[1], known.local) and not of_a_body:
            yield Offence("a name", match[0], _REMEDY)


def people_named(document: Document) -> list[list[str]]:
    """Return the names of office-holders in parts, without titles and letters after them; words for a post are none."""
    posts = {plain(person.post).casefold() for person in document.people if person and person.post}
    written = [plain(person.name) for person in document.people if person and person.name]
    real = [name for name in written if name.casefold() not in posts and not _NOT_A_NAME.search(name)]
    bare = [_without_letters(_LEADING_TITLES.sub("", name).split()) for name in real]
    return [parts for parts in bare if parts]


def _without_letters(parts: list[str]) -> list[str]:
    """Return the parts of a name without the letters that stand behind it, such as OBE or PhD."""
    while len(parts) > 1 and _LETTERS_AFTER.fullmatch(parts[-1]):
        parts = [part for part in (*parts[:-2], parts[-2].removesuffix(",")) if part]
    return parts


def by_surname(people: Iterable[list[str]]) -> dict[str, list[list[str]]]:
    """Return names by the last word of each surname, folded: a text without that word shows none of its ways."""
    found: dict[str, list[list[str]]] = {}
    for name in people:
        found.setdefault(["", *folded_words(name[-1])][-1], []).append(name)
    return found


def folded_words(text: str) -> list[str]:
    """Return the words of a text so that two are the same which a pattern takes for the same, whatever their case."""
    if text.isascii():
        return _WORD.findall(text.casefold())
    return [word.translate(_SMALL_I).casefold() for word in _WORD.findall(text)]


@lru_cache(maxsize=1024)
def _ways_of(*name: str) -> re.Pattern[str]:
    """Return the ways in which a name is shown; of one word only behind a title, since alone it may be any word.

    Each ends with the surname, which nothing that belongs to a word stands before or behind.
    """
    first, surname = re.escape(name[0]), re.escape(name[-1])
    ways = [rf"{_TITLE}\s+{surname}"]
    if len(name) > 1:
        ways += [r"\s+".join(map(re.escape, name)), rf"{first}(?:\s+[^\W\d_]\.?)*\s+{surname}"]
    return re.compile(rf"(?<!\w)(?:{'|'.join(ways)})(?!\w)", re.IGNORECASE)
