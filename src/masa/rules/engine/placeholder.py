"""Words that stand where the real ones are still to come."""

import re

_WORDS = ("tbc", "tba", "tbd", "to be confirmed", "to be announced", "lorem ipsum", "xxx", "name here", "text here")
_BRACKETED = re.compile(r"\[[^\]]*\](?: here)?\.?")


def placeholder_in(text: str) -> bool:
    """Tell whether a placeholder such as TBC stands among the words of a name or a post."""
    words = f" {_plain(text)} "
    return any(f" {placeholder} " in words for placeholder in _WORDS)


def is_placeholder(text: str) -> bool:
    """Tell whether a text is nothing but a placeholder: TBC, [link] here, or Lorem ipsum with what follows it."""
    return (
        _plain(text) in _WORDS
        or _plain(text).startswith("lorem ipsum")
        or _BRACKETED.fullmatch(text.strip()) is not None
    )


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", text.lower()))
