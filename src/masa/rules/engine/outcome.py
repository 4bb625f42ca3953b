"""What one rule says of one place: the answer of its checks, made into a finding."""

from collections.abc import Sequence
from functools import partial
from operator import attrgetter

from masa.diagnostic import Finding
from masa.model.places import span_of
from masa.rules.engine.answer import CONTRARY, MET, MISSING, UNKNOWN, UNREAD, UNSURE, Answer
from masa.rules.engine.rule import Rule
from masa.rules.engine.scene import Scene
from masa.rules.engine.wording import called, capital, fill, item_key, item_name
from masa.source.phrase import locate, locate_in
from masa.source.span import Span
from masa.source.tree import Path

SETTLED = ("met", "not-applicable")
"""The outcomes that ask nothing of anybody."""

Outcome = tuple[str, Rule, Path, Answer | None, Sequence[Answer]]
"""An outcome, its rule, and the place looked at.

Then the answer to be told, None where the place itself is settled, and last the answers by which it is met.
"""

_PARTLY_READ = "Only a part of the page was read; it may stand elsewhere."
_OUTCOMES = {MET: "met", UNREAD: "not-checked", UNKNOWN: "not-checked", UNSURE: "needs-a-person"}
_TO_MEND = ("not-met", "needs-a-person")
_path = attrgetter("path")
_finding_of = partial(tuple.__new__, Finding)  # of all its parts; a judgement makes hundreds


def answered(rule: Rule, looked_at: Path, answer: Answer) -> Outcome:
    """Return the outcome that an answer has for a rule."""
    verdict = answer.verdict
    if verdict == MISSING:
        return rule.when_silent, rule, looked_at, answer, ()
    return rule.when_contrary if verdict == CONTRARY else _OUTCOMES[verdict], rule, looked_at, answer, ()


def has_blanks(rule: Rule, verdict: str) -> bool:
    """Tell whether the message of a verdict has blanks that only the answer of a check can fill in."""
    return "{" in _message(rule, verdict).replace("{item}", "")


def finding(scene: Scene, told: Outcome) -> Finding:
    """Return an outcome as a finding, at the place of its answer, or at the place looked at."""
    outcome, rule, looked_at, answer, met_by = told
    path = answer.path if answer else looked_at
    item, span = scene.memory.places.get(path) or _place(scene, path)
    severity, message = None, capital(rule.says)
    related: tuple[Span, ...] = ()
    if answer:
        if outcome == "not-met":
            severity = rule.severities[answer.verdict]
        if outcome not in SETTLED or answer.verdict == UNKNOWN:
            message = _filled(scene, rule, looked_at, answer)
        if answer.related:
            related = tuple([span_of(scene.reading.tree, place) for place in answer.related])
        if answer.phrase:
            span = _located(scene, answer)
    return _finding_of(
        (
            rule.id,
            outcome,
            rule.force,
            severity,
            rule.certainty,
            message,
            rule.remedy if outcome in _TO_MEND else "",
            path,
            item,
            span,
            related,
            rule.authority,
            tuple(dict.fromkeys(map(_path, met_by))),
            rule.topic,
            None,  # accepted
            None,  # a fix
            rule.folder,
        )
    )


def _place(scene: Scene, path: Path) -> tuple[str, Span]:
    """Return the stable key of a place and where it is shown, and keep both."""
    place = scene.memory.places[path] = (item_key(scene, path), _shown(scene, path))
    return place


def _shown(scene: Scene, path: Path) -> Span:
    name, section = scene.reading.prose_files.get(path), path[:1]
    if name:
        return Span.at(name)
    if path == section or section in scene.reading.tree.places:
        return span_of(scene.reading.tree, path)
    # All of a section that is not there is shown at one place.
    return (scene.memory.places.get(section) or _place(scene, section))[1]


def _message(rule: Rule, verdict: str) -> str:
    return rule.messages.get(verdict) or rule.messages[CONTRARY]


def _filled(scene: Scene, rule: Rule, looked_at: Path, answer: Answer) -> str:
    """Return the message of an answer that settles nothing for good."""
    if answer.verdict == UNREAD:
        lost = scene.memory.dark.is_lost(answer.path)
        return "This was lost in the copy." if lost else "This could not be read."
    if answer.verdict == UNKNOWN:
        return capital(answer.value)
    message = _message(rule, answer.verdict)
    if answer.verdict == MISSING and _partly_read(scene):
        message = f"{message} {_PARTLY_READ}"
    if "{" not in message and "}" not in message:
        return capital(message)
    words = {"value": answer.value, "limit": answer.limit, "found": answer.found}
    named = {name: called(scene, text) for name, text in words.items()} if answer.ids else words
    return fill(message, item_name(scene, looked_at) if "{item}" in message else "", named)


def _partly_read(scene: Scene) -> bool:
    return (scene.reading.values.get("transcription") or {}).get("whole") is False


def _located(scene: Scene, answer: Answer) -> Span:
    """Return where the words stand that an answer is about."""
    name = scene.reading.prose_files.get(answer.path)
    if name:
        return locate_in(name, scene.reading.prose[name], answer.phrase)
    return locate(scene.reading.tree, answer.path, answer.phrase)
