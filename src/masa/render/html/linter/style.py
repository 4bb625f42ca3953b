"""What the style of a page declares of colours, rule by rule, as a browser reads it."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

import tinycss2
from cssselect2 import SelectorError, compile_selector_list
from tinycss2.ast import Node

from masa.render.html.linter.element import PageElement
from masa.render.html.linter.looks import CLEAR, Declared
from masa.render.html.linter.rules import Rules

_BROWSER = """
:where(html:has(> head > meta[name="color-scheme"][content*="dark"])) { color-scheme: dark }
:where(html) { color: light-dark(black, white); background: light-dark(white, #121212) }
:where(a[href]) { color: light-dark(#0000ee, #9e9eff) }
:where(mark) { color: black; background: yellow }
:where(button) { color: light-dark(black, white); background: light-dark(#efefef, #3b3b3b) }
"""
_READ = ("color", "background", "background-color", "background-image", "color-scheme", *CLEAR)
_TOLD = 60  # letters
_MEDIA = re.compile(r"screen|print|all|only|and|,|\s|\((?:min|max)-width:[^()]*\)|\(prefers-color-scheme:\s*\w+\s*\)")


def rules_of(elements: Iterable[PageElement]) -> tuple[Rules[Declared], tuple[str, ...]]:
    """Return the rules of a page's own style, after a browser's, and the selectors of those that cannot be judged."""
    return _compiled("\n".join(one.text for one in elements if one.local_name == "style"))


@lru_cache(maxsize=8)
def _compiled(style: str) -> tuple[Rules[Declared], tuple[str, ...]]:
    """Return the rules of a style, and the selectors of those that cannot be judged."""
    rules, unclear = [], []
    for selectors, declared in _blocks(tinycss2.parse_stylesheet(_BROWSER + style), ()):
        try:
            rules += [(selectors, compile_selector_list(selectors), declared)] if declared else []
        except (SelectorError, SyntaxError):  # that of Python, to which a selector is compiled: it is too long
            unclear.append(selectors)
    return Rules(rules), tuple(unclear)


@lru_cache(maxsize=1024)
def declared_in(style: str) -> Declared:
    """Return what an element's own style declares."""
    return tuple(_declared(tinycss2.parse_blocks_contents(style), ()))


def _blocks(nodes: Iterable[Node], media: tuple[str, ...]) -> Iterator[tuple[str, Declared]]:
    """Yield each rule's selectors and what it declares; selectors that cannot be told stay what none can match."""
    for node in nodes:
        written = tinycss2.serialize(getattr(node, "prelude", ())).strip()
        if node.type == "qualified-rule":
            contents = tinycss2.parse_blocks_contents(node.content)
            yield written, tuple(_declared(contents, media))
            inside = _blocks(contents, media)
            yield from ((f"{_begun(written)} {{{_begun(inner)}}}", declared) for inner, declared in inside)
        elif node.type == "at-rule" and node.content and node.lower_at_keyword != "page":
            is_media = node.lower_at_keyword == "media"
            clear = node.lower_at_keyword == "supports" or (is_media and not _MEDIA.sub("", written))
            inside = _blocks(tinycss2.parse_rule_list(node.content), (*media, written) if is_media else media)
            around = f"@{_begun(node.at_keyword)} {_begun(written)}"
            yield from ((one if clear else around, declared) for one, declared in inside)


def _begun(written: str) -> str:
    """Return the beginning of what stands before a block, by which it can be found: it is told for each rule inside."""
    return written if len(written) <= _TOLD else f"{written[:_TOLD]}…"


def _declared(contents: Iterable[Node], media: tuple[str, ...]) -> Iterator[tuple[str, str, bool, tuple[str, ...]]]:
    for one in contents:
        if one.type == "declaration" and (one.lower_name in _READ or one.name.startswith("--")):
            names = ("background-color", "background-image") if one.lower_name == "background" else (one.name,)
            yield from ((name, tinycss2.serialize(one.value).strip(), one.important, media) for name in names)
