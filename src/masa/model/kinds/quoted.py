"""A document's own words, as a message repeats them."""

_LONGEST = 60  # characters


def quoted(text: str) -> str:
    """Return a text in quotation marks, on one line and cut where it is long."""
    return f"“{within(cut(text))}”"


def within(text: str) -> str:
    """Return a text as it stands between quotation marks: its own curly ones are single there."""
    return text.replace("“", "\u2018").replace("”", "\u2019")


def cut(text: str) -> str:
    """Return a text on one line, and no more than the start of a long one."""
    flat = " ".join(text[: 4 * _LONGEST].split())
    return flat if len(flat) <= _LONGEST else f"{flat[: _LONGEST - 1]}…"
