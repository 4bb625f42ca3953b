"""What a document holds that a page does not show as it is written: HTML, pictures, unsafe links, hidden marks."""

import re
from collections.abc import Iterator

from masa.model.document import Document
from masa.model.record import Shape
from masa.render.hidden import hidden_in
from masa.render.prose import prose_problems, safe_address
from masa.render.telling.invented import invented
from masa.render.telling.values import LINKS, fields_of, given, keys_given

_DRAMA = re.compile(r"01632[\s-]?960")


def document_problems(document: Document) -> Iterator[str]:
    """Yield one sentence for each, with the place in the document."""
    real = not invented(document)
    for place, key, kind, text in texts_in(document, ""):
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


def texts_in(record: Shape, path: str) -> Iterator[tuple[str, str, str, str]]:
    """Yield place, key, kind and text of every text in a record and those inside it."""
    known = fields_of(type(record))
    for key in keys_given(record):
        field, value = known[key], given(record, key)
        entries = value if field.many else (value,)
        for number, entry in enumerate(entries, start=1):
            place = f"{path}{key}" + (f"[{number}]" if field.many else "")
            if isinstance(entry, Shape):
                yield from texts_in(entry, f"{place}.")
            elif isinstance(entry, str):
                yield place, key, field.kind, entry
