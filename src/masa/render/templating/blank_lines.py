"""Blank lines of a written page: never two together, none at the ends, no spaces at the end of a line."""

import re

_MANY = re.compile(r"\n{3,}")


def tidy(text: str) -> str:
    """Return a page with its lines trimmed and one blank line at most between them."""
    if "\n" not in text:
        return f"{text.rstrip()}\n"
    lines = "\n".join(line.rstrip() for line in text.split("\n"))
    return _MANY.sub("\n\n", lines).strip("\n") + "\n"
