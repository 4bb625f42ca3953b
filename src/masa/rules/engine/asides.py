"""Words in brackets, which a name or a title may leave aside."""

import re

_ASIDE = r"\([^)]*\)"


def without_asides(text: str) -> str:
    """Return a text with a space for each stretch from a bracket to the next that closes one.

    Behind the last that closes nothing is looked for: each bracket left open would be followed to the text's end.
    """
    head, close, tail = text.rpartition(")")
    return f"{re.sub(_ASIDE, ' ', head + close)}{tail}"
