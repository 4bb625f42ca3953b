"""Checks with one thing changed: any option, or the question itself."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any, Literal, NamedTuple, get_args, get_origin

from masa.rules.engine.answer import Answers, Check
from masa.rules.engine.checks.any_of import AnyOf
from masa.rules.engine.checks.dates import THE_DAY, OnOrAfter, OnOrBefore
from masa.rules.engine.checks.limits import AtLeast, AtLeastDifferent, AtMost
from masa.rules.engine.checks.presence import Absent, AnyPresent, Present
from masa.rules.engine.checks.reference import Outside, RefersTo
from masa.rules.engine.checks.says import NeverSays, Says
from masa.rules.engine.checks.words import Includes, IncludesAny, NoneOf, OneOf
from masa.rules.engine.questions import CLOSED, NAMED
from masa.rules.engine.scene import Node, Scene
from masa.rules.language.hints import option_hints
from masa.rules.language.mutants.mutant import Change
from masa.rules.language.mutants.options import changed_option
from masa.rules.language.mutants.routes import Ground

_NAMES = {check: name for name, check in {**CLOSED, **NAMED, "any_of": AnyOf}.items()}
# Who else could have agreed; leads and partners are the same seats.
_OTHER_GROUP = {"leads": "delegates", "partners": "delegates", "delegates": "leads"}
_OPPOSITES: dict[type, Callable[[Any], Check]] = {
    AtLeast: lambda check: AtMost(*check),
    AtMost: lambda check: AtLeast(*check),
    OneOf: lambda check: NoneOf(*check),
    NoneOf: lambda check: OneOf(*check),
    OnOrAfter: lambda check: OnOrBefore(*check),
    OnOrBefore: lambda check: OnOrAfter(*check),
    RefersTo: lambda check: Outside(check.field, check.refers_to),
    Outside: lambda check: RefersTo(*check),
    Absent: lambda check: Present((check.absent,)),
    NeverSays: lambda check: Says(check.field, check.never_says),
    Says: lambda check: NeverSays(*check),
    Present: lambda check: Absent(*check.present) if len(check.present) == 1 else AnyPresent(*check),
}
# With one word or path these ask the same as their opposite.
_OPPOSITES_OF_SEVERAL: dict[type, Callable[[Any], Check]] = {
    Includes: lambda check: IncludesAny(*check),
    IncludesAny: lambda check: Includes(*check),
    AnyPresent: lambda check: Present(*check),
}


class OnAnotherDay(NamedTuple):
    """A check asked as of some days later or earlier."""

    check: Check
    days: int

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer as the check does on that day."""
        return self.check.ask(scene._replace(day=scene.day + timedelta(self.days)), node)

    def sentence(self) -> str:
        """Say the check, and how many days off it is asked."""
        return f"{self.check.sentence()}, {self.days:+} days"


def name_of(check: Check) -> str:
    """Return the word by which a rule file calls a check."""
    return _NAMES[type(check)]


def changed_checks(check: Check, ground: Ground) -> Iterator[Change[Check]]:
    """Yield a check with each of its options changed, and as its opposite."""
    if isinstance(check, AnyOf):
        yield from _changed_any_of(check, ground)
        return
    opposite = _opposite(check)
    if opposite:
        yield Change(f"{name_of(check)} -> {name_of(opposite)}", "opposite", opposite)
    yield from _changed_by_type(check, ground)
    yield from _changed_by_name(check)


def _opposite(check: Check) -> Check | None:
    options: Any = check
    several = type(check) in _OPPOSITES_OF_SEVERAL and len(options[-1]) > 1
    opposites = _OPPOSITES_OF_SEVERAL if several else _OPPOSITES
    return opposites[type(check)](check) if type(check) in opposites else None


def _changed_by_type(check: Check, ground: Ground) -> Iterator[Change[Check]]:
    options: Any = check
    for name in options._fields:
        optional = options._field_defaults.get(name) == ()
        for change in changed_option(getattr(check, name), ground, optional=optional):
            # A list may hold nothing: at least 0 different values asks what 1 asks.
            if not (isinstance(check, AtLeastDifferent) and change.value == 0):
                yield Change(f"{_title(check, name)}: {change.words}", change.kind, _with(check, name, change.value))


def _changed_by_name(check: Check) -> Iterator[Change[Check]]:
    """Yield the changes of options that are words of the check's own."""
    if isinstance(check, OnOrAfter | OnOrBefore) and check[1] == THE_DAY:
        for days, words in ((-1, "the day before"), (1, "the day after")):
            yield Change(f"{name_of(check)}: the-day -> {words}", "date", OnAnotherDay(check, days))
    group = getattr(check, "agreed_by_all", None)
    if group:
        other = _OTHER_GROUP[group]
        yield Change(f"agreed_by_all: {group} -> {other}", "option", _with(check, "agreed_by_all", other))
    for option, hint in option_hints(type(check)).items():
        given = getattr(check, option)
        others = [word for word in get_args(hint) if get_origin(hint) is Literal and word != given]
        for other in others:
            yield Change(f"{_title(check, option)}: {given} -> {other}", "option", _with(check, option, other))
    after = getattr(check, "after", "")
    if after:
        yield Change(f"after: {after} dropped", "option", _with(check, "after", ""))


def _changed_any_of(check: AnyOf, ground: Ground) -> Iterator[Change[Check]]:
    for number, member in enumerate(check.any_of):
        before, after = check.any_of[:number], check.any_of[number + 1 :]
        if before or after:
            yield Change(f"any_of {number + 1} ({name_of(member)}) dropped", "clause", AnyOf((*before, *after)))
        for change in changed_checks(member, ground):
            changed = AnyOf((*before, change.value, *after))
            yield Change(f"any_of {number + 1}, {change.words}", change.kind, changed)


def _title(check: Check, option: str) -> str:
    """Return how a rule file calls an option, with the name of a check that is written in Python."""
    named = f"{name_of(check)}, " if type(check) in NAMED.values() else ""
    return f"{named}{option.strip('_')}"


def _with(check: Any, option: str, value: object) -> Check:  # noqa: ANN401 - a NamedTuple of any options
    changed: Check = check._replace(**{option: value})
    return changed
