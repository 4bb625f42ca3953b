"""The publication as a Word document (ECMA-376). Imports python-docx, an extra, only when a document is written."""

from masa.render.publication import Publication
from masa.render.request import Request, Resources


def write_word(request: Request, publication: Publication, resources: Resources) -> tuple[bytes, tuple[str, ...]]:
    """Return the publication as the bytes of a .docx file; nothing in it needs a look of its own."""
    from masa.render.word.document import word_document  # noqa: PLC0415 - python-docx is an extra

    return word_document(request, publication, resources.load_template), ()
