"""The sections of the document in plain words, in the order in which they are written."""

from collections.abc import Collection

from masa.model.order import SECTIONS
from masa.model.section_titles import TITLES, WHOLE_DOCUMENT

OF_BASELINE = {"accepted": "The entries of the baseline"}
"""Sections of the one file that is no document."""


def title(section: str) -> str:
    """Return the plain title of a top-level key."""
    return (TITLES | OF_BASELINE).get(section, WHOLE_DOCUMENT)


def subject(section: str) -> str:
    """Return the title as it stands within a sentence."""
    words = title(section)
    return words[0].lower() + words[1:]


def in_written_order(sections: Collection[str]) -> list[str]:
    """Return sections in the order in which a document writes them; what is no section comes first."""
    return sorted(sections, key=lambda section: _NUMBERS.get(section, -1))


def written_before(section: str, written: Collection[str]) -> str | None:
    """Return the last section in the document after which a missing one belongs."""
    earlier = SECTIONS[: SECTIONS.index(section)]
    return next((key for key in reversed(earlier) if key in written), None)


_NUMBERS = {section: number for number, section in enumerate(SECTIONS)}
