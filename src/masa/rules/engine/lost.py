"""What the published page has and the copy has not, and what of the page was not read at all."""

from masa.light_typing import Any
from masa.model.document_path import resolve
from masa.model.reading import Reading
from masa.rules.engine.positions import Positions
from masa.rules.engine.scene import Scene
from masa.rules.engine.texts import NOT_ARRANGEMENTS
from masa.source.tree import Path

_ASIDE = frozenset((section,) for section in NOT_ARRANGEMENTS)
# Faults of values that are an id or a word of a list, and so never a text.
_HOLD_NO_TEXT = ("unknown-id", "not-in-list", "duplicate-id", "reserved-id")


def lost_paths(reading: Reading) -> frozenset[Path]:
    """Return the places listed under `transcription.lost`.

    An entry that the copy does not hold at all stands for its whole list: nobody can tell what it would say.
    """
    find = Positions()
    return frozenset(path for entry in _entries(reading) if (path := _nearest(entry["path"], reading.values, find)))


def unread_of_arrangements(scene: Scene, path: Path = ()) -> tuple[Path, ...]:
    """Return what was not read, or was lost, at a place and below it; of the whole document that of the arrangements.

    Where only the address of a link was lost, nothing that the arrangements say was.
    """
    dark = scene.blocked_below(path)
    if not dark:
        return ()
    addresses = scene.once("lost addresses", lambda: _lost_addresses(scene.reading))
    return tuple([one for one in dark if one not in addresses and (path or one[:1] not in _ASIDE)])


def unread_texts(scene: Scene, path: Path = ()) -> tuple[Path, ...]:
    """Return of what `unread_of_arrangements` returns the places that may hold a text."""
    dark = unread_of_arrangements(scene, path)
    wordless = {fault.path for fault in scene.reading.faults if fault.id in _HOLD_NO_TEXT} if dark else ()
    return tuple([one for one in dark if one not in wordless])


def _lost_addresses(reading: Reading) -> frozenset[Path]:
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
