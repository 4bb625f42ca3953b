"""The flags of `masa lint`, and the reader of a plain lint's arguments.

Whatever the reader does not know is for typer, which goes by the same flags and also says what is wrong.
"""

from collections.abc import Sequence

from masa.diagnostic import SEVERITIES
from masa.light_date import date
from masa.light_tuple import LightTuple

AS_OF = "--as-of"
EDITION = "--edition"
FAIL_ON = "--fail-on"
FORMAT = "--format"
ISOLATED = "--isolated"
NO_COLOR = "--no-color"

WITH_A_VALUE = frozenset({AS_OF, EDITION, FAIL_ON, FORMAT})
ALONE = frozenset({ISOLATED, NO_COLOR})

DASH = "-"
"""The name that stands for standard input."""

LONG_RUN = 5
"""Documents: from here on somebody at a terminal is shown how far a run has come."""

_QUICK_FORMAT = "concise"


class PlainLint(LightTuple):
    """What a plain lint asks: names of files and folders, the day, the edition, and what makes the exit code 1."""

    names: tuple[str, ...]
    as_of: date | None = None
    edition: str | None = None
    fail_on: str = "warning"
    isolated: bool = False


def plain_lint(arguments: Sequence[str]) -> PlainLint | None:
    """Return what is asked where it is a plain lint in the concise format; None where typer has to read it."""
    names: list[str] = []
    values: dict[str, str] = {}
    rest = iter(arguments)
    for argument in rest:
        flag, equals, value = argument.partition("=")
        if not argument.startswith("-"):
            names.append(argument)
        elif flag in values:
            return None
        elif flag in WITH_A_VALUE:
            values[flag] = value if equals else next(rest, "")
        elif argument in ALONE:
            values[flag] = argument
        else:
            return None
    return _asked(tuple(names), values)


def _asked(names: tuple[str, ...], values: dict[str, str]) -> PlainLint | None:
    fail_on = values.get(FAIL_ON, "warning")
    if values.get(FORMAT) != _QUICK_FORMAT or fail_on not in SEVERITIES or values.get(EDITION) == "":
        return None
    try:
        as_of = date.fromisoformat(values[AS_OF]) if AS_OF in values else None
    except ValueError:
        return None
    return PlainLint(names, as_of, values.get(EDITION), fail_on, ISOLATED in values)
