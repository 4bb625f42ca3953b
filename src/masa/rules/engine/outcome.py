"""What one rule says of one place: the answer of its checks, made into a finding."""

from masa.diagnostic import Finding
from masa.model.places import span_of
from masa.rules.engine.answer import CONTRARY, MET, MISSING, UNKNOWN, UNREAD, UNSURE, Answer
from masa.rules.engine.rule import Rule
from masa.rules.engine.scene import Scene
from masa.rules.engine.wording import called, capital, fill, item_key, item_name
from masa.source.phrase import locate, locate_in
from masa.source.span import Span
from masa.source.tree import Path

_PARTLY_READ = "Only a part of the page was read; it may stand elsewhere."
_OUTCOMES = {MET: "met", UNREAD: "not-checked", UNKNOWN: "not-checked", UNSURE: "needs-a-person"}
_SETTLED = ("met", "not-applicable")
_TO_MEND = ("not-met", "needs-a-person")


def finding(scene: Scene, rule: Rule, looked_at: Path, answer: Answer, evidence: tuple[Path, ...] = ()) -> Finding:
    """Return an answer about a place, or the place looked at, as a finding."""
    verdict, path = answer.verdict, answer.path
    outcome = _outcome(rule, verdict)
    settled = outcome in _SETTLED
    item, span = scene.memory.places.get(path) or _place(scene, path)
    return Finding(
        rule.id,
        outcome,
        rule.force,
        rule.severities[verdict] if outcome == "not-met" else None,
        rule.certainty,
        capital(rule.says) if settled else _filled(scene, rule, looked_at, answer),
        rule.remedy if outcome in _TO_MEND else "",
        path,
        item,
        _located(scene, answer) if answer.phrase else span,
        tuple([span_of(scene.reading.tree, place) for place in answer.related]) if answer.related else (),
        rule.authority,
        evidence,
        rule.topic,
        folder=rule.folder,
    )


def _place(scene: Scene, path: Path) -> tuple[str, Span]:
    """Return the stable key of a place and where it is shown, and keep both."""
    name = scene.reading.prose_files.get(path)
    span = Span.at(name) if name else span_of(scene.reading.tree, path)
    place = scene.memory.places[path] = (item_key(scene, path), span)
    return place


def _outcome(rule: Rule, verdict: str) -> str:
    if verdict in (MISSING, CONTRARY):
        return rule.when_silent if verdict == MISSING else rule.when_contrary
    return _OUTCOMES.get(verdict, verdict)


def _filled(scene: Scene, rule: Rule, looked_at: Path, answer: Answer) -> str:
    """Return the message of an answer that settles nothing for good."""
    if answer.verdict == UNREAD:
        lost = scene.memory.dark.is_lost(answer.path)
        return "This was lost in the copy." if lost else "This could not be read."
    if answer.verdict == UNKNOWN:
        return capital(answer.value)
    message = rule.messages.get(answer.verdict) or rule.messages[CONTRARY]
    if answer.verdict == MISSING and _partly_read(scene):
        message = f"{message} {_PARTLY_READ}"
    words = {"value": answer.value, "limit": answer.limit, "found": answer.found}
    named = {name: called(scene, text) for name, text in words.items()} if answer.ids else words
    return fill(message, item_name(scene, looked_at), named)


def _partly_read(scene: Scene) -> bool:
    return (scene.reading.values.get("transcription") or {}).get("whole") is False


def _located(scene: Scene, answer: Answer) -> Span:
    """Return where the words stand that an answer is about."""
    name = scene.reading.prose_files.get(answer.path)
    if name:
        return locate_in(name, scene.reading.prose[name], answer.phrase)
    return locate(scene.reading.tree, answer.path, answer.phrase)
