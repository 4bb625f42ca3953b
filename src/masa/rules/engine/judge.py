"""Judges a reading by a catalogue: one finding for each rule at each place it looks."""

from collections.abc import Iterable, Iterator

from masa.diagnostic import Finding
from masa.model.places import span_of
from masa.model.reading import Reading
from masa.rules.engine.answer import CONTRARY, MET, MISSING, UNKNOWN, UNREAD, UNSURE, Answer
from masa.rules.engine.departures import apply_departures
from masa.rules.engine.gap import keys_before_entries
from masa.rules.engine.judged_day import judged_day
from masa.rules.engine.lost import lost_paths
from masa.rules.engine.route import Route, walk
from masa.rules.engine.rule import Catalogue, Rule
from masa.rules.engine.scene import Node, Question, Scene
from masa.rules.engine.wording import called, fill, item_key, item_name
from masa.source.phrase import locate, locate_in
from masa.source.span import Span
from masa.source.tree import Path

_PARTLY_READ = "Only a part of the page was read; it may stand elsewhere."
_OUTCOMES = {MET: "met", UNREAD: "not-checked", UNKNOWN: "not-checked", UNSURE: "needs-a-person"}
# What decides, before what: silence that asks for nothing settles nothing.
_RANKED = (CONTRARY, MISSING, UNREAD, UNKNOWN, UNSURE)
_RANKED_IF_QUIET = (CONTRARY, UNREAD, UNKNOWN, UNSURE, MISSING)


def judge(reading: Reading, catalogue: Catalogue, question: Question) -> list[Finding]:
    """Return every outcome of every rule, in the order of their places; the reader's faults are not among them."""
    scene = scene_of(reading, catalogue, question)
    findings = [finding for rule in catalogue.rules.values() for finding in judge_rule(scene, rule)]
    return sorted(apply_departures(scene, findings, catalogue), key=lambda one: (one.span, one.rule, one.outcome))


def judge_rule(scene: Scene, rule: Rule) -> Iterator[Finding]:
    """Yield the outcomes of one rule, place by place, as it stands in the edition judged against."""
    rule = rule.in_edition.get(scene.edition, rule)
    judged = judged_day(scene, rule)
    if isinstance(judged, tuple):
        yield _plain_finding(scene, rule, *judged)
        return
    on_its_day = scene._replace(day=judged)
    for route in rule.look_at:
        found = walk(on_its_day, Node((), scene.reading.values), route)
        for node in found.nodes:
            yield from _at(on_its_day, rule, node)
        yield from (_finding(on_its_day, rule, (), Answer(UNREAD, path)) for path in found.blocked)
        if not found.nodes and not found.blocked:
            yield _nowhere(on_its_day, rule, route, found.gap)


def scene_of(reading: Reading, catalogue: Catalogue, question: Question) -> Scene:
    """Return the scene in which a document is judged."""
    editions = tuple((edition.id, edition.first_day) for edition in catalogue.editions)
    return Scene(reading, question.day, question.edition, editions, lost_paths(reading), catalogue.reference, {})


def _at(scene: Scene, rule: Rule, node: Node) -> Iterator[Finding]:
    conditions = [answer for check in rule.applies_when for answer in check.ask(scene, node)]
    if any(answer.verdict in (MISSING, CONTRARY) for answer in conditions):
        yield _finding(scene, rule, node.path, Answer("not-applicable", node.path))
        return
    undecided = [answer for answer in conditions if answer.verdict in (UNREAD, UNKNOWN)]
    answers = undecided or [answer for check in rule.must for answer in check.ask(scene, node)]
    problems = _telling(rule, answers)
    if problems:
        yield from (_finding(scene, rule, node.path, answer) for answer in problems)
    else:
        evidence = tuple(dict.fromkeys(answer.path for answer in answers))
        yield _finding(scene, rule, node.path, Answer(MET, node.path))._replace(evidence=evidence)


def _telling(rule: Rule, answers: Iterable[Answer]) -> list[Answer]:
    """Return the answers that decide, those that tell most before the others; one for each place.

    What is missing for certain is not made uncertain by something else that could not be read; but where silence
    asks for nothing, it settles nothing either. Silence that is not against the rule is one outcome,
    however many keys are silent.
    """
    ranked = list(answers)
    quiet = rule.when_silent == "not-applicable"
    for verdict in _RANKED_IF_QUIET if quiet else _RANKED:
        places = {answer.path: answer for answer in reversed(ranked) if answer.verdict == verdict}
        telling = list(reversed(places.values()))
        if telling:
            return telling[:1] if verdict == MISSING and rule.when_silent != "not-met" else telling
    return []


def _nowhere(scene: Scene, rule: Rule, route: Route, gap: Path | None) -> Finding:
    """Return the outcome where a rule found no place to look at: silence where a key is absent altogether."""
    if gap is None:
        path = keys_before_entries(route)
        return _finding(scene, rule, path, Answer("not-applicable", path))
    inside = scene.blocked_below(gap) if gap == keys_before_entries(route) else ()
    if inside:
        return _finding(scene, rule, gap, Answer(UNREAD, inside[0]))
    # Asked of nothing, the checks still say what they would have wanted there.
    asked = [answer for check in rule.must for answer in check.ask(scene, Node(gap, {}, gap))]
    wanted = [answer for answer in asked if answer.verdict == MISSING and answer.value]
    answer = (wanted or [Answer(MISSING, gap)])[0]._replace(path=gap)
    return _finding(scene, rule._replace(when_silent=rule.when_absent), gap, answer)


def _finding(scene: Scene, rule: Rule, looked_at: Path, answer: Answer) -> Finding:
    outcome = _outcome(rule, answer.verdict)
    severity = rule.severities[answer.verdict] if outcome == "not-met" else None
    words = {"value": answer.value, "limit": answer.limit, "found": answer.found}
    named = {name: called(scene, text) if answer.ids else text for name, text in words.items()}
    message = fill(_message(scene, rule, answer, outcome), item_name(scene, looked_at), named)
    return Finding(
        rule.id,
        outcome,
        rule.force,
        severity,
        rule.certainty,
        message,
        rule.remedy if outcome in ("not-met", "needs-a-person") else "",
        answer.path,
        item_key(scene, answer.path),
        _span(scene.reading, answer),
        tuple(span_of(scene.reading.tree, path) for path in answer.related),
        rule.authority,
        topic=rule.topic,
        folder=rule.folder,
    )


def _outcome(rule: Rule, verdict: str) -> str:
    if verdict in (MISSING, CONTRARY):
        return rule.when_silent if verdict == MISSING else rule.when_contrary
    return _OUTCOMES.get(verdict, verdict)


def _message(scene: Scene, rule: Rule, answer: Answer, outcome: str) -> str:
    if answer.verdict == UNREAD:
        lost = any(answer.path[: len(path)] == path for path in scene.lost)
        return "This was lost in the copy." if lost else "This could not be read."
    if answer.verdict == UNKNOWN:
        return _escaped(answer.value)
    if outcome in ("met", "not-applicable"):
        return _escaped(rule.says)
    message = rule.messages.get(answer.verdict) or rule.messages[CONTRARY]
    return f"{message} {_PARTLY_READ}" if answer.verdict == MISSING and _partly_read(scene) else message


def _partly_read(scene: Scene) -> bool:
    return (scene.reading.values.get("transcription") or {}).get("whole") is False


def _plain_finding(scene: Scene, rule: Rule, outcome: str, message: str) -> Finding:
    finding = _finding(scene, rule, (), Answer("not-applicable", ()))
    return finding._replace(outcome=outcome, message=message)


def _span(reading: Reading, answer: Answer) -> Span:
    name = reading.prose_files.get(answer.path)
    if name:
        return locate_in(name, reading.prose[name], answer.phrase)
    return locate(reading.tree, answer.path, answer.phrase) if answer.phrase else span_of(reading.tree, answer.path)


def _escaped(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")
