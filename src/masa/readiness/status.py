"""A status under which nothing is to be published any more, as a thing to do."""

from collections.abc import Iterator

from masa.model.places import span_of
from masa.model.reading import Reading
from masa.readiness.item import Item

_PATH = ("publication", "status")
_OVER = {
    "superseded": "The document says that it is superseded: a newer version holds.",
    "withdrawn": "The document says that it is withdrawn.",
}


def status_items(reading: Reading) -> Iterator[Item]:
    """Yield one thing to do for a document that says of itself that it no longer holds."""
    publication = reading.values.get("publication") or {}
    message = _OVER.get(str(publication.get("status") or ""))
    if message:
        what = "Publish the version that holds, or correct `status` under `publication` if this one does."
        span = span_of(reading.tree, _PATH)
        yield Item("publication", message, "status", what=what, kind="Status", path=".".join(_PATH), span=span)
