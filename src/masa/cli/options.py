"""Options that several commands take, and how their values are read."""

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from masa.cli.lint_arguments import AS_OF, EDITION, FAIL_ON, ISOLATED


class ListFormat(StrEnum):
    """The formats of commands that print lists."""

    TEXT = "text"
    JSON = "json"


class FailOn(StrEnum):
    """The least severity that makes the exit code 1."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


SCREEN = Path("-")
"""What stands for the screen where a file could be named."""


def _unless_the_screen(output: Path | None) -> Path | None:
    return None if output == SCREEN else output


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
        AS_OF,
        parser=_day,
        metavar="DATE",
        help="The day asked about, as 2025-06-01; today if left out.",
        show_default=False,
    ),
]
BaselineFile = Annotated[
    Path | None,
    typer.Option("--baseline", metavar="FILE", help="The findings that are accepted for now.", show_default=False),
]
Until = Annotated[
    date | None,
    typer.Option(
        "--until",
        parser=_day,
        metavar="DAY",
        help="The last day on which it is accepted, as 2027-03-31.",
        show_default=False,
    ),
]
SignedOn = Annotated[
    date | None,
    typer.Option(
        "--on",
        parser=_day,
        metavar="DAY",
        help="The day on which they approved, as 2025-06-01; today if left out.",
        show_default=False,
    ),
]
ChosenEdition = Annotated[
    str | None,
    typer.Option(EDITION, help="The edition of the guidance: wt2023 or wt2026.", show_default=False),
]
OutputFormat = Annotated[ListFormat, typer.Option("--format", help="How to print.")]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output",
        callback=_unless_the_screen,
        help="Write to this file, whole or not at all; - is the screen.",
        show_default=False,
    ),
]

Templates = Annotated[
    Path | None,
    typer.Option("--templates", help="A folder whose templates replace masa's own.", show_default=False),
]
LocalRules = Annotated[
    list[Path] | None,
    typer.Option("--rules", metavar="DIR", help="A folder of local rules. May be given again.", show_default=False),
]
Select = Annotated[
    list[str] | None,
    typer.Option(
        "--select",
        metavar="WORDS",
        help="Take only these rules, topics, forces or editions, with commas between them. May be given again.",
        show_default=False,
    ),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option(
        "--ignore",
        metavar="WORDS",
        help="Hide these, and only count them. May be given again.",
        show_default=False,
    ),
]
ChosenFailOn = Annotated[
    FailOn | None,
    typer.Option(FAIL_ON, help="What makes the exit code 1; warning if left out.", show_default=False),
]
Config = Annotated[
    Path | None,
    typer.Option("--config", metavar="FILE", help="Read this instead of each masa.toml.", show_default=False),
]
Isolated = Annotated[bool, typer.Option(ISOLATED, help="Read no masa.toml.")]


def words_of(name: str, given: list[str] | None) -> tuple[str, ...] | None:
    """Return the words of an option that takes commas and may be given again; None where it was left out."""
    if given is None:
        return None
    words = tuple(word.strip() for text in given for word in text.split(",") if word.strip())
    if not words:
        raise typer.BadParameter(f"`{name}` names nothing.")
    return words
