"""Which edition of the guidance a document is judged against, and why."""

from masa.light_date import date
from masa.light_typing import Any
from masa.rules.engine.rule import Edition
from masa.rules.engine.scene import Question
from masa.rules.engine.time import document_date

_DATED = {
    "published_on": "the document was published",
    "effective_from": "the document takes effect",
    "agreed_on": "the document was agreed",
    "updated_on": "the document was updated",
}


def question_for(
    values: dict[str, Any], editions: tuple[Edition, ...], day: date, chosen: str | None = None
) -> Question:
    """Return the question to ask of a document: the edition chosen, else its own, else the one in force.

    Without a date of its own a document is judged against the edition in force on the day asked about; before the
    first edition known, against the first.
    """
    known = [edition.id for edition in editions]
    if chosen:
        return Question(day, chosen, "it was asked for with --edition")
    if values.get("guidance") in known:
        return Question(day, values["guidance"], "the document names it under `guidance`")
    dated = document_date(values)
    on, why = (dated[1], f"it was in force when {_DATED[dated[0]]}") if dated else (day, _NO_DATE)
    in_force = [edition.id for edition in editions if edition.first_day <= on]
    return Question(day, in_force[-1], why) if in_force else Question(day, known[0], _OLDEST)


_OLDEST = "it is the oldest edition that masa knows"
_NO_DATE = "it is in force on the day asked about, and the document gives no date of its own"
