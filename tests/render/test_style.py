"""Every pair of colours that stands on a page is readable, in light and in dark; no brand is borrowed."""

import re
from pathlib import Path

import pytest

TEMPLATES = Path(__file__).parents[2] / "templates"
ADULT = ("style.css.j2",)
CHILDREN = ("style.css.j2", "children.css.j2")
TEXT = 4.5
MARK = 3.0
PAIRS = [
    ("ink", "paper", TEXT),
    ("ink", "raised", TEXT),
    ("quiet", "paper", TEXT),
    ("quiet", "raised", TEXT),
    ("link", "paper", TEXT),
    ("link", "raised", TEXT),
    ("on-accent", "accent", TEXT),
    ("on-tag", "tag", TEXT),
    ("ink", "notice", TEXT),
    ("link", "notice", TEXT),
    ("bar", "track", MARK),
    ("focus", "paper", MARK),
    ("focus", "raised", MARK),
    ("notice-edge", "paper", MARK),
]
ONLY_CHILDREN = [("help-ink", "help", TEXT), ("help-edge", "paper", MARK), ("focus", "help", MARK)]
SCHEMES = [
    pytest.param(files, dark, pairs, id=f"{name}-{'dark' if dark else 'light'}")
    for name, files, pairs in (("adult", ADULT, PAIRS), ("children", CHILDREN, PAIRS + ONLY_CHILDREN))
    for dark in (False, True)
]


def tokens(files: tuple[str, ...], *, dark: bool) -> dict[str, str]:
    """Return the colours in the order in which the browser takes them."""
    found: dict[str, str] = {}
    dark_part = r"@media screen and \(prefers-color-scheme: dark\) \{.*?\}\s*\}"
    for name in files:
        style = (TEMPLATES / name).read_text(encoding="utf-8")
        light = re.sub(dark_part, "", style, flags=re.DOTALL).partition("@media print")[0]
        parts = [light, *(re.findall(dark_part, style, flags=re.DOTALL) if dark else [])]
        for part in parts:
            found |= dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})\b", part))
    return found


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(("files", "dark", "pairs"), SCHEMES)
def test_every_pair_has_contrast(files: tuple[str, ...], *, dark: bool, pairs: list[tuple[str, str, float]]) -> None:
    colours = tokens(files, dark=dark)

    poor = {
        f"{front} on {back}": round(contrast(colours[front], colours[back]), 2)
        for front, back, least in pairs
        if contrast(colours[front], colours[back]) < least
    }
    assert poor == {}


@pytest.mark.parametrize("name", CHILDREN)
def test_every_colour_is_a_token(name: str) -> None:
    style = (TEMPLATES / name).read_text(encoding="utf-8")

    assert re.findall(r"(?<!-): ?[^;{}]*#[0-9a-f]{3,8}\b", re.sub(r"--[\w-]+: #[0-9a-f]{6,8};", "", style)) == []


def test_the_style_is_small_and_borrows_no_brand() -> None:
    style = "".join((TEMPLATES / name).read_text(encoding="utf-8") for name in CHILDREN)

    assert len((TEMPLATES / "style.css.j2").read_bytes()) < 10_000
    for brand in ("GDS Transport", "Frutiger", "govuk", "nhsuk", "crest", "url("):
        assert brand not in style
