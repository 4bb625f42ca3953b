"""A rule as it stands in each edition, and the same change made wherever it stands so."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from masa.rules.engine.rule import Rule


class Part(NamedTuple):
    """One part of a rule: where it stands in words, the rule as it stands there, its number and the part itself."""

    where: str
    form: Rule
    number: int
    part: Any


def forms_of(rule: Rule) -> Iterator[tuple[str, Rule]]:
    """Yield a rule as it stands in general and in each edition where it differs, with words that say which."""
    if not rule.editions or any(edition not in rule.in_edition for edition in rule.editions):
        yield "", rule
    yield from ((f"in {edition}, ", form) for edition, form in rule.in_edition.items())


def parts_of(rule: Rule, name: str) -> Iterator[Part]:
    """Yield each part of a list of a rule once, though it may stand in several editions."""
    general = [_key(part) for part in getattr(rule, name)]
    seen = []
    for where, form in forms_of(rule):
        for number, part in enumerate(getattr(form, name), start=1):
            if _key(part) not in seen:
                seen.append(_key(part))
                yield Part("" if _key(part) in general else where, form, number, part)


def values_of(rule: Rule, name: str) -> Iterator[tuple[str, Rule]]:
    """Yield the forms of a rule that differ in one value, each value once."""
    seen = []
    for where, form in forms_of(rule):
        value = getattr(form, name)
        if value not in seen:
            seen.append(value)
            yield "" if value == getattr(rule, name) else where, form


def exchanged(rule: Rule, name: str, part: object, other: object | None) -> Rule:
    """Return a rule with one part of a list exchanged for another, or taken out, in every edition that has it."""

    def change(form: Rule) -> Rule:
        parts = (other if _key(one) == _key(part) else one for one in getattr(form, name))
        return _with(form, name, tuple(one for one in parts if one is not None))

    return everywhere(rule, change)


def set_where(rule: Rule, name: str, given: object, other: object) -> Rule:
    """Return a rule with a value changed in every edition that has it."""
    return everywhere(rule, lambda form: _with(form, name, other) if getattr(form, name) == given else form)


def everywhere(rule: Rule, change: Callable[[Rule], Rule]) -> Rule:
    """Return a rule with a change made to it and to its forms in all editions."""
    return change(rule)._replace(in_edition={edition: change(form) for edition, form in rule.in_edition.items()})


def _with(form: Any, name: str, value: object) -> Rule:  # noqa: ANN401 - a rule, by the names of its parts
    changed: Rule = form._replace(**{name: value})
    return changed


def _key(part: object) -> str:
    # Checks are tuples, and two of different kinds may be equal; their words tell them apart.
    return repr(part)
