"""Regular expressions, for the modules that `masa lint` imports.

`re` takes longer to import than a short document to be judged, and most documents hold nothing that needs a pattern: it
is loaded when the first one is asked for, and keeps those that it has compiled.
"""

from masa.light_typing import Pattern, TypeVar

Written = TypeVar("Written", str, bytes)


def pattern(text: Written) -> "Pattern[Written]":
    """Return a pattern, its flags in the text; raises re.error for what is none."""
    import re  # noqa: PLC0415 - as above

    return re.compile(text)
