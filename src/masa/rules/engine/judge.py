"""Judges a reading by a catalogue: one finding for each rule at each place it looks."""

from collections import Counter
from collections.abc import Container, Mapping, Sequence
from itertools import repeat
from operator import itemgetter

from masa.diagnostic import Finding
from masa.light_tuple import LightTuple
from masa.model.reading import Reading
from masa.rules.engine.answer import CONTRARY, MET, MISSING, UNKNOWN, UNREAD, UNSURE, Answer, Answers, Check
from masa.rules.engine.departures import apply_departures
from masa.rules.engine.glance import glances_along
from masa.rules.engine.judged_day import judged_day
from masa.rules.engine.lost import lost_paths
from masa.rules.engine.memory import Memory
from masa.rules.engine.outcome import SETTLED, Outcome, answered, finding, has_blanks
from masa.rules.engine.route import Route
from masa.rules.engine.rule import Catalogue, Rule
from masa.rules.engine.scene import Node, Question, Scene
from masa.rules.engine.walk import walk
from masa.source.tree import Path

# What decides, before what: silence that asks for nothing settles nothing.
_RANKED = (CONTRARY, MISSING, UNREAD, UNKNOWN, UNSURE)
_RANKED_IF_QUIET = (CONTRARY, UNREAD, UNKNOWN, UNSURE, MISSING)
_ALL_MET = {MET}
_AGAINST = frozenset((MISSING, CONTRARY))
_UNDECIDED = frozenset((UNREAD, UNKNOWN))
_name = _verdict = itemgetter(0)  # of an outcome, and of an answer


class Judgement(LightTuple):
    """The findings of a judgement, in the order of their places, and how many outcomes were only counted."""

    findings: list[Finding]
    counted: Mapping[str, int]


def judge(reading: Reading, catalogue: Catalogue, question: Question) -> list[Finding]:
    """Return every outcome of every rule, in the order of their places; the reader's faults are not among them."""
    return judge_counting(reading, catalogue, question, ()).findings


def judge_counting(reading: Reading, catalogue: Catalogue, question: Question, counted: Container[str]) -> Judgement:
    """Judge as `judge` does, but make no findings of the outcomes to be counted: some that are settled, or none."""
    scene = scene_of(reading, catalogue, question)._replace(only_whether=all(one in counted for one in SETTLED))
    start = Node((), reading.values)
    findings: list[Finding] = []
    names: list[str] = []
    for rule in catalogue.rules.values():
        outcomes = outcomes_of(scene, rule, start)
        findings += [finding(scene, one) for one in outcomes if one[0] not in counted]
        names += map(_name, outcomes)
    judged = _in_order(apply_departures(scene, findings, catalogue))
    scene.memory.forget()
    return Judgement(judged, {name: number for name, number in Counter(names).items() if name in counted})


def _in_order(findings: list[Finding]) -> list[Finding]:
    """Return findings in the order of their places; many are of one place, and spans are slow to compare."""
    ranks = {span: rank for rank, span in enumerate(sorted({finding.span for finding in findings}))}
    return sorted(findings, key=lambda one: (ranks[one.span], one.rule, one.outcome))


def scene_of(reading: Reading, catalogue: Catalogue, question: Question) -> Scene:
    """Return the scene in which a document is judged."""
    editions = tuple((edition.id, edition.first_day) for edition in catalogue.editions)
    lost = lost_paths(reading)
    memory = Memory(reading, lost)
    return Scene(reading, question.day, question.edition, editions, lost, catalogue.reference, memory)


def outcomes_of(scene: Scene, rule: Rule, start: Node) -> list[Outcome]:
    """Return what one rule says, place by place, as it stands in the edition judged against; it starts at the root."""
    rule = rule.in_edition.get(scene.edition, rule)
    judged = judged_day(scene, rule)
    if isinstance(judged, tuple):
        outcome, reason = judged
        return [(outcome, rule, (), Answer(UNKNOWN, (), reason), ())]
    on_its_day = scene if judged == scene.day else scene._replace(day=judged)
    outcomes: list[Outcome] = []
    for route in rule.look_at:
        outcomes += _along(on_its_day, rule, route, start)
    return outcomes


def _along(scene: Scene, rule: Rule, route: Route, start: Node) -> list[Outcome]:
    """Return the outcomes at the places to which one route leads: those seen at a glance, and else from the answers."""
    seen = glances_along(scene, rule, route) if scene.only_whether else []
    if seen and all(seen):
        return [(name, rule, (), None, ()) for name in seen]
    found = walk(scene, start, route)
    outcomes: list[Outcome] = []
    certain = seen if len(seen) == len(found.nodes) else repeat("")
    for node, name in zip(found.nodes, certain, strict=False):
        outcomes += [(name, rule, node.path, None, ())] if name else _at(scene, rule, node)
    if found.blocked:
        outcomes += [answered(rule, (), Answer(UNREAD, path)) for path in found.blocked]
    return outcomes or [_nowhere(scene, rule, route, found.gap)]


def _at(scene: Scene, rule: Rule, node: Node) -> list[Outcome]:
    stopped = _stopped(scene, rule, node) if rule.applies_when else []
    if stopped:
        return stopped
    path, answers = node.path, _asked(scene, rule.must, node)
    given = set(map(_verdict, answers))
    if given <= _ALL_MET:
        return [("met", rule, path, None, answers)]
    return [answered(rule, path, answer) for answer in _telling(rule, answers, given)]


def _stopped(scene: Scene, rule: Rule, node: Node) -> list[Outcome]:
    """Return what is said where the conditions of a rule do not hold, or cannot be told; nothing where all hold.

    One that does not hold settles it, whatever the others are.
    """
    conditions: Answers = []
    for check in rule.applies_when:
        conditions += check.ask(scene, node)
        if not _AGAINST.isdisjoint(map(_verdict, conditions)):
            return [("not-applicable", rule, node.path, None, ())]
    undecided = _UNDECIDED.intersection(map(_verdict, conditions))
    telling = _telling(rule, conditions, undecided) if undecided else []
    return [answered(rule, node.path, answer) for answer in telling]


def _asked(scene: Scene, checks: Sequence[Check], node: Node) -> Answers:
    if len(checks) == 1:
        return checks[0].ask(scene, node)
    answers: Answers = []
    for check in checks:
        answers += check.ask(scene, node)
    return answers


def _telling(rule: Rule, answers: Answers, given: Container[str]) -> Answers:
    """Return the answers that decide among the verdicts given, those that tell most; one for each place.

    What is missing for certain is not made uncertain by something else that could not be read; but where silence
    asks for nothing, it settles nothing either. Silence that is not against the rule is one outcome,
    however many keys are silent.
    """
    if len(answers) == 1:
        return answers
    ranked = _RANKED_IF_QUIET if rule.when_silent == "not-applicable" else _RANKED
    decides = next(filter(given.__contains__, ranked))
    telling = [answer for answer in answers if answer.verdict == decides]
    if len(telling) > 1:
        places = {answer.path: answer for answer in reversed(telling)}
        telling = list(reversed(places.values()))
    return telling[:1] if decides == MISSING and rule.when_silent != "not-met" else telling


def _nowhere(scene: Scene, rule: Rule, route: Route, gap: Path | None) -> Outcome:
    """Return the outcome where a rule found no place to look at: silence where a key is absent altogether."""
    if gap is None:
        return "not-applicable", rule, route.keys, None, ()
    dark = scene.memory.dark.sections and gap == route.keys
    inside = scene.blocked_below(gap) if dark else ()
    if inside:
        return answered(rule, gap, Answer(UNREAD, inside[0]))
    outcome = rule.when_absent
    if outcome in SETTLED:
        return outcome, rule, gap, None, ()
    answer = Answer(MISSING, gap)
    if has_blanks(rule, MISSING):
        # Asked of nothing, the checks still say what they would have wanted there.
        asked = _asked(scene, rule.must, Node(gap, {}, gap))
        wanted = [one for one in asked if one.verdict == MISSING and one.value]
        answer = (wanted or [answer])[0]._replace(path=gap)
    return outcome, rule, gap, answer, ()
