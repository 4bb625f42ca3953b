"""Where something missing or lacking is reported, and how a field is called in a message."""

from collections.abc import Sequence
from itertools import takewhile

from masa.rules.engine.route import Route
from masa.rules.engine.scene import Node
from masa.rules.engine.walk import Found
from masa.source.tree import Path

_IN_SENTENCES = {
    "local-authority": "the council",
    "integrated-care-board": "the health board",
    "police": "the police",
    "secretary-of-state": "the Secretary of State",
    "national-panel": "the national Panel",
    "foundations": "Foundations",
    "youth-justice-board": "the Youth Justice Board",
    "youth-custody-service": "the Youth Custody Service",
    "inspectorate-of-prisons": "HM Inspectorate of Prisons",
}


def place_of_gap(node: Node, route: Route, found: Found) -> Path:
    """Return where something missing is reported: the entry looked at, or the key that should hold it.

    What is missing behind a reference is reported at the reference.
    """
    path, gap = node.path, found.gap
    if route.rooted:
        return route.keys
    if not (path and isinstance(path[-1], int)):
        return path + route.keys
    return gap if gap and len(gap) > len(path) and gap[len(path)] in node.value else path


def place_of_list(found: Found, entry: Path = ()) -> Path:
    """Return the place of a whole list of values: the nearest list that holds them all, or the one value itself.

    It is inside the entry looked at, where that is given: a lone value there is no part of the list of entries.
    """
    origins = list(dict.fromkeys(node.origin for node in found.nodes))
    path = origins[0]
    if len(origins) > 1:
        shared = takewhile(lambda keys: len(set(keys)) == 1, zip(*origins, strict=False))
        return tuple(keys[0] for keys in shared)
    numbers = [position for position, key in enumerate(path) if isinstance(key, int)]
    return path[: numbers[-1]] if numbers and numbers[-1] >= len(entry) else path


def field_name(route: Route) -> str:
    """Return the last key of a route in words."""
    return route.text.replace("->", ".").rsplit(".", 1)[-1].split("[")[0].strip("/").replace("_", " ")


def in_words(word: str) -> str:
    """Return a word of masa's lists as a sentence says it; never one that could be taken for an id."""
    return _IN_SENTENCES.get(word, word.replace("-", " "))


def listed(words: Sequence[str], joint: str = "and") -> str:
    """Return words as a list in a sentence: a, b and c."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {joint} {words[-1]}"


def quoted(routes: Sequence[Route], joint: str = "and") -> str:
    """Return routes as a list in a sentence, each as written."""
    return listed([f"`{route.text}`" for route in routes], joint)
