"""The national help lines, from their dated file. A children's page without them is not made."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from masa.render.errors import RenderError
from masa.source.tree import SourceError
from masa.source.yaml_parser import parse_yaml

_FILE = "help_lines.yaml"
_NEEDED = ("emergency", "childline", "nspcc")


class HelpLine(NamedTuple):
    """One line: its name, where it has one, its number and its web address. The sentences file says what it is for."""

    called: str
    phone: str
    url: str


class HelpLines(NamedTuple):
    """The lines, the page that finds a council's own number, and the day on which all were checked."""

    lines: Mapping[str, HelpLine]
    local: str
    checked_on: date

    def warnings(self, day: date) -> Iterator[str]:
        """Yield a sentence if the lines were last checked more than twelve months before a day."""
        if day > _a_year_after(self.checked_on):
            yield (
                f"The national help lines were last checked on {self.checked_on.isoformat()}, more than twelve months "
                f"before {day.isoformat()}. Check each source in {_FILE} and write the new day under checked_on."
            )


@lru_cache(maxsize=4)
def parse_help_lines(text: str) -> HelpLines:
    """Return the help lines; emergency, Childline and NSPCC must be among them, each with its number."""
    values = _values(text)
    try:
        lines = {line["id"]: _line(line) for line in values["lines"]}
        found = HelpLines(lines, values["local"]["url"], date.fromisoformat(values["checked_on"]))
    except (KeyError, TypeError, ValueError) as error:
        raise RenderError(f"{_FILE} cannot be used: {error!r}. The children's page is not made without it.") from error
    missing = [name for name in _NEEDED if name not in lines]
    if missing:
        raise RenderError(f"{_FILE} has no line for {', '.join(missing)}. The children's page is not made without it.")
    return found


def check_kept(page: str, lines: HelpLines) -> None:
    """Raise RenderError where a written page, by a template of somebody's own, leaves out a line that it must have."""
    phones = [lines.lines[name].phone for name in _NEEDED]
    left_out = [phone for phone in phones if not re.search(rf"tel:{phone.replace(' ', '')}\b", page)]
    if left_out:
        raise RenderError(
            f"The children's page is not made: it does not show {', '.join(left_out)}. "
            "A template of your own leaves out page.summary, the box that says how to get help; put it back."
        )


def _values(text: str) -> Mapping[str, Any]:
    try:
        values = parse_yaml(text, _FILE).values
    except SourceError as error:
        raise RenderError(f"{_FILE} cannot be read: {error.fault.message}") from error
    if not isinstance(values, dict):
        raise RenderError(f"{_FILE} holds no help lines. The children's page is not made without them.")
    return values


def _line(line: Mapping[str, Any]) -> HelpLine:
    return HelpLine(line.get("called", ""), line["phone"], line.get("url", ""))


def _a_year_after(day: date) -> date:
    return day.replace(year=day.year + 1) if (day.month, day.day) != (2, 29) else date(day.year + 1, 3, 1)
