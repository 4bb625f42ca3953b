"""What annotations name in the modules that `masa lint` imports.

`typing` takes longer to import than a document to be parsed, and a lint needs none of it. A type checker takes these
names from there; a run is given stand-ins, which nothing looks at.
"""

__all__ = ["TYPE_CHECKING", "Any", "Pattern", "Protocol", "Self", "TextIO", "TypeVar"]

TYPE_CHECKING = False
"""True to type checkers, which know it by its name."""

if TYPE_CHECKING:
    from re import Pattern
    from typing import Any, Protocol, Self, TextIO, TypeVar
else:
    Any = Pattern = Protocol = Self = TextIO = object

    def TypeVar(name: str, *_: type) -> str:  # noqa: N802 - as `typing` calls it
        """Return the name: a type that stands for any, or for one of some."""
        return name
