"""A row of `publication.sign_off` as YAML writes it."""

import re
from collections.abc import Mapping
from typing import NamedTuple

_PLAIN = re.compile(r"\w(?:[\w./+-]|:(?=[\w/])| (?=[\w./+-]))*")
_WORDS_OF_YAML = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})


class Row(NamedTuple):
    """One approval: a person's id, the day as 2025-06-01, the version, the digest, and the minute, empty where none."""

    person: str
    signed_on: str
    version: str
    minute: str
    digest: str


KEYS = Row._fields


def said(row: Row) -> Mapping[str, str]:
    """Return the keys of a row that say something, in their order."""
    return {key: words for key, words in row._asdict().items() if words}


def in_block(row: Row) -> list[str]:
    """Return the lines of a row with each key on its own."""
    return [f"{key}: {scalar(words)}" for key, words in said(row).items()]


def in_flow(row: Row) -> str:
    """Return a row within braces."""
    return "{" + ", ".join(f"{key}: {scalar(words, flow=True)}" for key, words in said(row).items()) + "}"


def scalar(words: str, *, flow: bool = False) -> str:
    """Return words as YAML holds them, in quotation marks where they need any; inside braces a colon needs them."""
    bare = _PLAIN.fullmatch(words) and words.lower() not in _WORDS_OF_YAML and not (flow and ":" in words)
    return words if bare else "'" + words.replace("'", "''") + "'"
