"""Colours: read from a style, laid one on another, and told apart as the guidelines measure it (WCAG 2.2)."""

from functools import lru_cache

from tinycss2.color4 import Color
from tinycss2.color5 import parse_color

_LINEAR_BELOW = 0.04045
Colour = tuple[float, ...]  # red, green and blue in sRGB and how opaque, each from 0 to 1


@lru_cache(maxsize=1024)
def colour_of(value: str, scheme: str = "light") -> Colour | None:
    """Return a colour as it is seen in a scheme, light or dark; none where the value is no colour that masa knows."""
    try:
        parsed = parse_color(value, color_schemes=(scheme,))
        parts = parsed.to("srgb") if isinstance(parsed, Color) else ()
    except (NotImplementedError, ValueError):
        return None
    return tuple(min(max(part or 0.0, 0.0), 1.0) for part in parts) or None


def over(front: Colour, back: Colour) -> Colour:
    """Return what is seen where a colour lies on another that is opaque."""
    opaque = front[3]
    return (*(one * opaque + under * (1 - opaque) for one, under in zip(front[:3], back[:3], strict=True)), 1.0)


def as_written(colour: Colour) -> str:
    """Return an opaque colour as a style writes it."""
    return "#" + "".join(f"{round(part * 255):02x}" for part in colour[:3])


@lru_cache(maxsize=1024)
def ratio(one: Colour, other: Colour) -> float:
    """Return the contrast ratio of two opaque colours, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Colour) -> float:
    red, green, blue = (
        part / 12.92 if part <= _LINEAR_BELOW else ((part + 0.055) / 1.055) ** 2.4 for part in colour[:3]
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
