"""The kinds of value that a compiled catalogue may hold: a closed list, and the only way from a name to a class."""

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import partial
from itertools import starmap
from operator import itemgetter
from types import MappingProxyType

from masa.diagnostic import Authority
from masa.light_date import date
from masa.light_typing import Any
from masa.model.kinds.day_of_year import DayOfYear
from masa.model.kinds.frequency import Frequency
from masa.model.kinds.period import Period
from masa.model.table import Field
from masa.reference.body import AbolishedKind, Body, Change, Horizon
from masa.reference.schedule import Misfit, Paragraph, Schedule
from masa.reference.tables import Called, Overlap, Tables
from masa.rules.engine.checks.any_of import AnyOf
from masa.rules.engine.questions import CLOSED, NAMED
from masa.rules.engine.route import Each, Follow, Keys, Route, Told, Where
from masa.rules.engine.rule import Edition, Rule

Rows = Iterable[tuple[Any, ...]]
Make = Callable[[Rows], Iterable[Any]]

FORMAT = 3
"""The number of the form of the file; another one is not read."""

PLAIN, LIST, MAPPING, SET = "plain", "list", "mapping", "set"
DATE, DECIMAL, NO_FORMS = "date", "decimal", "no forms"


def _mapping(row: tuple[Any, ...]) -> dict[str, Any]:
    return dict(zip(*row, strict=True))


def _no_forms(_: tuple[Any, ...]) -> Mapping[str, Rule]:
    return MappingProxyType({})


RECORDS: Mapping[str, Any] = {
    record.__name__: record
    for record in (
        *(Rule, Edition, Route, Keys, Each, Where, Follow, Told, Authority, Field, DayOfYear, Frequency, Period),
        *(Schedule, Paragraph, Misfit, Tables, Body, Called, Overlap, Change, Horizon, AbolishedKind),
        *(AnyOf, *CLOSED.values(), *NAMED.values()),
    )
}
"""The named tuples by the names of their classes."""

WIDTHS: Mapping[str, int] = {name: len(record._fields) for name, record in RECORDS.items()}
"""How many parts each of them has."""

MAKERS: Mapping[str, Make] = {
    # A named tuple is made of the row as it stands: its class does nothing more when it is called.
    **{name: partial(map, partial(tuple.__new__, record)) for name, record in RECORDS.items()},
    PLAIN: partial(map, itemgetter(0)),
    MAPPING: partial(map, _mapping),
    SET: partial(starmap, frozenset),
    DATE: partial(starmap, date.fromisoformat),
    DECIMAL: partial(starmap, Decimal),
    # A rule that is the same in each edition; the forms of the others stand apart, and are read when asked for.
    NO_FORMS: partial(map, _no_forms),
}
"""What turns rows into values, by the name of their kind. A LIST is a tuple of values that stand before it."""
