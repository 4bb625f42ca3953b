"""Sentences of masa's own in which keys and commands stand between backticks, as code on a page."""

import re
from collections.abc import Callable

from markupsafe import Markup

from masa.render.hidden import show_hidden
from masa.render.templating.filters import Escape

Keyed = Callable[[Escape], Callable[[str], Markup]]

_CODE = re.compile("`([^`]+)`")


def keyed_html(escape: Escape) -> Callable[[str], Markup]:
    """Return the filter for HTML: what stands between backticks becomes a code element, and all is escaped."""
    return _keyed(escape, lambda words: f"<code>{escape(words)}</code>")


def keyed_markdown(escape: Escape) -> Callable[[str], Markup]:
    """Return the filter for Markdown: what stands between backticks stays code, on one line; the rest is escaped."""
    return _keyed(escape, lambda words: f"`{' '.join(show_hidden(words).split())}`")


def _keyed(escape: Escape, code: Callable[[str], str]) -> Callable[[str], Markup]:
    def keyed(text: str) -> Markup:
        pieces = _CODE.split(text)
        written = [code(piece) if number % 2 else escape(piece) for number, piece in enumerate(pieces)]
        return Markup("".join(written))  # noqa: S704 - each piece is escaped, or is code

    return keyed
