"""Law and guidance that lie ahead: each provision once, with its day; and what is coming on no day that is known."""

from collections.abc import Iterable, Iterator

from masa.deadlines.deadline import Deadline, NoDay
from masa.diagnostic import LAW
from masa.model.kinds.day import Day
from masa.rules.engine.authority import provision
from masa.rules.engine.rule import Catalogue, Rule
from masa.rules.engine.scene import Scene


def coming_law(scene: Scene, catalogue: Catalogue) -> Iterator[Deadline]:
    """Yield the provisions whose first day is ahead, each once, however many rules rest on it."""
    ahead = (rule for rule in _law(catalogue) if rule.in_force_from and rule.in_force_from > scene.day)
    for name, rules in _by_provision(ahead).items():
        first = rules[0].in_force_from
        assert first is not None  # noqa: S101 - chosen so
        others = len(rules) - 1
        more = f" {others} more requirement{'s rest' if others > 1 else ' rests'} on it." if others else ""
        what = f"{name} {_comes(rules)}: {rules[0].says}{more}"
        yield Deadline(Day.of(first), "law", what, f"law {name}")


def coming_editions(scene: Scene, catalogue: Catalogue) -> Iterator[Deadline]:
    """Yield the editions of the guidance that take effect later than the day asked about."""
    for edition in catalogue.editions:
        if edition.first_day > scene.day:
            yield Deadline(
                Day.of(edition.first_day), "guidance", f"{edition.title} takes effect", f"guidance {edition.id}"
            )


def law_without_a_day(catalogue: Catalogue) -> Iterator[NoDay]:
    """Yield the provisions that are enacted and in force on no day that is known."""
    expected = (rule for rule in _law(catalogue) if rule.expected)
    for name, rules in _by_provision(expected).items():
        yield NoDay(name, rules[0].expected)


def _law(catalogue: Catalogue) -> Iterator[Rule]:
    return (rule for rule in catalogue.rules.values() if rule.force in LAW)


def _by_provision(rules: Iterable[Rule]) -> dict[str, list[Rule]]:
    named: dict[str, list[Rule]] = {}
    for rule in rules:
        named.setdefault(provision(rule.authority[0]), []).append(rule)
    return named


def _comes(rules: list[Rule]) -> str:
    """Say that law comes into force; where its day was not read in the law itself, that so it is reported."""
    derived = any(one.certainty == "derived" for rule in rules for one in rule.authority)
    return "is reported to come into force" if derived else "comes into force"
