"""What a value was meant to be."""

from typing import NamedTuple


class Meant(NamedTuple):
    """The words to write; not safe where they could say something else, and `doubt` is then the condition."""

    words: str
    safe: bool = True
    doubt: str = ""
