"""Clauses of rule files, compiled to the engine's checks."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, get_args, get_origin

from pydantic import TypeAdapter, ValidationError

from masa.model.kinds import KINDS
from masa.model.kinds.day_of_year import DayOfYear, parse_day_of_year
from masa.model.kinds.period import Period, parse_period
from masa.model.table import Field
from masa.rules.engine.answer import Check
from masa.rules.engine.checks.agreement import AgreedByAll
from masa.rules.engine.checks.any_of import AnyOf
from masa.rules.engine.checks.dates import THE_DAY, By, Limit, OnOrAfter, OnOrBefore
from masa.rules.engine.checks.edition import CurrentEdition
from masa.rules.engine.checks.head_of_body import HeadOfBody
from masa.rules.engine.checks.in_register import CodeKnown, CouncilKnown
from masa.rules.engine.checks.legal_name import LegalName
from masa.rules.engine.checks.limits import AtLeast, AtMost, Measure, SumAtMost
from masa.rules.engine.checks.person_stated import PersonStated
from masa.rules.engine.checks.rank import ChiefOfficerTitle, ComparableGrade
from masa.rules.engine.questions import CLOSED, NAMED
from masa.rules.engine.route import Route
from masa.rules.language.did_you_mean import did_you_mean
from masa.rules.language.error import CatalogueError
from masa.rules.language.hints import option_hints
from masa.rules.language.routes import Scope, check_words, compile_route, field_of
from masa.source.phrase import LONGEST

Clause = Mapping[str, Any]
_MEASURES = ("period", "frequency", "number", "decimal", "amount", "percentage")
# What the field of a check must hold for its question to make sense.
_KINDS_OF: Mapping[type, tuple[str, ...]] = {
    AtLeast: _MEASURES,
    AtMost: _MEASURES,
    SumAtMost: ("number", "decimal", "amount", "percentage"),
    OnOrAfter: ("day",),
    OnOrBefore: ("day",),
    By: ("day", "day-of-year"),
    AgreedByAll: ("id",),
    PersonStated: ("id",),
    HeadOfBody: ("id",),
    ComparableGrade: ("choice",),
    CurrentEdition: ("choice",),
    CouncilKnown: ("id",),
    LegalName: ("id",),
    ChiefOfficerTitle: ("id",),
    CodeKnown: ("line",),
}
_ROOTED = ("refers_to", "outside", "unlike", "with_")  # options that are routes from the document's own start
_WORDS_OF = ("one_of", "none_of", "includes", "includes_any")
_SHOWN = 40  # characters of what is too long
_MOST_DAYS = 36_500  # after a date, of which the last that masa reads is in 2199
_DATES_OF = ("not_ahead", "ends", "not_before")  # keys of dates, in whatever record they stand


def compile_clause(clause: object, scope: Scope) -> Check:
    """Return the check that a clause names, with its options checked against the models."""
    if not isinstance(clause, Mapping):
        raise CatalogueError(f"{clause!r} is not a clause: write the check and its options in braces.")
    if "any_of" in clause:
        return _any_of(clause, scope)
    check, options = _chosen(clause)
    hints = option_hints(check)
    _check_options(check, options, hints)
    field = field_of(options["field"], scope) if "field" in options else None
    _check_field(check, options, field, scope)
    kind = field.kind if field else ""
    given = {name: _option(hints[name], value, scope, kind, rooted=name in _ROOTED) for name, value in options.items()}
    if isinstance(given.get("by"), Period):
        _check_days(given["by"], given, kind)
    return check(**given)  # type: ignore[no-any-return]


def _any_of(clause: Clause, scope: Scope) -> AnyOf:
    inner = clause["any_of"]
    if set(clause) != {"any_of"}:
        raise CatalogueError("`any_of` stands alone in its clause.")
    if not isinstance(inner, list) or not inner:
        raise CatalogueError("`any_of` takes a list of checks.")
    if any(isinstance(one, Mapping) and "any_of" in one for one in inner):
        raise CatalogueError("`any_of` does not stand inside another `any_of`.")
    return AnyOf(tuple(compile_clause(one, scope) for one in inner))


def _chosen(clause: Clause) -> tuple[type, dict[str, Any]]:
    options = {key.replace("with", "with_") if key == "with" else key: value for key, value in clause.items()}
    name = options.pop("check", None)
    if name is not None:
        if not isinstance(name, str):
            raise CatalogueError(f"{name!r} is not the name of a check.")
        if name not in NAMED:
            raise CatalogueError(f"There is no check `{name}`.{did_you_mean(name, NAMED)}")
        return NAMED[name], options
    heads = [key for key in options if key in CLOSED]
    if len(heads) != 1:
        hints = [did_you_mean(key, CLOSED) for key in options if key != "field" and not heads]
        hint = next(filter(None, hints), "")
        raise CatalogueError(f"A clause holds one check; this one has {heads or 'none'}: {dict(clause)}.{hint}")
    return CLOSED[heads[0]], options


def _check_options(check: Any, options: Mapping[str, Any], hints: Mapping[str, Any]) -> None:  # noqa: ANN401 - a NamedTuple class
    unknown = [key for key in options if key not in hints]
    lacking = [key for key in hints if key not in options and key not in check._field_defaults]
    if unknown or lacking:
        raise CatalogueError(f"`{check.__name__}` takes {list(hints)}; unknown: {unknown}, lacking: {lacking}.")


def _check_field(check: type, options: Clause, field: Field | None, scope: Scope) -> None:
    """Raise CatalogueError where a check could never judge what its field holds."""
    wanted = _KINDS_OF.get(check, ())
    if wanted and (field is None or field.kind not in wanted):
        held = field.kind if field else "entry"
        raise CatalogueError(f"`{options['field']}` is of kind {held}; this check needs {' or '.join(wanted)}.")
    for name in _WORDS_OF:
        words = options.get(name, [])
        check_words(words if isinstance(words, list) else [words], field, str(options.get("field")))
    for name in _DATES_OF:
        keys = options.get(name, [])
        _check_dates(keys if isinstance(keys, list) else [keys], scope)
    if "after" in options:
        _check_date_around(str(options["field"]), str(options["after"]), scope)
    group = options.get("agreed_by_all", "leads")
    if group not in ("leads", "delegates", "partners"):
        raise CatalogueError(f"`agreed_by_all` takes leads, delegates or partners; not “{group}”.")


def _check_dates(keys: list[Any], scope: Scope) -> None:
    known = [key for fields in scope.table.records.values() for key, field in fields.items() if field.kind == "day"]
    for key in keys:
        if key not in known:
            raise CatalogueError(f"No record has a date under `{key}`.{did_you_mean(key, known)}")


def _check_days(by: Period, given: Clause, kind: str) -> None:
    """Raise CatalogueError where days cannot be counted: from no date, to no date, or beyond the calendar."""
    if "after" not in given:
        raise CatalogueError(f"{by} after what? Name in `after` the key of a date.")
    if kind != "day":
        raise CatalogueError(f"`{given['field'].text}` is of kind {kind}; days are counted to a date.")
    if by.days > _MOST_DAYS:
        raise CatalogueError(f"{by} are more than can be counted. Write at most 100 years.")


def _check_date_around(field: str, key: str, scope: Scope) -> None:
    """Raise CatalogueError where no record at or around a field has a date under a key."""
    holder = re.sub(r"[a-z_]+$", "", field)
    try:
        held = field_of(holder + key, scope)
    except CatalogueError:
        outside = re.sub(r"(?:\[[^\]]*\])*\.$", "", holder)
        if outside == holder:
            raise
        _check_date_around(outside, key, scope)
        return
    if held is None or held.kind != "day" or held.many:
        raise CatalogueError(f"`{key}` beside `{field}` holds no date.")


def _option(hint: Any, value: Any, scope: Scope, kind: str, *, rooted: bool) -> Any:  # noqa: ANN401 - an option of any type
    if get_origin(hint) is tuple:
        values = value if isinstance(value, list) else [value]
        if not values:
            raise CatalogueError("A list in a clause holds at least one word or path.")
        return tuple(_option(get_args(hint)[0], one, scope, kind, rooted=rooted) for one in values)
    if isinstance(value, str) and len(value) > LONGEST:
        raise CatalogueError(f"“{value[:_SHOWN]}…” is too long: a phrase or path has at most {LONGEST} characters.")
    if hint is Route:
        return compile_route(value, scope, rooted=rooted)
    if hint == Limit and str(value).startswith("/"):
        return _date_route(value, scope)
    try:
        return _plain(hint, value, kind)
    except ValidationError as error:
        raise CatalogueError(f"“{value}” is not what this option takes: {error.errors()[0]['msg']}") from error
    except (ValueError, TypeError, AttributeError) as error:
        raise CatalogueError(f"“{value}” is not what this option takes: {error}") from error


def _date_route(path: str, scope: Scope) -> Route:
    route = compile_route(path, scope, rooted=True)
    if route.kind != "day":
        raise CatalogueError(f"`{path}` is of kind {route.kind}; a date is held against a date.")
    return route


def _plain(hint: Any, value: Any, kind: str) -> Any:  # noqa: ANN401
    if hint == Measure:
        return KINDS[kind].parse(value)
    if hint == Limit:
        return value if value == THE_DAY else date.fromisoformat(value)
    if hint == DayOfYear | Period:
        return _day_or_period(value)
    return TypeAdapter(hint).validate_python(value)


def _day_or_period(value: str) -> DayOfYear | Period:
    try:
        return parse_period(value)
    except ValueError:
        return parse_day_of_year(value)
