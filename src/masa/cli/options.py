"""Options that several commands take, and how their values are read."""

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class ListFormat(StrEnum):
    """The formats of commands that print lists."""

    TEXT = "text"
    JSON = "json"


class FailOn(StrEnum):
    """The least severity that makes the exit code 1."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


def _day(text: str | date) -> date:
    if isinstance(text, date):
        return text
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter(f"“{text}” is not a day. Write it as 2025-06-01.") from error


AsOf = Annotated[
    date | None,
    typer.Option(
        "--as-of",
        parser=_day,
        metavar="DATE",
        help="The day asked about, as 2025-06-01; today if left out.",
        show_default=False,
    ),
]
ChosenEdition = Annotated[
    str | None,
    typer.Option("--edition", help="The edition of the guidance: wt2023 or wt2026.", show_default=False),
]
OutputFormat = Annotated[ListFormat, typer.Option("--format", help="How to print.")]
Output = Annotated[
    Path | None,
    typer.Option("--output", help="Write to this file, whole or not at all.", show_default=False),
]

Templates = Annotated[
    Path | None,
    typer.Option("--templates", help="A folder whose templates replace masa's own.", show_default=False),
]


def day_asked_about(as_of: date | None) -> date:
    """Return the day given, or today: the only clock that masa reads."""
    return as_of or date.today()  # noqa: DTZ011 - the user's own day is meant
