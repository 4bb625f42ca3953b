"""`masa init`: a document to start from."""

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from masa.cli.catalogue import UnknownNameError, shipped_rules
from masa.cli.clock import day_asked_about
from masa.cli.options import AsOf
from masa.cli.saying import say, tell
from masa.disk.shipped import shipped_text
from masa.disk.writing import new_target, write_new
from masa.model.kinds.day import Day
from masa.reference.body import Body, Horizon
from masa.reference.register import Register
from masa.report.exit_code import FAILED
from masa.report.file_report import one_line
from masa.rules.engine.edition import question_for
from masa.starter import telling
from masa.starter.area import Area, area_of
from masa.starter.councils import NoCouncilError, council_called
from masa.starter.document import document_text

_EXAMPLE = (
    "{name} is written: Exampleshire, a complete example. It is invented, and says so at its top.\n"
    "Next: masa lint {name}, then masa render {name} --out site; for your own: masa init FILE --council NAME."
)


def init(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The file to write.")] = Path("arrangements.yaml"),
    councils: Annotated[
        list[str] | None,
        typer.Option(
            "--council",
            metavar="NAME",
            help="The council, by name or code; given again, the councils of a joint area. Asked for if left out.",
            show_default=False,
        ),
    ] = None,
    as_of: AsOf = None,
    *,
    example: Annotated[bool, typer.Option("--example", help="Write the invented example instead.")] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Write what was found without asking.")] = False,
) -> None:
    """Start a document: masa fills in the partner bodies of your area, and says in comments what else to write.

    Nothing that is there is written over. Exit code 0: written; 2: nothing was written.
    """
    target = new_target(file.parent, file.name)
    if example:
        if councils:
            raise typer.BadParameter("`--example` and `--council` do not go together.")
        write_new(target, shipped_text("examples", "exampleshire.yaml"))
        say(_EXAMPLE.format(name=one_line(str(file))))
        return
    _start(file, target, councils or [], day_asked_about(as_of), ask=sys.stdin.isatty() and not yes)


def _start(file: Path, target: Path, names: Sequence[str], day: date, *, ask: bool) -> None:
    """Find the councils, show what was found where somebody can answer, and write; raises UnknownNameError."""
    catalogue = shipped_rules().catalogue
    register = catalogue.reference.register
    horizon = _horizon(register, day)
    try:
        area = area_of(register, _councils(register, names, day), day)
        if ask:
            _confirm(area, file)
    except NoCouncilError as error:
        raise UnknownNameError(one_line(str(error))) from error
    except typer.Abort as abort:
        tell("Stopped, and nothing was written.")
        raise typer.Exit(FAILED) from abort
    edition = question_for({}, catalogue.editions, day).edition
    write_new(target, document_text(area, edition, horizon))
    say(telling.written(area, horizon, one_line(str(file))))


def _horizon(register: Register, day: date) -> Horizon:
    """Return how far the register reaches; raises UnknownNameError for a day on which it cannot answer."""
    if register.horizon is None or not register.horizon.covers(day):
        reach = (
            register.horizon and f" from {Day.of(register.horizon.first_day)} to {Day.of(register.horizon.last_day)}"
        )
        raise UnknownNameError(
            f"masa's data on councils, health boards and police forces is complete{reach or ' on no day'}, "
            f"and cannot answer for {Day.of(day)}. Give a day within with --as-of."
        )
    return register.horizon


def _councils(register: Register, names: Sequence[str], day: date) -> list[Body]:
    """Return the councils named, or those that the user names when asked."""
    if names:
        return [council_called(register, name, day) for name in names]
    if not sys.stdin.isatty():
        raise UnknownNameError("Which council is it? Write: masa init FILE --council NAME, or run masa in a terminal.")
    found = [_asked(register, "Which council is it? Write its name or its code", day)]
    while typer.confirm(f"{found[-1].own_name}. Is there another council, in a joint area?", default=False):
        found.append(_asked(register, "Which other council", day))
    return found


def _asked(register: Register, question: str, day: date) -> Body:
    """Ask until a council is named that masa knows."""

    def known(words: str) -> Body:
        try:
            return council_called(register, words, day)
        except NoCouncilError as error:
            raise typer.BadParameter(one_line(str(error))) from error

    body: Body = typer.prompt(question, value_proc=known)
    return body


def _confirm(area: Area, file: Path) -> None:
    say(f"masa has found for {Day.of(area.day)}:\n{telling.found(area)}")
    typer.confirm(f"Write {one_line(str(file))} with these?", default=True, abort=True)
