"""What falls due, as iCalendar (RFC 5545): one whole-day event each."""

from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from pathlib import PurePath

from icalendar import Calendar as Events
from icalendar import Event

from masa import __version__
from masa.deadlines.deadline import KINDS, Calendar, Deadline
from masa.report.file_report import harmless


def ics_calendar(calendar: Calendar) -> str:
    """Return the calendar; the same document on the same day gives the same text.

    An event keeps its UID, made from the partnership and the item, while its date and its words change: a calendar
    that reads the file again moves it. DTSTAMP is the day asked about, so that a later file counts as the newer.
    """
    events = Events()
    events.add("prodid", f"-//masa//masa {__version__}//EN")
    events.add("version", "2.0")
    events.add("x-wr-calname", _line(calendar.title))
    for one in calendar.due:
        events.add_component(_event(one, calendar.title, calendar.day))
    return str(events.to_ical().decode())


def _event(one: Deadline, title: str, day: date) -> Event:
    event = Event()
    event.add("uid", _uid(title, one.item))
    event.add("dtstamp", datetime.combine(day, time(), UTC))
    event.add("dtstart", one.falls_on)
    event.add("dtend", one.falls_on + timedelta(days=1))
    event.add("summary", _line(f"{'Overdue: ' if one.overdue else ''}{one.what}"))
    event.add("description", _line(_description(one)))
    event.add("transp", "TRANSPARENT")
    return event


def _uid(title: str, item: str) -> str:
    """Return what only this item of this partnership has: words of a document are no safe part of a UID."""
    digest = sha256(f"{title}\n{item}".encode(errors="surrogatepass")).hexdigest()
    return f"{digest[:32]}@masa"


def _description(one: Deadline) -> str:
    kind = KINDS[one.kind]
    # Whoever gets the file need not know where on somebody's machine the document lies.
    place = f" {PurePath(one.span.file).name}, line {one.span.start.line}." if one.span else ""
    exact = "" if one.due.day else f" The document says {one.due}."
    return f"{kind[:1].upper()}{kind[1:]}.{exact}{place}"


def _line(text: str) -> str:
    return harmless(" ".join(text.split()))
