"""The dates of a document in one place: who holds an office until when, and what is reviewed, due or to come."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from masa.model.kinds.day import Day
from masa.model.partnership import JointAgreement, Publication
from masa.model.record import Held, Shape
from masa.render.adult.dated import Dated, dated
from masa.render.publication import Block, Cell, Column, Paragraph, Row, Section, Table
from masa.render.telling.keys import fields_of, given
from masa.render.telling.records import Telling, capitals
from masa.render.telling.years import Scale, scale_of
from masa.render.words import Text, Time, Words

_POINTS = {"next_review": "Next review ", "due": "Due ", "expected": "Expected ", "agreed_on": "Agreed "}


class Entry(NamedTuple):
    """One line of the timeline: what it is about, its dates in words, and where it begins and ends."""

    about: Dated
    words: Words
    start: Day | None
    end: Day | None
    past: bool

    @property
    def is_term(self) -> bool:
        """Tell whether it is a term in an office, and no review of it."""
        return self.about.is_office and self.start is not self.end

    @property
    def days(self) -> tuple[Day, ...]:
        """Return the days that it begins and ends on, as far as they are given."""
        return tuple(day for day in (self.start, self.end) if day)

    @property
    def order(self) -> tuple[date, date]:
        """Return what lines are sorted by: the first day, and then the last."""
        days = self.days
        return (days[0].first, days[-1].last) if days else (date.max, date.max)


def timeline(telling: Telling) -> Iterator[Section]:
    """Yield the terms of office, and all else that has a beginning, an end or a day on which it is due, by date."""
    entries = sorted(_entries(telling), key=lambda entry: entry.order)
    days = [day for entry in entries for day in entry.days]
    scale = scale_of(days, telling.day) if days else None
    terms = [entry for entry in entries if entry.is_term]
    others = [entry for entry in entries if not entry.is_term]
    yield telling.section(
        "timeline",
        "Terms and reviews",
        _table(telling, "timeline-terms", "Terms of office", terms, scale),
        _table(telling, "timeline-reviews", "Plans, reviews and due dates", others, scale),
    )


def _entries(telling: Telling) -> Iterator[Entry]:
    for about in dated(telling.document):
        yield from _held(telling, about)
        yield from _points(telling, about)
        if about.place == "yearly_report" and (due := telling.words(about.record, "due")):
            yield Entry(about, (Text("Due "), *due, Text(" each year")), None, None, past=False)


def _held(telling: Telling, about: Dated) -> Iterator[Entry]:
    record = about.record
    start, end = (record.from_, record.to) if isinstance(record, Held) else (None, None)
    if start or end:
        yield Entry(about, capitals(telling.held(record)), start, end, telling.past(record))
    start, end = (record.effective_from, record.effective_to) if isinstance(record, Publication) else (None, None)
    if start or end:
        words = [(Text(f"{before} "), Time.of(day)) for before, day in (("from", start), ("until", end)) if day]
        yield Entry(about, (Text("In effect"), *_spaced(words)), start, end, _over(telling, end))


def _points(telling: Telling, about: Dated) -> Iterator[Entry]:
    for key, before in _points_of(type(about.record)):
        day = given(about.record, key)
        if isinstance(day, Day):
            done = telling.words(about.record, "done_on") if key == "due" else ()
            words = (Text(before), Time.of(day), *((Text(", done "), *done) if done else ()))
            past = key != "agreed_on" and _over(telling, day)
            yield Entry(about, words, day, day, past)


@cache
def _points_of(record: type[Shape]) -> tuple[tuple[str, str], ...]:
    """Return the keys of a record that hold a day of the timeline, with the word for each."""
    known = (key for key in _POINTS if key in fields_of(record))
    return tuple((key, _POINTS[key]) for key in known if key != "agreed_on" or issubclass(record, JointAgreement))


def _over(telling: Telling, day: Day | None) -> bool:
    return bool(telling.day and day and day.last < telling.day.first)


def _spaced(parts: Sequence[Words]) -> Words:
    return tuple(piece for part in parts for piece in (Text(" "), *part))


def _table(
    telling: Telling, name: str, caption: str, entries: Sequence[Entry], scale: Scale | None
) -> tuple[Block, ...]:
    if not entries:
        return ()
    columns = (Column("Who or what"), Column("When", scale=scale.years if scale else ()))
    rows = tuple(Row((entry.about.called(telling), _when(entry, scale)), past=entry.past) for entry in entries)
    return (Table(name, caption, columns, rows),)


def _when(entry: Entry, scale: Scale | None) -> Cell:
    return (Paragraph(scale.drawn(entry.words, entry.start, entry.end) if scale and entry.days else entry.words),)
