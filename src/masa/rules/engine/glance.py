"""A glance at a value: whether a check is met there, without the places, words and reasons that its answers give.

Most rules are met at most places, and need no more than this to be. The verdict of a glance is that of the answers: met
where all are, contrary where one is, else missing. Where any might be another, or anything that is asked for is dark,
there is none, and UnseenError is raised: then the engine asks for the answers.
"""

from collections.abc import Callable, Sized

from masa.light_typing import Any
from masa.rules.engine.answer import CONTRARY, MET, MISSING, Check
from masa.rules.engine.outcome import SETTLED
from masa.rules.engine.placeholder import is_blank
from masa.rules.engine.route import Route
from masa.rules.engine.rule import Rule
from masa.rules.engine.scene import Scene
from masa.rules.engine.shade import UnseenError, unseen
from masa.rules.engine.sight import Sight, Values

Glance = Callable[[Sight, Any], str]
Look = Callable[[Sight, Any], Values]
Gives = Callable[[Sight, Any], bool]
_MOST = 2_000  # rules, of one catalogue or of several
_made: dict[int, tuple[Rule, Glance]] = {}


def glances_along(scene: Scene, rule: Rule, route: Route) -> list[str]:
    """Return `met` or `not-applicable` for each place to which a route of a rule leads, or nothing for one to ask at.

    Where the way itself is dark, or leads nowhere, there are none.
    """
    sight = scene.once("sight", lambda: Sight(scene))
    outcome = _outcome_at(rule)
    try:
        return [outcome(sight, value) for value in sight.values(route, sight.shades.root)]
    except UnseenError:
        return []


def _outcome_at(rule: Rule) -> Glance:
    """Return what tells the outcome of a rule at a value; made once for each rule."""
    made = _made.get(id(rule))
    if made is None:
        if len(_made) > _MOST:
            _made.clear()
        made = _made[id(rule)] = rule, _made_for(rule)
    return made[1]


def _made_for(rule: Rule) -> Glance:
    applies_when, must = (tuple(map(glance_of, checks)) for checks in (rule.applies_when, rule.must))
    if_silent = rule.when_silent if rule.when_silent in SETTLED else ""

    def outcome(sight: Sight, value: Any) -> str:  # noqa: ANN401
        told = MET
        try:
            for glance in applies_when:
                if glance(sight, value) != MET:
                    return "not-applicable"
            for glance in must:
                verdict = glance(sight, value)
                if verdict == CONTRARY:
                    return ""
                if verdict == MISSING:
                    told = if_silent
        except UnseenError:
            return ""
        return told

    return outcome


def glance_of(check: Check) -> Glance:
    """Return the glance of a check; one that has none can only be asked."""
    glance: Callable[[], Glance] | None = getattr(check, "glance", None)
    return glance() if glance else unseen


def looking(route: Route) -> Look:
    """Return what finds the values to which a route leads; of a list at its end, the entries."""
    if route.rooted or route.onward or len(route.keys) != 1:
        return lambda sight, value: sight.values(route, value)
    (name,) = route.keys

    def look(_: Sight, value: Any) -> Values:  # noqa: ANN401
        held = value.get(name) if isinstance(value, dict) else None
        if isinstance(held, list):
            return [one for one in held if one is not None]
        return () if held is None else (held,)

    return look


def giving(route: Route) -> Gives:
    """Return what tells whether a route leads to any value that is not blank."""
    if route.rooted or route.onward:
        look = looking(route)
        return lambda sight, value: not is_blank([*look(sight, value)])
    keys = route.keys

    def gives(_: Sight, value: Any) -> bool:  # noqa: ANN401
        for name in keys:
            value = value.get(name) if isinstance(value, dict) else None
        return not is_blank(value)

    return gives


def verdict_of(values: Sized, *, is_met: bool) -> str:
    """Return the verdict on some values: missing where there are none."""
    if not values:
        return MISSING
    return MET if is_met else CONTRARY
