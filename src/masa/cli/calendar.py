"""`masa calendar`: what falls due."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from masa.cli.catalogue import shipped_rules
from masa.cli.configuring import Configuration
from masa.cli.one_document import deliver, read_or_stop
from masa.cli.options import AsOf, Config, Isolated, Output
from masa.deadlines.calendar import calendar_of
from masa.deadlines.deadline import Calendar
from masa.report.calendar.as_json import json_calendar
from masa.report.calendar.as_text import text_calendar


class CalendarFormat(StrEnum):
    """The formats of what falls due."""

    TEXT = "text"
    JSON = "json"
    ICS = "ics"


def calendar(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The document.", show_default=False)],
    as_of: AsOf = None,
    output_format: Annotated[
        CalendarFormat, typer.Option("--format", help="To read, for programs, or for a calendar.")
    ] = CalendarFormat.TEXT,
    output: Output = None,
    config: Config = None,
    *,
    isolated: Isolated = False,
) -> None:
    """Say what falls due: ends of terms, reviews, promises, the yearly report, law and bodies that change.

    A month or a year is due on its last day. Where the document gives a cycle and the last time, and no next day,
    masa adds the two and says so. Exit code 0: written; 2: nothing of the file could be read.
    """
    settings = Configuration(config=config, isolated=isolated).settings(file)
    document = read_or_stop(file, as_of, settings)
    title = str((document.reading.values.get("partnership") or {}).get("name") or file.name)
    found = calendar_of(document.reading, shipped_rules().catalogue, document.question, title)
    deliver(_writer(output_format)(found), output, document.texts)


def _writer(output_format: CalendarFormat) -> Callable[[Calendar], str]:
    if output_format is CalendarFormat.ICS:
        from masa.report.calendar.as_ics import ics_calendar  # noqa: PLC0415 - no other command waits for icalendar

        return ics_calendar
    return json_calendar if output_format is CalendarFormat.JSON else text_calendar
