"""What may stand on a page as text, and what is said of a value that may not."""

from decimal import Decimal

from jinja2 import Undefined

from masa.render.errors import WrongUseError

NUMBERS = (int, float, Decimal)
"""What a template can count with and print."""


def as_text(value: object) -> str:
    """Return what a value reads on a page; raise WrongUseError for one that is no text.

    What Python would write of such a value can be of any length, and another on each day.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, Undefined):
        str(value)  # says what is missing
    if isinstance(value, bool) or not isinstance(value, NUMBERS):
        raise WrongUseError(_no_text(value))
    return str(value)


def _no_text(value: object) -> str:
    if isinstance(value, tuple | list):
        return "a list is no text: loop over it. Words go through the filter `inline`, blocks through the macro `flow`"
    if callable(value):
        return "a macro or a function cannot be printed: call it, with brackets after its name"
    if value is None or isinstance(value, bool):
        return f"“{value}” is no text for a page: ask with {{% if %}} and write words"
    parts = ", ".join(f"`{part}`" for part in dir(value) if not part.startswith("_"))
    return f"{type(value).__name__} is no text" + (f": print one of its parts, {parts}" if parts else "")
