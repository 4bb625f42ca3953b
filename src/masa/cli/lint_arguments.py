"""The reader of a plain lint's arguments; whatever it does not know is for typer, which also says what is wrong."""

from collections.abc import Sequence

from masa.cli.lint_flags import ALONE, AS_OF, EDITION, FAIL_ON, FORMAT, ISOLATED, WITH_A_VALUE
from masa.diagnostic import SEVERITIES
from masa.light_date import date
from masa.light_tuple import LightTuple

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
