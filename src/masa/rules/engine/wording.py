"""The words of a finding: how an entry is called, and a message with its placeholders filled."""

from functools import lru_cache

from masa.light_typing import Any
from masa.model.collective import COLLECTIVE_WORDS
from masa.model.document_path import written
from masa.rules.engine.gap import in_words
from masa.rules.engine.scene import Scene
from masa.source.tree import Path

PLACEHOLDERS = ("value", "item", "limit", "found")
# What identifies an entry, in this order: format-notes, “What identifies an entry”. Some need more than one key.
_IDENTITY: dict[str, tuple[str, ...]] = {
    "id": (),
    "organisation": (),
    "person": (),
    "who": (),
    "payer": ("budget", "what"),
    "title": (),
    "rule": ("where",),
    "level": (),
    "covers": (),
    "what": (),
    "path": (),
    "name": (),
}
_NAMING_KEYS = ("organisation", "person", "who", "payer")
_PLAIN_KEYS = ("title", "name", "post", "what", "called", "how", "path")
_JOINTS = (", ", " and ", " or ")
_WORDS = {
    "wt2018": "Working Together 2018",
    "wt2023": "Working Together 2023",
    "wt2026": "Working Together 2026",
}


def fill(message: str, item: str, words: dict[str, str]) -> str:
    """Return a message with {value}, {item}, {limit} and {found} filled in."""
    return capital(message.format(item=item, **words))


def called(scene: Scene, text: str) -> str:
    """Return names for ids, one or several, and plain words for masa's own."""
    parted = text
    for joint in _JOINTS:
        parted = parted.replace(joint, f"\n{joint}\n")
    parts = parted.split("\n")
    if all(_known(scene, part) for part in parts[::2]):
        return "".join(_name(scene, part) if number % 2 == 0 else part for number, part in enumerate(parts))
    return _name(scene, text)


def item_name(scene: Scene, path: Path) -> str:
    """Return how the entry at a path is called: its body's or person's name, its title, or its number."""
    entry = _entry(scene, path)
    if not path:
        return "the document"
    if not isinstance(entry, dict):
        return f"`{written(path)}`"
    ids = next((ids for key in _NAMING_KEYS if (ids := _ids(entry.get(key)))), [])
    if ids and "id" not in entry:
        return " and ".join(_name(scene, one) for one in ids)
    for key in _PLAIN_KEYS:
        if entry.get(key):
            return f"“{_short(str(entry[key]))}”"
    last = path[-1]
    return f"entry {last + 1} of `{path[-2]}`" if isinstance(last, int) else f"`{last}`"


def item_key(scene: Scene, path: Path) -> str:
    """Return the stable key of a place, such as relevant_agencies[organisation=probation]."""
    if not path:
        return ""
    keys = scene.memory.keys
    words = keys.get(path)
    if words is None:
        above, last = item_key(scene, path[:-1]), path[-1]
        if isinstance(last, int):
            words = f"{above}[{_identity(_entry(scene, path), last)}]"
        else:
            words = f"{above}.{last}" if above else last
        keys[path] = words
    return words


def _identity(entry: Any, number: int) -> str:  # noqa: ANN401 - an entry of any list
    for key, more in _IDENTITY.items() if isinstance(entry, dict) else ():
        if key in entry and _ids(entry[key]):
            together = [(one, _ids(entry.get(one))) for one in (key, *more)]
            return ", ".join([f"{one}={_short(ids[0])}" for one, ids in together if ids])
    return str(number + 1)


def _ids(value: Any) -> list[str]:  # noqa: ANN401
    """Return one value, or several, as words; what could not be read is left out."""
    if isinstance(value, list):
        return [str(one) for one in value if one is not None]
    return [] if value is None else [str(value)]


def _entry(scene: Scene, path: Path) -> Any:  # noqa: ANN401
    try:
        return scene.value(path)
    except (KeyError, IndexError, TypeError):
        return None


def _known(scene: Scene, word: str) -> bool:
    return word in scene.reading.ids or word in _WORDS or word in COLLECTIVE_WORDS


def _name(scene: Scene, word: str) -> str:
    if word in scene.reading.ids:
        entry = scene.value(scene.reading.ids[word])
        return str(entry.get("name") or entry.get("post") or word)
    return _WORDS.get(word, in_words(word) if word in COLLECTIVE_WORDS else word)


def _short(text: str, length: int = 60) -> str:
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"


@lru_cache(maxsize=512)  # what a rule says is said at every place where it is met
def capital(sentence: str) -> str:
    """Return a sentence with a capital letter first."""
    return sentence[:1].upper() + sentence[1:]
