"""A glance at a value: whether a check is met there, without the places, words and reasons that its answers give.

Most rules are met at most places, and need no more than this to be. The verdict of a glance is that of the answers: met
where all are, contrary where one is, else missing. Where any might be another, or anything that is asked for is dark,
there is none, and UnseenError is raised: then the engine asks for the answers.
"""

from collections.abc import Callable, Sized

from masa.light_typing import Any
from masa.rules.engine.answer import CONTRARY, MET, MISSING, Check
from masa.rules.engine.outcome import SETTLED
from masa.rules.engine.route import Route
from masa.rules.engine.rule import Rule
from masa.rules.engine.scene import Scene
from masa.rules.engine.shade import UnseenError, unseen
from masa.rules.engine.sight import Sight

Glance = Callable[[Sight, Any], str]


def glances_along(scene: Scene, rule: Rule, route: Route) -> list[str]:
    """Return `met` or `not-applicable` for each place to which a route of a rule leads, or nothing for one to ask at.

    Where the way itself is dark, or leads nowhere, there are none.
    """
    sight = scene.once("sight", lambda: Sight(scene))
    try:
        return [_outcome(sight, rule, value) for value in sight.values(route, sight.shades.root)]
    except UnseenError:
        return []


def _outcome(sight: Sight, rule: Rule, value: Any) -> str:  # noqa: ANN401 - any value of a document
    told = MET
    try:
        for check in rule.applies_when:
            if glance_at(check, sight, value) != MET:
                return "not-applicable"
        for check in rule.must:
            verdict = glance_at(check, sight, value)
            if verdict == CONTRARY:
                return ""
            if verdict == MISSING:
                told = rule.when_silent
    except UnseenError:
        return ""
    return told if told in SETTLED else ""


def glance_at(check: Check, sight: Sight, value: Any) -> str:  # noqa: ANN401
    """Return the verdict of a check on a value; raises UnseenError where it can only be asked."""
    glance: Glance = getattr(check, "glance", unseen)
    return glance(sight, value)


def verdict_of(values: Sized, *, is_met: bool) -> str:
    """Return the verdict on some values: missing where there are none."""
    if not values:
        return MISSING
    return MET if is_met else CONTRARY
