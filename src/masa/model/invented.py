"""Whether a document is an invented example: codes that begin E99 are made up."""

from collections.abc import Iterable

_INVENTED = "E99"


def all_invented(codes: Iterable[str | None]) -> bool:
    """Tell whether there are codes, and each of them is given and is one of the invented ones."""
    given = list(codes)
    return bool(given) and all((code or "").startswith(_INVENTED) for code in given)
