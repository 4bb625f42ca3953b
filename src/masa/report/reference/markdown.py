"""Markdown for pages of reference: masa's own words on one line, and anchors as GitHub makes them of headings."""

import re

_NO_ANCHOR = re.compile(r"[^\w\- ]")


def line(text: str) -> str:
    """Return words on one line, in which nothing is HTML; what stands in backquotes stays in a code font."""
    return " ".join(text.split()).replace("<", "&lt;")


def cell(text: str) -> str:
    """Return words for a cell of a table."""
    return line(text).replace("|", "\\|")


def code(text: str) -> str:
    """Return words in a code font, for a cell of a table; backquotes in them become quotes."""
    shown = " ".join(text.split()).replace("`", "'").replace("|", "\\|")
    return f"`{shown}`"


def anchor(heading: str) -> str:
    """Return the anchor that GitHub and GitLab give a heading."""
    return _NO_ANCHOR.sub("", heading.lower()).replace(" ", "-")
