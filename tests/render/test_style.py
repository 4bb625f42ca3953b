"""The shipped style: every colour is a token, every token is judged, it is small, and no brand is borrowed."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from masa.model.document import Document
from masa.render import Page
from masa.render.html.linter.colours import colour_of, ratio
from masa.render.html.linter.contrast import BAR, TEXT, pairs_of
from masa.render.html.linter.looks import VIEWS
from masa.render.html.linter.page import elements_in, parsed

TEMPLATES = Path(__file__).parents[2] / "templates"
STYLES = sorted(path.name for path in TEMPLATES.glob("*.css.j2") if path.name != "paper.css.j2")


DARK = "@media screen and (prefers-color-scheme: dark) {"
ADULTS, CHILDREN = ("style.css.j2",), ("style.css.j2", "children.css.j2")
UNSEEN = [  # by the linter: the focus, the marks of lists, and what is drawn on a gradient or before an element
    *((styles, "focus", back, BAR) for styles in (ADULTS, CHILDREN) for back in ("paper", "raised", "notice")),
    *((ADULTS, "bar", back, BAR) for back in ("paper", "track")),
    *((CHILDREN, dot, "raised", BAR) for dot in ("bar", "second", "third")),
    (CHILDREN, "focus", "help", BAR),
    (ADULTS, "quiet", "paper", TEXT),
    (CHILDREN, "bar", "paper", BAR),
]


def tokens(scheme: str, *names: str) -> dict[str, str]:
    """Return the colours of a scheme; those of a later style replace those of an earlier."""
    found: dict[str, str] = {}
    for name in names:
        light, _, dark = (TEMPLATES / name).read_text(encoding="utf-8").partition(DARK)
        blocks = [light] if scheme == "light" else [light, dark.partition("}")[0]]
        found |= {key: value for block in blocks for key, value in re.findall(r"--([\w-]+): (#\w+);", block)}
    return found


@pytest.mark.parametrize("output", ["html", "children-html"])
def test_text_and_bars_are_judged_in_every_view(output: str, whole: Document, pages: Callable[..., Page]) -> None:
    pairs = {pair for _, pair in pairs_of(elements_in(parsed(pages(whole, output).text)))}

    for view in VIEWS:
        assert {one.needed for one in pairs if one.view == view} >= ({TEXT, BAR} if output == "html" else {TEXT})
        assert len({(one.front, one.back) for one in pairs if one.view == view}) >= (6 if view == "on paper" else 8)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("styles", "front", "back", "needed"), UNSEEN)
def test_what_the_linter_does_not_see_is_seen(
    styles: tuple[str, ...], front: str, back: str, needed: float, scheme: str
) -> None:
    found = tokens(scheme, *styles)
    one, other = colour_of(found[front]), colour_of(found[back])

    assert one is not None
    assert other is not None
    assert ratio(one, other) >= needed


@pytest.mark.parametrize("name", STYLES)
def test_every_colour_is_a_token(name: str) -> None:
    style = (TEMPLATES / name).read_text(encoding="utf-8")

    assert re.findall(r"(?<!-): ?[^;{}]*#[0-9a-f]{3,8}\b", re.sub(r"--[\w-]+: #[0-9a-f]{6,8};", "", style)) == []


def test_the_style_is_small_and_borrows_no_brand() -> None:
    style = "".join((TEMPLATES / name).read_text(encoding="utf-8") for name in STYLES)

    assert len((TEMPLATES / "style.css.j2").read_bytes()) < 10_000
    for brand in ("GDS Transport", "Frutiger", "govuk", "nhsuk", "crest", "url("):
        assert brand not in style
