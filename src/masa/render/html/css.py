"""Text as a string of CSS, for what a style sheet prints at the edge of a page."""

import re

from markupsafe import Markup

from masa.render.hidden import show_hidden

_UNSAFE = re.compile(r"[^A-Za-z0-9 .,:?!()+-]")


def css_string(text: str) -> Markup:
    """Return text in quotes; any character that could end the string or the style is written as its number."""
    safe = _UNSAFE.sub(lambda match: f"\\{ord(match[0]):06x}", show_hidden(text))
    return Markup(f'"{safe}"')  # noqa: S704 - letters, digits, plain marks and numbers
