"""Whether a document's arrangements are a draft, or how else they stand."""

from masa.model.document import Document
from masa.render.telling.keys import given

UNSAID = "unsaid"


def standing(document: Document) -> str:
    """Return the document's status as it writes it; UNSAID where it gives none.

    Empty for a copy without one: its own notice says of what page, or that nothing shows that there was one.
    """
    status = given(document.publication, "status")
    return str(status or ("" if document.transcription else UNSAID))


def is_draft(document: Document) -> bool:
    """Tell whether readers are to treat the document as a draft: it says so, or does not say that it is anything."""
    return standing(document) in ("draft", UNSAID)
