"""What a file says of itself: title, author, language, and dates of the document, never of the clock."""

from datetime import UTC, datetime, time

from docx.opc.coreprops import CoreProperties
from docx.opc.oxml import serialize_part_xml
from docx.oxml import parse_xml

from masa.model.document import Document
from masa.model.kinds.day import Day
from masa.render.publication import Publication
from masa.render.telling.keys import given
from masa.render.word.characters import legible

_LANGUAGE = "en-GB"
_LONGEST = 255  # python-docx takes no longer property


def with_properties(blank: bytes, page: Publication, document: Document) -> bytes:
    """Return the part of a file's properties, which were none; without an exact day in the document it has no dates."""
    whole, published = parse_xml(blank), document.publication
    properties = CoreProperties(whole)
    title = f"{page.title}, {page.owner}" if page.owner else page.title
    properties.title = _fitting(f"Draft: {title}" if page.draft else title)
    properties.author = properties.last_modified_by = _fitting(page.owner)
    properties.language = _LANGUAGE
    properties.content_status = _fitting(given(published, "status") or "")
    properties.version = _fitting(given(published, "version") or "")
    updated = _instant(given(published, "updated_on") or given(published, "published_on"))
    if updated:
        properties.created = properties.modified = updated
    return serialize_part_xml(whole)


def _instant(day: Day | None) -> datetime | None:
    return datetime.combine(day.first, time(), UTC) if day and day.day else None


def _fitting(text: str) -> str:
    return legible(text)[:_LONGEST]
