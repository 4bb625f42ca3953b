"""What falls due as iCalendar, read back by another program's own parser; and RFC 5545, line by line."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from icalendar import Calendar as Events

from masa.deadlines.deadline import Calendar, Deadline
from masa.model.kinds.day import Day
from masa.report.calendar.as_ics import ics_calendar
from masa.source.span import Span

DAY = date(2025, 6, 1)
PLAN = Deadline(Day(2026, 3), "ends", "The plan ends", "needs.plan.to", Span.at("/home/sam/a.yaml", 7, 5))
LAW = Deadline(Day(2026, 9, 30), "law", "Section 16LA comes into force", "law s.16LA")
HOSTILE = (
    'Comma, semicolon; backslash \\ and \\n; “quotes” "so": colon',
    "a\nEND:VEVENT\r\nBEGIN:VALARM\rX",
    "bell \x07 escape \x1b[2J null \x00 turn \u202e",
    "line \u2028 and paragraph \u2029 and next line \x85",
    "surrogate \ud800",
    "é" * 200,
    "🙂" * 60,
    "a " * 120,
)


def written(*due: Deadline, title: str = "Exampleshire", day: date = DAY) -> str:
    return ics_calendar(Calendar(title, day, due))


def read(text: str) -> list[Any]:
    return list(events_of(text).walk("VEVENT"))


def events_of(text: str) -> Any:  # noqa: ANN401 - the parser's own types are a union at every key
    return Events.from_ical(text)


def uids(text: str) -> list[str]:
    return [str(event["UID"]) for event in read(text)]


def test_an_event() -> None:
    (event,) = read(written(PLAN))

    assert (event.start, event.end) == (date(2026, 3, 31), date(2026, 4, 1))
    assert event["SUMMARY"] == "The plan ends"
    assert event["DESCRIPTION"] == "A term or a period ends. The document says March 2026. a.yaml, line 7."
    assert event["TRANSP"] == "TRANSPARENT"
    assert event["DTSTAMP"].dt == datetime(2025, 6, 1, tzinfo=UTC)


def test_law_is_in_no_file() -> None:
    (event,) = read(written(LAW))

    assert event["DESCRIPTION"] == "Law comes into force."


def test_what_is_overdue_says_so() -> None:
    (event,) = read(written(PLAN._replace(overdue=True)))

    assert event["SUMMARY"] == "Overdue: The plan ends"


def test_the_calendar() -> None:
    calendar = events_of(written(PLAN, LAW, title="Our Partnership"))

    assert (calendar["VERSION"], calendar["X-WR-CALNAME"]) == ("2.0", "Our Partnership")
    assert calendar["PRODID"].startswith("-//masa//masa ")


def test_nothing_due_is_still_a_calendar() -> None:
    assert read(written()) == []


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_stay_words(words: str) -> None:
    text = written(PLAN._replace(what=words, item=words), title=words)

    (event,) = read(text)
    assert [component.name for component in events_of(text).walk()] == ["VCALENDAR", "VEVENT"]
    kept = [sign for sign in words if sign.isalnum()]
    assert [sign for sign in str(event["SUMMARY"]) if sign.isalnum()] == kept
    assert not {"\n", "\r", "\x00", "\x07", "\x1b", "\u202e", "\x85", "\u2028"} & set(str(event["SUMMARY"]))


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_lines(words: str) -> None:
    text = written(PLAN._replace(what=words, item=words), title=words)

    lines = text.encode().split(b"\r\n")
    assert lines[-1] == b""
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode()  # no sign is cut in two
        assert b"\n" not in line
        assert b"\r" not in line


def test_escapes() -> None:
    text = written(PLAN._replace(what="a, b; c \\ d")).replace("\r\n ", "")

    assert r"SUMMARY:a\, b\; c \\ d" in text


def test_the_same_in_the_same_out() -> None:
    assert written(PLAN, LAW) == written(PLAN, LAW)


def test_a_uid_stays_while_the_date_and_the_words_move() -> None:
    moved = PLAN._replace(due=Day(2027, 3), what="The plan ended", overdue=True, span=Span.at("b.yaml", 9))

    assert uids(written(PLAN)) == uids(written(moved, day=date(2027, 6, 1)))


def test_uids_tell_items_and_partnerships_apart() -> None:
    items = ["needs.plan.to", "needs-plan-to", "needs.plan.to (2)", "needs.plan", "Needs.plan.to"]
    due = [PLAN._replace(item=item) for item in items]

    found = [*uids(written(*due)), *uids(written(*due, title="Borderland"))]

    assert len(set(found)) == len(found) == 2 * len(items)
    assert all(uid.endswith("@masa") for uid in found)


def test_a_later_file_is_the_newer() -> None:
    first, second = read(written(PLAN))[0], read(written(PLAN, day=date(2025, 6, 2)))[0]

    assert first["DTSTAMP"].dt < second["DTSTAMP"].dt
