"""Every text of a page against what it stands on, in light, in dark and on paper, as the page's own style has it.

4.5 to 1 for text, whatever its size, and 3 to 1 for bars (WCAG 2.2, 1.4.3 and 1.4.11). Rules for any width count. Left
to tests in a browser: what is hovered or has the focus, what a style writes before or after an element, bars on or of
a gradient, and what lies over something else than its parent.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

import tinycss2
from cssselect2 import ElementWrapper, Matcher, SelectorError, compile_selector_list
from tinycss2.ast import Node

from masa.render.html.linter.looks import CLEAR, VIEWS, Colour, Declared, Look, look_of, over

TEXT, BAR = 4.5, 3.0
_BROWSER = """
:where(html:has(> head > meta[name="color-scheme"][content*="dark"])) { color-scheme: dark }
:where(html) { color: light-dark(black, white); background: light-dark(white, #121212) }
:where(a[href]) { color: light-dark(#0000ee, #9e9eff) }
:where(mark) { color: black; background: yellow }
:where(button) { color: light-dark(black, white); background: light-dark(#efefef, #3b3b3b) }
"""
_READ = ("color", "background", "background-color", "background-image", "color-scheme", *CLEAR)
_NOT_DRAWN = ("head", "script", "style", "template", "svg")
_NO_BARS = ("img", "input", "select", "textarea", "br", "hr", "td", "th")
_LINEAR_BELOW = 0.04045
_MEDIA = re.compile(r"screen|print|all|only|and|,|\s|\((?:min|max)-width:[^()]*\)|\(prefers-color-scheme:\s*\w+\s*\)")


class Pair(NamedTuple):
    """A colour and what it stands on in a view, and the contrast that they need; or why they cannot be told."""

    view: str
    front: Colour
    back: Colour
    needed: float
    unclear: str


def contrast_faults(root: ElementWrapper) -> Iterator[tuple[ElementWrapper, str]]:
    """Yield each element whose colours are hard to tell apart or cannot be told, with what is wrong."""
    yield from ((root, f"the colours of {one} cannot be judged; write them plainly") for one in _rules_of(root)[1])
    for element, pair in pairs_of(root):
        what, found = "text" if pair.needed == TEXT else "a bar", ratio(pair.front, pair.back)
        if pair.unclear:
            yield (
                element,
                f"whether {what} can be read {pair.view} cannot be told for {pair.unclear}; use plain colours",
            )
        elif found < pair.needed:
            colours = f"{what} in {as_written(pair.front)} stands on {as_written(pair.back)} {pair.view}"
            measured = f"a contrast of {int(found * 100) / 100} where {pair.needed} is needed"
            yield element, f"{colours}, {measured}; change one of the two"


def pairs_of(root: ElementWrapper) -> Iterator[tuple[ElementWrapper, Pair]]:
    """Yield each element that has text of its own, or is a bar, with its colours in each view."""
    rules, _ = _rules_of(root)
    known: dict[tuple[object, ...], tuple[Look, ...]] = {}
    bare = (Look(),) * len(VIEWS)
    waiting = [(root, bare)]
    while waiting:
        one, around = waiting.pop()
        own, reaching = one.etree_element, [declared for *_, declared in rules.match(one)]
        key = (id(around), *map(id, reaching), own.get("style"))  # those who share it look alike
        if key not in known:
            reaching.append(tuple(_declared(tinycss2.parse_blocks_contents(own.get("style", "")), ())))
            known[key] = tuple(look_of(reaching, parent, view) for parent, view in zip(around, VIEWS, strict=True))
        has_text = any((text or "").strip() for text in (own.text, *(child.tail for child in own)))
        is_bar = not (has_text or len(own) or one.local_name in _NO_BARS)
        for look, parent, view in zip(known[key], around, VIEWS, strict=True):
            if has_text:
                yield one, Pair(view, over(look.colour, look.back), look.back, TEXT, look.veil or look.picture)
            elif is_bar and look.back != parent.back and not (look.picture or parent.picture):
                yield one, Pair(view, look.back, parent.back, BAR, look.veil)
        waiting += [(child, known[key]) for child in reversed([*one]) if child.local_name not in _NOT_DRAWN]


def _rules_of(root: ElementWrapper) -> tuple[Matcher, tuple[str, ...]]:
    return _compiled("\n".join(style.text or "" for style in root.etree_element.iter("style")))


@lru_cache(maxsize=8)
def _compiled(style: str) -> tuple[Matcher, tuple[str, ...]]:
    """Return the rules of a style, and the selectors of those that cannot be judged."""
    rules, unclear = Matcher(), []
    for selectors, declared in _blocks(tinycss2.parse_stylesheet(_BROWSER + style), ()):
        try:
            for selector in compile_selector_list(selectors) if declared else ():
                if selector.pseudo_element is None:
                    rules.add_selector(selector, declared)
        except SelectorError:
            unclear.append(selectors)
    return rules, tuple(unclear)


def _blocks(nodes: Iterable[Node], media: tuple[str, ...]) -> Iterator[tuple[str, Declared]]:
    """Yield each rule's selectors and what it declares; selectors that cannot be told stay what none can match."""
    for node in nodes:
        written = tinycss2.serialize(getattr(node, "prelude", ())).strip()
        if node.type == "qualified-rule":
            contents = tinycss2.parse_blocks_contents(node.content)
            yield written, tuple(_declared(contents, media))
            yield from ((f"{written} {{{inner}}}", declared) for inner, declared in _blocks(contents, media))
        elif node.type == "at-rule" and node.content and node.lower_at_keyword != "page":
            is_media = node.lower_at_keyword == "media"
            clear = node.lower_at_keyword == "supports" or (is_media and not _MEDIA.sub("", written))
            inside = _blocks(tinycss2.parse_rule_list(node.content), (*media, written) if is_media else media)
            yield from ((one if clear else f"@{node.at_keyword} {written}", declared) for one, declared in inside)


def _declared(contents: Iterable[Node], media: tuple[str, ...]) -> Iterator[tuple[str, str, bool, tuple[str, ...]]]:
    for one in contents:
        if one.type == "declaration" and (one.lower_name in _READ or one.name.startswith("--")):
            names = ("background-color", "background-image") if one.lower_name == "background" else (one.name,)
            yield from ((name, tinycss2.serialize(one.value).strip(), one.important, media) for name in names)


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
