"""The names that GitHub, and Pandoc's `gfm_auto_identifiers`, give to headings, for links that lead to them."""

import re

_LEFT_OUT = re.compile(r"[^\w\- ]")


def heading_anchor(title: str) -> str:
    """Return the name of the first heading with this text: small letters, figures and hyphens."""
    return _LEFT_OUT.sub("", title.lower()).replace(" ", "-")
