"""The mutants of a rule: each of its parts changed, one at a time."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from masa.model.table import Table
from masa.rules.engine.rule import Rule
from masa.rules.language.mutants.checks import changed_checks, name_of
from masa.rules.language.mutants.editions import everywhere, exchanged, parts_of, set_where, values_of
from masa.rules.language.mutants.limits import one_step_off
from masa.rules.language.mutants.mutant import Change, Mutant
from masa.rules.language.mutants.outcomes import can_matter
from masa.rules.language.mutants.routes import changed_routes, ground_of, root_of

_SILENCE = ("not-met", "needs-a-person", "not-applicable")
_OUTCOMES = {"when_silent": _SILENCE, "when_absent": _SILENCE, "when_contrary": ("not-met", "needs-a-person")}
_DATES = {"in_force_from": "in_force.from", "in_force_to": "in_force.to"}
_JUDGED_BY = ("look_at", "applies_when", "must", *_OUTCOMES, "messages")


def mutants(rule: Rule, table: Table) -> Iterator[Mutant]:
    """Yield the rule with one thing changed: a clause, path, word, limit, date, option, edition or outcome.

    What several editions share is changed in all of them at once; what differs in one, there alone. A change that
    cannot matter, as far as the rule alone can tell, is not made.
    """
    yield from _of_places(rule, table)
    yield from _of_clauses(rule, table)
    yield from _of_outcomes(rule)
    yield from _of_days(rule)
    yield from _of_editions(rule)


def _of_places(rule: Rule, table: Table) -> Iterator[Mutant]:
    for where, form, _, route in parts_of(rule, "look_at"):
        dropped: list[Change[Any]] = [Change(f"{route.text} dropped", "path", None)] if len(form.look_at) > 1 else []
        changes = chain(dropped, changed_routes(route, root_of(table)))
        yield from _each(rule, "look_at", route, f"{where}look_at: ", changes)


def _of_clauses(rule: Rule, table: Table) -> Iterator[Mutant]:
    for name in ("applies_when", "must"):
        for where, form, number, check in parts_of(rule, name):
            dropped: Change[Any] = Change(f" ({name_of(check)}) dropped", "clause", None)
            inside = changed_checks(check, ground_of(form.look_at, table))
            changes = [dropped, *(change._replace(words=f", {change.words}") for change in inside)]
            yield from _each(rule, name, check, f"{where}{name} {number}", changes)


def _each(rule: Rule, name: str, part: object, place: str, changes: Iterable[Change[Any]]) -> Iterator[Mutant]:
    for change in changes:
        yield Mutant(place + change.words, change.kind, exchanged(rule, name, part, change.value))


def _of_outcomes(rule: Rule) -> Iterator[Mutant]:
    for option, outcomes in _OUTCOMES.items():
        for where, form in values_of(rule, option):
            given = getattr(form, option)
            others = [other for other in outcomes if other != given and can_matter(form, option)]
            for other in others:
                changed = set_where(rule, option, given, other)
                yield Mutant(f"{where}{option}: {given} -> {other}", "outcome", changed)


def _of_days(rule: Rule) -> Iterator[Mutant]:
    for option, name in _DATES.items():
        given = getattr(rule, option)
        for other in one_step_off(given):
            yield Mutant(f"{name}: {given} -> {other}", "date", set_where(rule, option, given, other))
    if rule.expected:
        yield Mutant("in_force.expected dropped", "option", everywhere(rule, lambda form: form._replace(expected="")))
    if rule.judged_on_document:
        changed = set_where(rule, "judged_on_document", given=True, other=False)
        yield Mutant("judged_on: document -> day", "option", changed)


def _of_editions(rule: Rule) -> Iterator[Mutant]:
    for edition in rule.editions:
        others = tuple(other for other in rule.editions if other != edition)
        yield Mutant(f"editions: {edition} dropped", "edition", set_where(rule, "editions", rule.editions, others))
    for edition, form in rule.in_edition.items():
        # By their words, as checks of two kinds with the same options are equal tuples.
        if any(repr(getattr(form, name)) != repr(getattr(rule, name)) for name in _JUDGED_BY):
            rest = {name: other for name, other in rule.in_edition.items() if name != edition}
            yield Mutant(f"in_edition: {edition} dropped", "edition", rule._replace(in_edition=rest))
