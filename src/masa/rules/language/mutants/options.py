"""Options of checks, changed by the type of what they hold."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from masa.model.kinds.day_of_year import DayOfYear
from masa.model.kinds.frequency import Frequency
from masa.model.kinds.period import Period
from masa.rules.engine.route import Route
from masa.rules.language.mutants.limits import one_step_off, words_of
from masa.rules.language.mutants.mutant import Change
from masa.rules.language.mutants.routes import Ground, changed_routes

Limit = Period | Frequency | DayOfYear | date | int | Decimal


def changed_option(value: Any, ground: Ground, *, optional: bool) -> Iterator[Change[Any]]:  # noqa: ANN401 - an option of any type
    """Yield an option changed: a route by its steps, a limit by one step, a list by each of its members dropped.

    The only member of a list stays, but for one that may be left out: its clause is dropped whole elsewhere.
    """
    if isinstance(value, Route):
        yield from changed_routes(value, ground)
    elif isinstance(value, bool):
        yield Change(f"{_yes_or_no(value)} -> {_yes_or_no(not value)}", "option", not value)
    elif isinstance(value, Limit):
        kind = "date" if isinstance(value, date) else "limit"
        yield from (Change(f"{words_of(value)} -> {words_of(other)}", kind, other) for other in one_step_off(value))
    elif isinstance(value, tuple):
        yield from _members(value, ground, optional=optional)


def _members(values: tuple[Any, ...], ground: Ground, *, optional: bool) -> Iterator[Change[tuple[Any, ...]]]:
    for number, member in enumerate(values):
        before, after = values[:number], values[number + 1 :]
        kind, words = ("path", member.text) if isinstance(member, Route) else ("word", str(member))
        if len(values) > 1 or optional:
            yield Change(f"{words} dropped", kind, (*before, *after))
        for change in changed_routes(member, ground) if isinstance(member, Route) else ():
            yield Change(change.words, change.kind, (*before, change.value, *after))


def _yes_or_no(value: object) -> str:
    return "yes" if value else "no"
