"""Which outcomes a rule can come to, as far as its checks tell."""

from collections.abc import Iterable
from typing import Any

from masa.rules.engine.answer import Check
from masa.rules.engine.checks.address_book import EnteredOnce, ReferredTo
from masa.rules.engine.checks.any_of import AnyOf
from masa.rules.engine.checks.area import AreaType, ChangeAhead, ChangeListed, SameBoundaries
from masa.rules.engine.checks.called import NamesAgree, TitlesAgree
from masa.rules.engine.checks.contributions import ContributionsShown
from masa.rules.engine.checks.every_date import EndsNotBefore, NotAhead
from masa.rules.engine.checks.finished import Finished
from masa.rules.engine.checks.limits import SumAtMost
from masa.rules.engine.checks.partners import EveryBodyTouching
from masa.rules.engine.checks.presence import Absent, AnyPresent, Present
from masa.rules.engine.checks.reference import Outside
from masa.rules.engine.checks.reporting_lines import LinesLeadOn, NoCircle
from masa.rules.engine.checks.says import NeverSays, Unlike
from masa.rules.engine.checks.words import NoneOf
from masa.rules.engine.rule import Rule

_OF_THE_WHOLE = (EnteredOnce, Finished, LinesLeadOn, NamesAgree, NoCircle, ReferredTo, TitlesAgree)
_OF_DATES = (EndsNotBefore, NotAhead)
NEVER_MISSING = (
    *(Absent, AreaType, NoneOf, NeverSays, Outside, SameBoundaries, SumAtMost, Unlike),
    *(*_OF_DATES, *_OF_THE_WHOLE),
)
NEVER_CONTRARY = (AnyPresent, ChangeAhead, ChangeListed, ContributionsShown, EveryBodyTouching, Present)


def can_matter(rule: Rule, option: str) -> bool:
    """Tell whether any document may come to the outcome that an option sets.

    Where a rule looks at the whole document there is always something to look at; what its conditions found
    cannot be missing.
    """
    if option == "when_absent":
        return any(route.steps for route in rule.look_at)
    if option == "when_contrary":
        return any(_can_be_contrary(check) for check in rule.must)
    given = {text for check in rule.applies_when for text in _asks_for(check)}
    return any(_can_be_missing(check, given) for check in rule.must)


def _can_be_missing(check: Check, given: Iterable[str]) -> bool:
    if isinstance(check, AnyOf):
        return all(_can_be_missing(one, given) for one in check.any_of)
    return not isinstance(check, NEVER_MISSING) and _field(check) not in given


def _can_be_contrary(check: Check) -> bool:
    if isinstance(check, AnyOf):
        return any(_can_be_contrary(one) for one in check.any_of)
    return not isinstance(check, NEVER_CONTRARY)


def _asks_for(check: Check) -> list[str]:
    """Return the fields that hold something wherever a check holds."""
    if isinstance(check, Present):
        return [route.text for route in check.present]
    return [] if isinstance(check, NEVER_MISSING) else [_field(check)]


def _field(check: Any) -> str:  # noqa: ANN401 - a NamedTuple of any options
    return check.field.text if hasattr(check, "field") else ""
