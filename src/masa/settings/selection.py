"""Which findings a run shows: chosen by rule, topic, force or edition."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from masa.diagnostic import Finding
from masa.rules.engine.rule import Rule

_ALWAYS = ("baseline-", "departure-")
_WIDE, _EXACT = 1, 2  # how narrowly a selector fits: a topic, force or edition; the rule itself


class Layer(NamedTuple):
    """The selectors of one place. With `select` it takes only what that names; None takes what earlier layers take."""

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()


class Selected(NamedTuple):
    """The findings that a run shows, and those that it only counts."""

    kept: Sequence[Finding]
    hidden: Sequence[Finding]


def selected(findings: Sequence[Finding], layers: Sequence[Layer], rules: Mapping[str, Rule]) -> Selected:
    """Part the findings, every outcome of a rule together; `rules` say which editions a finding's rule stands in.

    What the reader found, and findings about departures and baselines, are always kept.
    """
    kept: list[Finding] = []
    hidden: list[Finding] = []
    for finding in findings:
        (kept if _is_kept(finding, layers, rules) else hidden).append(finding)
    return Selected(kept, hidden)


def _is_kept(finding: Finding, layers: Sequence[Layer], rules: Mapping[str, Rule]) -> bool:
    if finding.force is None or finding.rule.startswith(_ALWAYS):
        return True
    editions = rules[finding.rule].editions if finding.rule in rules else ()
    wide = frozenset({finding.topic, finding.force, *editions})
    answers = (_answer(layer, finding.rule, wide) for layer in reversed(layers))
    return next((answer for answer in answers if answer is not None), True)


def _answer(layer: Layer, rule: str, wide: frozenset[str]) -> bool | None:
    """Say whether a layer takes a rule; None where it says nothing of it."""
    ignored, taken = _fit(layer.ignore, rule, wide), _fit(layer.select or (), rule, wide)
    if ignored or taken:
        return taken > ignored
    return None if layer.select is None else False


def _fit(selectors: Sequence[str], rule: str, wide: frozenset[str]) -> int:
    """Return how narrowly the selectors fit a rule; 0 where none does."""
    if rule in selectors:
        return _EXACT
    return _WIDE if wide.intersection(selectors) else 0
