"""The day that a rule is judged on, or why it is not judged."""

from masa.diagnostic import LAW
from masa.light_date import date
from masa.model.kinds.day import Day
from masa.rules.engine.rule import Rule
from masa.rules.engine.scene import Scene
from masa.rules.engine.time import document_date, unread_document_date

NotJudged = tuple[str, str]


def judged_day(scene: Scene, rule: Rule) -> date | NotJudged:
    """Return the day that a rule is judged on, or the outcome and the reason for which it is not judged.

    Only law is coming; anything else asks nothing before its first day.
    """
    if rule.editions and scene.edition not in rule.editions:
        return "not-applicable", "This is not part of the edition judged against."
    first, last = rule.in_force_from, rule.in_force_to
    if rule.expected or (first and scene.day < first):
        return _to_come(rule)
    day = _document_day(scene) if rule.judged_on_document else scene.day
    if isinstance(day, str):
        return "not-checked", day
    if first and day < first:
        return "not-applicable", f"The document is older than this rule, which is in force from {Day.of(first)}."
    if last and day > last:
        return "not-applicable", f"This was in force until {Day.of(last)}."
    return day


def _to_come(rule: Rule) -> NotJudged:
    if rule.expected or not rule.in_force_from:
        return "not-checked", f"Coming: enacted, and in force on no day that is known. Expected: {rule.expected}."
    first = Day.of(rule.in_force_from)
    if rule.force not in LAW:
        return "not-applicable", f"Nobody asks this before {first}."
    # A first day that was read in no text of law is reported, and no more; what we infer from a text has its day.
    hearsay = any(one.force in LAW and one.certainty == "derived" for one in rule.authority)
    return "not-checked", f"Coming: reported to be in force from {first}." if hearsay else f"Coming on {first}."


def _document_day(scene: Scene) -> date | str:
    """Return the document's own date, or why it cannot be used."""
    if unread_document_date(scene):
        return "This is judged on the document's own date, which could not be read."
    dated = document_date(scene.reading.values)
    return dated[1] if dated else "This is judged on the document's own date, and the document gives none."
