"""An entry of a baseline, and the file that holds it."""

from datetime import date
from typing import NamedTuple

from masa.source.tree import Path, Tree

VERSION_KEY, ENTRIES_KEY = "masa_baseline", "accepted"
KEYS = ("file", "rule", "item", "findings", "reason", "who", "until")

WHOLE_DOCUMENT = "the document"
"""The item of a finding about a document as a whole, whose key is empty."""


class Key(NamedTuple):
    """What an entry accepts: findings of one rule about one item of one document, wherever they stand in it.

    `file` is relative to the folder of the baseline, with `/`.
    """

    file: str
    rule: str
    item: str


class Entry(NamedTuple):
    """One entry as written; what is left out is empty, and `flaw` then says so in a sentence.

    `path` is its place in the baseline, and `findings` how many it accepts.
    """

    key: Key
    findings: int
    reason: str
    who: str
    until: date | None
    path: Path
    flaw: str = ""


class Baseline(NamedTuple):
    """A baseline file: its text with the places in it, and its entries in their order."""

    tree: Tree
    entries: tuple[Entry, ...]
