"""The typed document, built from what the reader read."""

from typing import Any

from masa.model.document import Document
from masa.model.reading import Reading


def build(reading: Reading) -> Document:
    """Return the document for pages: the reader's values, without the places that it left empty."""
    return Document.model_validate(_kept(reading.values))


def _kept(value: Any) -> Any:  # noqa: ANN401 - any value of a document
    if isinstance(value, dict):
        return {key: _kept(below) for key, below in value.items()}
    if isinstance(value, list):
        return [_kept(entry) for entry in value if entry is not None]
    return value
