"""The day that a rule is judged on, or why it is not judged."""

from datetime import date

from masa.diagnostic import LAW
from masa.model.kinds.day import Day
from masa.rules.engine.rule import Rule
from masa.rules.engine.scene import Scene
from masa.rules.engine.time import document_date, unread_document_date

NotJudged = tuple[str, str]


def judged_day(scene: Scene, rule: Rule) -> date | NotJudged:
    """Return the day that a rule is judged on, or the outcome and the reason for which it is not judged."""
    if rule.editions and scene.edition not in rule.editions:
        return "not-applicable", "This is not part of the edition judged against."
    to_come = _to_come(scene, rule)
    day = _document_day(scene) if rule.judged_on_document else scene.day
    if to_come or isinstance(day, str):
        return to_come or ("not-checked", str(day))
    return _gone_by(day, rule) or day


def _to_come(scene: Scene, rule: Rule) -> NotJudged | None:
    """Return why a rule is not judged yet: only law is coming; anything else asks nothing before its first day."""
    if rule.expected:
        return "not-checked", f"Coming: enacted, and in force on no day that is known. Expected: {rule.expected}."
    if not rule.in_force_from or scene.day >= rule.in_force_from:
        return None
    since = Day.of(rule.in_force_from)
    if rule.force not in LAW:
        return "not-applicable", _BEFORE.format(since)
    # A first day that was read in no text of law is reported, and no more; what we infer from a text has its day.
    hearsay = any(one.force in LAW and one.certainty == "derived" for one in rule.authority)
    return "not-checked", (_REPORTED if hearsay else _COMING).format(since)


def _gone_by(day: date, rule: Rule) -> NotJudged | None:
    if rule.in_force_from and day < rule.in_force_from:
        return "not-applicable", _OLDER.format(Day.of(rule.in_force_from))
    if rule.in_force_to and day > rule.in_force_to:
        return "not-applicable", f"This was in force until {Day.of(rule.in_force_to)}."
    return None


def _document_day(scene: Scene) -> date | str:
    """Return the document's own date, or why it cannot be used."""
    if unread_document_date(scene):
        return "This is judged on the document's own date, which could not be read."
    dated = document_date(scene.reading.values)
    return dated[1] if dated else "This is judged on the document's own date, and the document gives none."


_COMING = "Coming on {}."
_REPORTED = "Coming: reported to be in force from {}."
_BEFORE = "Nobody asks this before {}."
_OLDER = "The document is older than this rule, which is in force from {}."
