"""Everything that falls due for one document."""

from collections.abc import Iterable, Iterator
from itertools import chain, count

from masa.deadlines.bodies import changing_bodies
from masa.deadlines.deadline import Calendar, Deadline
from masa.deadlines.document_dates import document_deadlines
from masa.deadlines.law import coming_editions, coming_law, law_without_a_day
from masa.deadlines.yearly_report import report_deadlines
from masa.model.reading import Reading
from masa.rules.engine.judge import scene_of
from masa.rules.engine.rule import Catalogue
from masa.rules.engine.scene import Question
from masa.source.span import Span


def calendar_of(reading: Reading, catalogue: Catalogue, question: Question, title: str) -> Calendar:
    """Return what falls due, the first first; what is overdue stands before the day asked about."""
    scene = scene_of(reading, catalogue, question)
    found = chain(
        document_deadlines(scene),
        report_deadlines(scene),
        changing_bodies(scene),
        coming_law(scene, catalogue),
        coming_editions(scene, catalogue),
    )
    due = sorted(_told_apart(found), key=_order)
    return Calendar(title, scene.day, tuple(due), tuple(law_without_a_day(catalogue)), len(reading.unreadable))


def _told_apart(found: Iterable[Deadline]) -> Iterator[Deadline]:
    """Give each item a name of its own: of two promises in the same words the second is numbered.

    They come by their places in the document, which stay when their dates move.
    """
    taken: set[str] = set()
    for one in found:
        name = next(name for name in _names(one.item) if name not in taken)
        taken.add(name)
        yield one._replace(item=name)


def _names(item: str) -> Iterator[str]:
    yield item
    yield from (f"{item} ({number})" for number in count(2))


def _order(one: Deadline) -> tuple[object, ...]:
    return one.falls_on, one.span or Span.at(""), one.what
