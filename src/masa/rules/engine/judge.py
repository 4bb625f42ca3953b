"""Judges a reading by a catalogue: one finding for each rule at each place it looks."""

from collections.abc import Sequence

from masa.diagnostic import Finding
from masa.model.reading import Reading
from masa.rules.engine.answer import CONTRARY, MET, MISSING, UNKNOWN, UNREAD, UNSURE, Answer, Answers, Check
from masa.rules.engine.departures import apply_departures
from masa.rules.engine.gap import keys_before_entries
from masa.rules.engine.judged_day import judged_day
from masa.rules.engine.lost import lost_paths
from masa.rules.engine.memory import Memory
from masa.rules.engine.outcome import finding
from masa.rules.engine.route import Route, walk
from masa.rules.engine.rule import Catalogue, Rule
from masa.rules.engine.scene import Node, Question, Scene
from masa.source.tree import Path

# What decides, before what: silence that asks for nothing settles nothing.
_RANKED = (CONTRARY, MISSING, UNREAD, UNKNOWN, UNSURE)
_RANKED_IF_QUIET = (CONTRARY, UNREAD, UNKNOWN, UNSURE, MISSING)
_ALL_MET = {MET}
_AGAINST = frozenset((MISSING, CONTRARY))
_UNDECIDED = frozenset((UNREAD, UNKNOWN))


def judge(reading: Reading, catalogue: Catalogue, question: Question) -> list[Finding]:
    """Return every outcome of every rule, in the order of their places; the reader's faults are not among them."""
    scene = scene_of(reading, catalogue, question)
    findings = [finding for rule in catalogue.rules.values() for finding in judge_rule(scene, rule)]
    judged = _in_order(apply_departures(scene, findings, catalogue))
    scene.memory.forget()
    return judged


def _in_order(findings: list[Finding]) -> list[Finding]:
    """Return findings in the order of their places; many are of one place, and spans are slow to compare."""
    ranks = {span: rank for rank, span in enumerate(sorted({finding.span for finding in findings}))}
    return sorted(findings, key=lambda one: (ranks[one.span], one.rule, one.outcome))


def judge_rule(scene: Scene, rule: Rule) -> list[Finding]:
    """Return the outcomes of one rule, place by place, as it stands in the edition judged against."""
    rule = rule.in_edition.get(scene.edition, rule)
    judged = judged_day(scene, rule)
    if isinstance(judged, tuple):
        return [_plain_finding(scene, rule, *judged)]
    on_its_day = scene if judged == scene.day else scene._replace(day=judged)
    return [one for route in rule.look_at for one in _along(on_its_day, rule, route)]


def scene_of(reading: Reading, catalogue: Catalogue, question: Question) -> Scene:
    """Return the scene in which a document is judged."""
    editions = tuple((edition.id, edition.first_day) for edition in catalogue.editions)
    lost = lost_paths(reading)
    memory = Memory(reading, lost)
    return Scene(reading, question.day, question.edition, editions, lost, catalogue.reference, memory)


def _along(scene: Scene, rule: Rule, route: Route) -> list[Finding]:
    """Return the outcomes at the places to which one route leads."""
    found = walk(scene, Node((), scene.reading.values), route)
    findings = [one for node in found.nodes for one in _at(scene, rule, node)]
    findings += [finding(scene, rule, (), Answer(UNREAD, path)) for path in found.blocked]
    return findings or [_nowhere(scene, rule, route, found.gap)]


def _at(scene: Scene, rule: Rule, node: Node) -> list[Finding]:
    if rule.applies_when:
        conditions = _asked(scene, rule.applies_when, node)
        given = {answer.verdict for answer in conditions}
        if not given.isdisjoint(_AGAINST):
            return [finding(scene, rule, node.path, Answer("not-applicable", node.path))]
        if not given.isdisjoint(_UNDECIDED):
            undecided = [answer for answer in conditions if answer.verdict in _UNDECIDED]
            return [finding(scene, rule, node.path, answer) for answer in _telling(rule, undecided)]
    answers = _asked(scene, rule.must, node)
    problems = _telling(rule, answers)
    if problems:
        return [finding(scene, rule, node.path, answer) for answer in problems]
    evidence = tuple(dict.fromkeys([answer.path for answer in answers]))
    return [finding(scene, rule, node.path, Answer(MET, node.path), evidence)]


def _asked(scene: Scene, checks: Sequence[Check], node: Node) -> Answers:
    if len(checks) == 1:
        return checks[0].ask(scene, node)
    return [answer for check in checks for answer in check.ask(scene, node)]


def _telling(rule: Rule, answers: Sequence[Answer]) -> list[Answer]:
    """Return the answers that decide, those that tell most before the others; one for each place.

    What is missing for certain is not made uncertain by something else that could not be read; but where silence
    asks for nothing, it settles nothing either. Silence that is not against the rule is one outcome,
    however many keys are silent.
    """
    given = {answer.verdict for answer in answers}
    if given == _ALL_MET:
        return []
    quiet = rule.when_silent == "not-applicable"
    for verdict in _RANKED_IF_QUIET if quiet else _RANKED:
        if verdict in given:
            telling = [answer for answer in answers if answer.verdict == verdict]
            if len(telling) > 1:
                places = {answer.path: answer for answer in reversed(telling)}
                telling = list(reversed(places.values()))
            return telling[:1] if verdict == MISSING and rule.when_silent != "not-met" else telling
    return []


def _nowhere(scene: Scene, rule: Rule, route: Route, gap: Path | None) -> Finding:
    """Return the outcome where a rule found no place to look at: silence where a key is absent altogether."""
    if gap is None:
        path = keys_before_entries(route)
        return finding(scene, rule, path, Answer("not-applicable", path))
    inside = scene.blocked_below(gap) if gap == keys_before_entries(route) else ()
    if inside:
        return finding(scene, rule, gap, Answer(UNREAD, inside[0]))
    # Asked of nothing, the checks still say what they would have wanted there.
    asked = [answer for check in rule.must for answer in check.ask(scene, Node(gap, {}, gap))]
    wanted = [answer for answer in asked if answer.verdict == MISSING and answer.value]
    answer = (wanted or [Answer(MISSING, gap)])[0]._replace(path=gap)
    return finding(scene, rule._replace(when_silent=rule.when_absent), gap, answer)


def _plain_finding(scene: Scene, rule: Rule, outcome: str, message: str) -> Finding:
    plain = finding(scene, rule, (), Answer("not-applicable", ()))
    return plain._replace(outcome=outcome, message=message)
