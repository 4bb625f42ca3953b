"""A compiled rule: what to look at, when, what must hold, and the words for each outcome."""

from collections.abc import Mapping
from operator import attrgetter
from types import MappingProxyType

from masa.diagnostic import Authority
from masa.light_date import date
from masa.light_tuple import LightTuple
from masa.reference.reference import Reference
from masa.rules.engine.answer import Check
from masa.rules.engine.route import Route


class Rule(LightTuple):
    """A rule as the engine needs it.

    `when_silent`, `when_absent` (nothing to look at) and `when_contrary` are outcomes; `severities` are those of
    a missing and of a contrary value. `expected` says when law without a first day is expected to be in force;
    `in_edition` holds the rule as it stands in an edition where it differs. `folder` is the folder of local rules
    that it comes from, as the user named it; empty for masa's own.
    """

    id: str
    topic: str
    says: str
    force: str
    bites_on: str
    certainty: str
    authority: tuple[Authority, ...]
    editions: tuple[str, ...]
    in_force_from: date | None
    in_force_to: date | None
    judged_on_document: bool
    look_at: tuple[Route, ...]
    applies_when: tuple[Check, ...]
    must: tuple[Check, ...]
    when_silent: str
    when_absent: str
    when_contrary: str
    severities: dict[str, str]
    messages: dict[str, str]
    remedy: str
    expected: str = ""
    in_edition: Mapping[str, "Rule"] = MappingProxyType({})
    folder: str = ""

    @property
    def is_carried(self) -> bool:
        """Tell whether it rests on an edition before, as it stands in one whose own text was not read."""
        return any(entry.carried_to for entry in self.authority)


_folder = attrgetter("folder")


class Edition(LightTuple):
    """An edition of the guidance and its first day."""

    id: str
    title: str
    first_day: date


class Catalogue(LightTuple):
    """The rules by id, the editions in the order of their dates, and what rules may look up."""

    rules: dict[str, Rule]
    editions: tuple[Edition, ...]
    reference: Reference = Reference()


def local_rules(rules: Mapping[str, Rule]) -> dict[str, list[str]]:
    """Return the ids of local rules by their folder, in the order in which the folders were given."""
    found: dict[str, list[str]] = {}
    for rule in filter(_folder, rules.values()):
        found.setdefault(rule.folder, []).append(rule.id)
    return found
