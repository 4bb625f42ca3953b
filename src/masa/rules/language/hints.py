"""What the options of a check may hold, by the annotations of its class."""

from typing import Any, Literal, get_type_hints


def option_hints(check: type) -> dict[str, Any]:
    """Return the type of each option; the engine imports no `typing`, so that `Literal` is only text there."""
    return get_type_hints(check, localns={"Literal": Literal})
