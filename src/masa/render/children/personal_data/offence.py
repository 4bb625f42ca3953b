"""One piece of personal data."""

from typing import NamedTuple


class Offence(NamedTuple):
    """What was found, the words themselves, and a sentence that says what to write instead."""

    what: str
    words: str
    remedy: str
