"""Where the findings of a run go: each format to its own file, or to the screen."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import typer
from rich.console import Console

from masa.cli.one_document import write_out
from masa.cli.options import SCREEN
from masa.report.run import Run, Writer


class Printout(NamedTuple):
    """A format and where it goes; None is the screen."""

    format: str
    output: Path | None


def printouts(formats: Sequence[str], outputs: Sequence[Path]) -> list[Printout]:
    """Pair each format with its output, in the order given; raises BadParameter where they cannot be paired."""
    formats = formats or ["text"]
    outputs = outputs or ([SCREEN] if len(formats) == 1 else [])
    if len(formats) != len(outputs):
        raise typer.BadParameter(
            "Give each `--format` its own `--output`, in the same order; `--output -` is the screen."
        )
    taken = [str(output) for output in outputs]
    twice = next((name for name in taken if taken.count(name) > 1), None)
    if twice:
        raise typer.BadParameter(f"Two formats would go to {'the screen' if twice == '-' else twice}.")
    return [Printout(name, None if output == SCREEN else output) for name, output in zip(formats, outputs, strict=True)]


def print_run(run: Run, wanted: Sequence[Printout], writers: Mapping[str, Writer], *, colour: bool) -> None:
    """Write a run in each format asked for, files first; a file is written whole or not at all."""
    console = Console()
    run = run._replace(width=console.width, folder=str(Path.cwd()))
    on_screen = colour and console.is_terminal and "NO_COLOR" not in os.environ
    documents = {report.path: report.text for report in run.reports}
    for one in sorted(wanted, key=lambda one: one.output is None):
        written = writers[one.format](run._replace(colour=on_screen and one.output is None))
        write_out(written, one.output, documents)
