"""Whether a document is an invented example."""

from masa.model.document import Document
from masa.model.invented import all_invented


def invented(document: Document) -> bool:
    """Tell whether every council of the area has a code, and each code is one of the invented ones."""
    named = document.area.councils if document.area else ()
    return all_invented(
        body.code
        for body in document.organisations
        if body and (body.id in named if named else body.kind == "local-authority" and not body.to)
    )
