"""How much a template may do, and how long a text or a list may become that it makes, asked before it is made."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import wraps
from itertools import islice
from typing import Any

from jinja2.exceptions import SecurityError
from jinja2.sandbox import SandboxedFormatter

from masa.render.templating.printed import as_text

LONGEST = 20_000_000
"""Characters of a text and entries of a list that a template may make at once: ten times the longest document."""

MOST_STEPS = 10_000_000
"""Turns of loops, entries of ranges and calls for one page: a hundred times those of a long page.

What filters, methods and comparisons go over counts as well: an entry of a list is a step, and so are a few letters.
"""

_LETTERS = 10  # that count as one step
_INCLUDING = 50  # steps to begin with another template
_CALLING = 10  # steps for each call of a macro or a method
_HOLDING = frozenset(("entries", "mapping"))
_HIGHEST = 100  # places after the point, and hashes of a heading

_MOST_BITS = 1_000  # of a number: three hundred digits

CLOSED = frozenset({"translate", "encode", "to_bytes", "from_bytes"})
"""Methods of text and numbers that no page needs, and that could make much of little."""

_PADDING = frozenset({"ljust", "rjust", "center", "zfill"})
_NUMBER = re.compile(r"\d+")


class TooManyStepsError(SecurityError):
    """A template, or what it was given, goes on for longer than a page may take."""


class _Ways(dict[type, str]):
    """How values of a type are gone over, found once for each type; empty for those that are not."""

    def __missing__(self, kind: type) -> str:
        way = self[kind] = next((way for way, kinds in _KINDS.items() if issubclass(kind, kinds)), "")
        return way


_KINDS: Mapping[str, tuple[type, ...]] = {
    "text": (str,),
    "range": (range,),
    "mapping": (dict,),
    "entries": (list, tuple, type({}.keys()), type({}.values()), type({}.items())),
    "later": (Iterator,),
}
_WAY = _Ways()


class Steps:
    """Counts what a template does for one page: each turn of a loop, entry of a range, and call."""

    def __init__(self) -> None:
        self._done = 0

    def begin(self) -> None:
        """Begin a page."""
        self._done = 0

    def take(self, number: int) -> None:
        """Count steps; raise TooManyStepsError for more than a page may take."""
        self._done += number
        if self._done > MOST_STEPS:
            raise TooManyStepsError(
                f"a template may not take more than {MOST_STEPS:,} turns of loops, calls and pieces of text for one "
                "page. Look for loops inside loops, macros that call themselves, and long texts that are gone over "
                "each time"
            )

    def take_in(self, values: Iterable[Any], times: int = 1) -> None:
        """Count what it takes to go over each of some values, and over all that it holds, so many times."""
        steps = 0
        for value in values:
            way = _WAY[type(value)]
            if way == "text":
                steps += 1 + len(value) // _LETTERS
            elif way == "range":
                steps += 1 + len(value)
            elif way in _HOLDING:
                self.take(times * (1 + len(value)))  # before it is gone over, which may be long
                self.take_in((*value, *value.values()) if way == "mapping" else value, times)
        if steps:
            self.take(times * steps)

    def take_call(self) -> None:
        """Count a call, which takes longer than a turn of a loop."""
        self.take(_CALLING)

    def take_template(self) -> None:
        """Count what it takes to begin with another template."""
        self.take(_INCLUDING)

    def join(self, pieces: Iterable[str]) -> str:
        """Return what was printed as one text; what is still to be printed is taken some at a time, to hold little."""
        if isinstance(pieces, list):  # what a macro has printed already: its call is counted here as well
            text = "".join(pieces)
            self.take(_CALLING + len(text) // _LETTERS)
            return text
        rest, made = iter(pieces), []
        while some := list(islice(rest, 1_000)):
            self.take(sum(map(len, some)) // _LETTERS)
            made += some
        return "".join(made)

    def weighing(self, given: Callable[..., Any], times: int = 1) -> Callable[..., Any]:
        """Let a filter or a test count what it is given, so many times, and what it makes, made at once."""

        @wraps(given)
        def weighed(*values: object, **named: object) -> Any:  # noqa: ANN401 - whatever it makes
            self.take_in((*values, *named.values()) if named else values, times)
            made = given(*values, **named)
            if _WAY[type(made)] == "later":  # it would do its work uncounted
                made = list(made)
            self.take_in((made,))
            return made

        return weighed

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


def check_places(places: object) -> None:
    """Raise SecurityError for more places after the point, or a deeper level, than anybody could read."""
    if isinstance(places, int) and abs(places) > _HIGHEST:
        raise SecurityError(f"{places} is more than can be read here: give a number of at most {_HIGHEST}")


def check_indenting(text: str, width: int) -> None:
    """Raise SecurityError where indenting each line would make too long a text."""
    check_length(len(text) + (text.count("\n") + 1) * width)


def check_operation(operator: str, left: object, right: object) -> None:
    """Raise SecurityError where a sum or a product would be too long."""
    if operator == "+" and isinstance(left, str | tuple | list) and isinstance(right, str | tuple | list):
        check_length(len(left) + len(right))
    elif isinstance(left, int) and isinstance(right, int):
        check_bits(left.bit_length() + right.bit_length())
    elif operator == "*":
        check_length(max(_product(left, right), _product(right, left)))


def check_bits(bits: int) -> None:
    """Raise SecurityError for a whole number of more bits than any page needs."""
    if bits > _MOST_BITS:
        raise SecurityError("a number becomes too large for a page. Multiply less often")


class BoundedFormatter(SandboxedFormatter):
    """Formats as the sandbox does, and makes no more than the longest text; for one text only."""

    _made = 0

    def convert_field(self, value: Any, conversion: Any) -> Any:  # noqa: ANN401 - as the library declares it
        """Return a text or a number as Python would write it."""
        as_text(value)
        return super().convert_field(value, conversion)

    def format_field(self, value: Any, format_spec: str) -> Any:  # noqa: ANN401 - as the library declares it
        """Return a value as text of a width and a precision that are small enough."""
        for number in _NUMBER.findall(format_spec):
            check_length(LONGEST + 1 if len(number) > len(str(LONGEST)) else int(number))
        as_text(value)
        made = super().format_field(value, format_spec)
        self._made += len(made)
        check_length(self._made)
        return made


def _largest(given: Sequence[Any]) -> int:
    return max((number for number in given if isinstance(number, int)), default=0)


def _product(one: object, times: object) -> int:
    return len(one) * times if isinstance(one, str | tuple | list) and isinstance(times, int) else 0
