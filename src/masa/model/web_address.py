"""Whether a text is the address of a page on the web."""

import re

_ADDRESS = re.compile(r"https?://\w[\w-]*(?:\.\w[\w-]*)+(?::\d+)?(?:[/?#]\S*)?", re.IGNORECASE)


def is_web_address(text: str) -> bool:
    """Tell whether a text is one whole http or https address with the name of a host, such as `a.example`."""
    return _ADDRESS.fullmatch(text) is not None
