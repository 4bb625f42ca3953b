"""What the published page has and the copy has not."""

from typing import Any

from masa.model.document_path import resolve
from masa.model.reading import Reading
from masa.source.tree import Path


def lost_paths(reading: Reading) -> frozenset[Path]:
    """Return the places listed under `transcription.lost`.

    An entry that the copy does not hold at all stands for its whole list: nobody can tell what it would say.
    """
    return frozenset(path for entry in _entries(reading) if (path := _nearest(entry["path"], reading.values)))


def lost_addresses(reading: Reading) -> frozenset[Path]:
    """Return the places of which only a link's address was lost: no sentence stood there."""
    links = (entry["path"] for entry in _entries(reading) if entry.get("what") == "link")
    return frozenset(path for text in links if (path := resolve(text, reading.values)))


def _entries(reading: Reading) -> list[dict[str, Any]]:
    transcription: dict[str, Any] = reading.values.get("transcription") or {}
    return [entry for entry in transcription.get("lost") or [] if entry and entry.get("path")]


def _nearest(text: str, values: dict[str, Any]) -> Path | None:
    """Return the place that a path leads to, or the nearest place on its way that the values hold."""
    while text:
        path = resolve(text, values)
        if path:
            return path
        text = text[: max(text.rfind("."), text.rfind("["), 0)]
    return None
