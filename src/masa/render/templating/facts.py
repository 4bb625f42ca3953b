"""What a template says of itself: its first comment, and the parts that it offers."""

import re
from collections.abc import Callable
from typing import NamedTuple

from jinja2 import Environment, TemplateSyntaxError, nodes

from masa.render.errors import RenderError
from masa.render.templating.checks import blocks_of, extended

Load = Callable[[str], str | None]

_ENDING = ".j2"
_COMMENT = re.compile(
    r"\A(?:<\?xml[^>]*\?>)?\s*(?:\{#-?(?P<template>.*?)-?#\}|<!--(?P<xml>.*?)-->|(?P<yaml>(?:#[^\n]*\n)+))", re.DOTALL
)
_SENTENCE = re.compile(r".*?[.:](?=\s|$)")


class Facts(NamedTuple):
    """What a template is for, in its own words; the blocks that one extending it may replace; its macros."""

    says: str
    blocks: tuple[str, ...] = ()
    macros: tuple[str, ...] = ()


def facts_of(name: str, load: Load) -> Facts:
    """Return the facts of a template; its blocks include those of the templates that it extends, in their order.

    Raises RenderError for a template that is not there or cannot be read as one.
    """
    text = load(name)
    if text is None:
        raise RenderError(f"There is no template {name}.")
    if not name.endswith(_ENDING):
        return Facts(_says(text))
    trees = _family(name, load)
    macros = (_signature(node) for node in trees[-1].body if isinstance(node, nodes.Macro))
    return Facts(_says(text), tuple(blocks_of(trees)), tuple(macros))


def _says(text: str) -> str:
    """Return the first sentence of a text's first comment, or nothing."""
    found = _COMMENT.match(text)
    comment = " ".join((found[found.lastgroup or 0]).replace("#", "").split()) if found else ""
    sentence = _SENTENCE.match(comment)
    return (sentence[0] if sentence else comment).rstrip(":.") + "." if comment else ""


def _family(name: str, load: Load) -> list[nodes.Template]:
    """Return a template's tree, after those of all that it extends."""
    trees: dict[str, nodes.Template] = {}
    following: str | None = name
    while following and following not in trees and (text := load(following)) is not None:
        trees[following] = _parsed(following, text)
        following = extended(trees[following])
    return list(reversed(trees.values()))


def _parsed(name: str, text: str) -> nodes.Template:
    try:
        return Environment(autoescape=True).parse(text, name)
    except TemplateSyntaxError as error:
        raise RenderError(f"Template {name}, line {error.lineno}: {error.message}") from error


def _signature(macro: nodes.Macro) -> str:
    return f"{macro.name}({', '.join(argument.name for argument in macro.args)})"
