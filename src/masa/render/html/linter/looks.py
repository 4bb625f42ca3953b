"""How an element looks in a view of the page: its colour, what it stands on, or why these cannot be told."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

import tinycss2

from masa.render.html.linter.colours import Colour, colour_of, over

# The ways in which a page is seen, each with the words of a media condition that does not hold in it.
VIEWS = {"in light": ("print", "dark"), "in dark": ("print", "light"), "on paper": ("screen", "dark")}
CLEAR = {"opacity": "1", "filter": "none", "mix-blend-mode": "normal", "background-clip": "border-box", "mask": "none"}
_SAME = ("none", "inherit", "initial", "unset", "revert", "currentcolor")
_VARIABLE = re.compile(r"var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*(?:\([^()]*\)[^()]*)*))?\)")
_MOST_STEPS = 20  # from token to token
_LONGEST = 4_000  # characters of a value, which tokens of tokens could double at each step
Declared = tuple[tuple[str, str, bool, tuple[str, ...]], ...]  # each name, value, whether important, and media


class Look(NamedTuple):
    """How an element looks; `veil` (over it) and `picture` (behind it) say why its colours cannot be told."""

    colour: Colour = (0.0, 0.0, 0.0, 1.0)
    back: Colour = (1.0, 1.0, 1.0, 1.0)
    tokens: Mapping[str, str] = {}
    schemes: str = ""
    veil: str = ""
    picture: str = ""


def look_of(reaching: Iterable[Declared], parent: Look, view: str) -> Look:
    """Return how an element looks in a view, by what reaches it (what counts most last) and its parent's look."""
    found = sorted((one for block in reaching for one in block if _holds(one[3], view)), key=lambda one: one[2])
    if not found:
        return parent
    own = {name: value for name, value, *_ in found if name.startswith("--")}
    tokens = _tokens(own, parent.tokens) if own else parent.tokens
    values = {name: _resolved(value, tokens) for name, value, *_ in found}
    schemes, written = values.get("color-scheme", parent.schemes), values.get("color", "inherit")
    scheme = "dark" if view == "in dark" and "dark" in schemes else "light"
    colour = parent.colour if written.lower() in _SAME else colour_of(written, scheme)
    veils = [f"{name}: {values[name]}" for name, clear in CLEAR.items() if values.get(name, clear) != clear]
    veils += [] if colour else [f"color: {written}"]
    back, picture = _back(values, parent, scheme)
    return Look(colour or parent.colour, back, tokens, schemes, parent.veil or "".join(veils[:1]), picture)


def _tokens(own: Mapping[str, str], around: Mapping[str, str]) -> Mapping[str, str]:
    tokens = {**around, **own}
    return tokens | {name: _resolved(value, tokens) for name, value in own.items()}


@lru_cache(maxsize=256)
def _holds(media: tuple[str, ...], view: str) -> bool:
    queries = (condition.lower().split(",") for condition in media)
    return all(any(not any(word in query for word in VIEWS[view]) for query in among) for among in queries)


def _resolved(value: str, tokens: Mapping[str, str]) -> str:
    for _ in range(_MOST_STEPS if "var(" in value else 0):
        if len(value) > _LONGEST:
            return "too-long()"
        value = _VARIABLE.sub(lambda found: _token(tokens.get(found[1], found[2] or f"missing({found[1]})")), value)
    return value


def _token(value: str) -> str:
    return value if len(value) <= _LONGEST else "too-long()"


def _back(values: Mapping[str, str], parent: Look, scheme: str) -> tuple[Colour, str]:
    """Return what is seen behind the words, and the picture there or the colour that masa does not know."""
    written, image = values.get("background-color", "none"), values.get("background-image", "none")
    own, drawn = _own_colour(written, scheme), _is_drawn(image, scheme)
    picture = f"background: {image}" if drawn else parent.picture
    if own is None:
        return parent.back, picture if drawn or written in _SAME else f"background: {written}"
    return over(own, parent.back), picture if drawn or own[3] < 1 else ""


@lru_cache(maxsize=1024)
def _own_colour(written: str, scheme: str) -> Colour | None:
    parts = [part.serialize() for part in tinycss2.parse_component_value_list(written)]
    return next(filter(None, (colour_of(part, scheme) for part in parts)), None)


@lru_cache(maxsize=1024)
def _is_drawn(image: str, scheme: str) -> bool:
    functions = [part for part in tinycss2.parse_component_value_list(image) if part.type in ("url", "function")]
    return any(colour_of(part.serialize(), scheme) is None for part in functions)
