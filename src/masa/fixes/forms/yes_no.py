"""Yes and no in another form: Y, N."""

from masa.fixes.forms.meant import Meant

_SAME = {"y": "yes", "n": "no", "yes.": "yes", "no.": "no"}


def meant_yes_no(text: str) -> Meant | None:
    """Return yes or no: safe, as it is the same answer. A tick, a figure and `on` are left alone."""
    words = _SAME.get(text.strip().lower())
    return Meant(words) if words else None
