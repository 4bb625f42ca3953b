"""The table of contents, filled in from the start, so that it is not blank before Word renews it."""

from collections.abc import Iterator
from typing import NamedTuple

from masa.render.word.elements import Element, element
from masa.render.word.paragraph import Form, paragraph
from masa.render.word.runs import field_part, instruction, run, tab

_DEEPEST = 3
_FIELD = f'TOC \\o "1-{_DEEPEST}" \\h \\z'


class Entry(NamedTuple):
    """A heading: how deep it stands, what it says and the bookmark that is on it."""

    level: int
    title: str
    bookmark: str


class _Line(NamedTuple):
    form: Form
    inside: list[Element]


class Contents:
    """The headings of one document, in order."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []

    @property
    def count(self) -> int:
        """Return how many headings there are so far."""
        return len(self._entries)

    def add(self, entry: Entry) -> None:
        """Take a heading."""
        self._entries.append(entry)

    def block(self, heading: str) -> Element | None:
        """Return the table of contents under its heading; None where there is nothing to list.

        It bears no numbers of pages, which only Word knows; they come when a reader renews it.
        """
        lines = list(self._lines())
        if not lines:
            return None
        lines[0].inside[:0] = field_part("begin"), instruction(_FIELD), field_part("separate")
        lines[-1].inside.append(field_part("end"))
        gallery = element("docPartObj", element("docPartGallery", val="Table of Contents"), element("docPartUnique"))
        title = paragraph(Form("TOCHeading"), (run(heading),))
        return element(
            "sdt", element("sdtPr", gallery), element("sdtContent", title, *(paragraph(*line) for line in lines))
        )

    def _lines(self) -> Iterator[_Line]:
        number = 0
        for level, title, bookmark in self._entries:
            number += level == 1
            if level <= _DEEPEST:
                words = (run(f"{number}."), tab(), run(title)) if level == 1 else (run(title),)
                yield _Line(Form(f"TOC{level}"), [element("hyperlink", *words, anchor=bookmark)])
