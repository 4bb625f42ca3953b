"""What the published page has and the copy has not."""

from masa.light_typing import Any
from masa.model.document_path import resolve
from masa.model.reading import Reading
from masa.rules.engine.positions import Positions
from masa.source.tree import Path


def lost_paths(reading: Reading) -> frozenset[Path]:
    """Return the places listed under `transcription.lost`.

    An entry that the copy does not hold at all stands for its whole list: nobody can tell what it would say.
    """
    find = Positions()
    return frozenset(path for entry in _entries(reading) if (path := _nearest(entry["path"], reading.values, find)))


def lost_addresses(reading: Reading) -> frozenset[Path]:
    """Return the places of which only a link's address was lost: no sentence stood there."""
    find = Positions()
    links = (entry["path"] for entry in _entries(reading) if entry.get("what") == "link")
    return frozenset(path for text in links if (path := resolve(text, reading.values, find)))


def _entries(reading: Reading) -> list[dict[str, Any]]:
    transcription: dict[str, Any] = reading.values.get("transcription") or {}
    return [entry for entry in transcription.get("lost") or [] if entry and entry.get("path")]


def _nearest(text: str, values: dict[str, Any], find: Positions) -> Path | None:
    """Return the place that a path leads to, or the nearest place on its way that the values hold."""
    while text:
        path = resolve(text, values, find)
        if path:
            return path
        text = text[: max(text.rfind("."), text.rfind("["), 0)]
    return None
