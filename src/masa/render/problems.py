"""What a document holds that a page does not show as it is written: HTML, pictures, unsafe links, hidden marks."""

import re
from collections.abc import Iterable, Iterator

from masa.model.document import Document
from masa.model.record import Shape
from masa.render.hidden import hidden_in
from masa.render.prose import safe_address
from masa.render.prose_problems import prose_problems
from masa.render.telling.invented import invented
from masa.render.telling.keys import values_given
from masa.render.telling.lines import LINKS

Placed = tuple[str, str, str, str]
"""Place, key, kind and text of a text in a document."""

_DRAMA = re.compile(r"01632[\s-]?960")


def document_problems(document: Document, texts: Iterable[Placed]) -> Iterator[str]:
    """Yield one sentence for each, with the place in the document; `texts` are all that are in it."""
    real = not invented(document)
    for place, key, kind, text in texts:
        for problem in _problems(key, kind, text):
            yield f"{place}: {problem}"
        if real and _DRAMA.search(text):
            yield f"{place}: 01632 960 numbers are for drama and examples. Write the real number."


def _problems(key: str, kind: str, text: str) -> Iterator[str]:
    for mark in hidden_in(text):
        yield f"The hidden mark {mark} turns text around. It is shown as its number; delete it."
    if kind == "prose":
        yield from prose_problems(text)
    elif key in LINKS and "://" in text and not safe_address(text):
        yield f"“{text}” is shown as text, not as a link. Give an address that begins https://."


def texts_in(document: Document) -> list[Placed]:
    """Return every text in a document, in order."""
    found: list[Placed] = []
    _add_texts(found, document, "")
    return found


def _add_texts(found: list[Placed], record: Shape, path: str) -> None:
    for key, value, field in values_given(record):
        place = path + key
        for number, entry in enumerate(value if field.many else (value,), start=1):
            if isinstance(entry, str):
                found.append((f"{place}[{number}]" if field.many else place, key, field.kind, entry))
            elif isinstance(entry, Shape):
                _add_texts(found, entry, f"{place}[{number}]." if field.many else f"{place}.")
