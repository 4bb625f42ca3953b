"""What SARIF is made of, and the one way in which words from a document are put into it."""

import re
from collections.abc import Mapping
from typing import Any

from masa.report.file_report import harmless

Node = dict[str, Any]
"""One JSON object of the log."""


_HALVES = re.compile("[\ud800-\udfff]")


def message(text: str) -> Node:
    """Return a message that steers no terminal and in which a document's words never become a link."""
    return {"text": harmless(text).replace("](", "] (")}


def without_halves(text: str) -> str:
    """Return text as it is, but for halves of characters, which no program can write and strict readers refuse."""
    return _HALVES.sub("\N{REPLACEMENT CHARACTER}", text)


def written(node: Mapping[str, Any]) -> Node:
    """Return an object without the entries that have nothing to say; False and 0 stay."""
    return {key: value for key, value in node.items() if value not in (None, "", [], {}, ())}
