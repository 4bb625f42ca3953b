"""How much a template may do, and how long a text or a list may become that it makes, asked before it is made."""

import re
from collections.abc import Sequence
from typing import Any

from jinja2.exceptions import SecurityError
from jinja2.sandbox import SandboxedFormatter

LONGEST = 20_000_000
"""Characters of a text and entries of a list that a template may make at once: ten times the longest document."""

MOST_STEPS = 10_000_000
"""Turns of loops, entries of ranges and calls for one page: a hundred times those of a long page."""

_MOST_BITS = 100_000  # of a number; no more than 4,300 digits can be printed

CLOSED = frozenset({"translate", "encode", "to_bytes", "from_bytes"})
"""Methods of text and numbers that no page needs, and that could make much of little."""

_PADDING = frozenset({"ljust", "rjust", "center", "zfill"})
_NUMBER = re.compile(r"\d+")


class Steps:
    """Counts what a template does for one page: each turn of a loop, entry of a range, and call."""

    def __init__(self) -> None:
        self._done = 0

    def begin(self) -> None:
        """Begin a page."""
        self._done = 0

    def take(self, number: int) -> None:
        """Count steps; raise SecurityError for more than a page may take."""
        self._done += number
        if self._done > MOST_STEPS:
            raise SecurityError(
                f"a template may not take more than {MOST_STEPS:,} turns of loops and calls for one page. "
                "Look for loops inside loops, and for macros that call themselves"
            )

    def over(self, entries: Any) -> Any:  # noqa: ANN401 - whatever a template loops over
        """Return the entries of a loop, each of which is a step."""
        entries = entries if hasattr(type(entries), "__len__") else tuple(entries)
        self.take(len(entries))
        return entries


def check_length(length: int) -> None:
    """Raise SecurityError for a length beyond the longest."""
    if length > LONGEST:
        raise SecurityError(
            f"a template may not make a text or a list of more than {LONGEST:,} characters or entries at once. "
            "Print each piece where it is made"
        )


def checked(value: object) -> object:
    """Return a value that a template keeps; raise SecurityError for text that is too long to be kept."""
    if isinstance(value, str) and len(value) > LONGEST:  # asked here, as templates keep much: a call would cost more
        check_length(len(value))
    return value


def check_method(text: str, method: str, given: Sequence[Any]) -> None:
    """Raise SecurityError where a method of text would make too long a text of what it is given."""
    if method in _PADDING:
        check_length(_largest(given))
    elif method == "expandtabs":
        check_length(text.count("\t") * _largest(given))
    elif method == "replace":
        check_replacing(text, *given[:2])


def check_replacing(text: str, old: object, new: object) -> None:
    """Raise SecurityError where putting a new text for each old one would make too long a text."""
    if isinstance(old, str) and isinstance(new, str) and len(new) > len(old):
        check_length(len(text) + text.count(old) * len(new))


def check_operation(operator: str, left: object, right: object) -> None:
    """Raise SecurityError where a sum or a product would be too long."""
    if operator == "+" and isinstance(left, str | tuple | list) and isinstance(right, str | tuple | list):
        check_length(len(left) + len(right))
    elif operator == "*" and isinstance(left, int) and isinstance(right, int):
        if left.bit_length() + right.bit_length() > _MOST_BITS:
            raise SecurityError("a number becomes too large to be printed. Multiply less often")
    elif operator == "*":
        check_length(max(_product(left, right), _product(right, left)))


class BoundedFormatter(SandboxedFormatter):
    """Formats as the sandbox does, and makes no more than the longest text; for one text only."""

    _made = 0

    def format_field(self, value: Any, format_spec: str) -> Any:  # noqa: ANN401 - as the library declares it
        """Return a value as text of a width and a precision that are small enough."""
        for number in _NUMBER.findall(format_spec):
            check_length(LONGEST + 1 if len(number) > len(str(LONGEST)) else int(number))
        made = super().format_field(value, format_spec)
        self._made += len(made)
        check_length(self._made)
        return made


def _largest(given: Sequence[Any]) -> int:
    return max((number for number in given if isinstance(number, int)), default=0)


def _product(one: object, times: object) -> int:
    return len(one) * times if isinstance(one, str | tuple | list) and isinstance(times, int) else 0
