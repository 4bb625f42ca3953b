"""What the commands about one document share: read it or stop, and write the result."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

import typer

from masa import disk
from masa.cli.judging import judge_file
from masa.cli.options import day_asked_about
from masa.model.reading import Reading
from masa.report.exit_code import FAILED
from masa.report.file_report import FileReport
from masa.report.run import Run
from masa.report.text import text_report
from masa.rules.engine.scene import Question


class Read(NamedTuple):
    """A document of which something could be read: what was found in it, and its reading."""

    report: FileReport
    reading: Reading

    @property
    def question(self) -> Question:
        """Return what was asked of it."""
        return Question(self.report.day, self.report.edition, self.report.edition_reason)


def read_or_stop(path: Path, as_of: date | None, edition: str | None = None) -> Read:
    """Return a document as judged; where nothing of it could be read, print why and exit with 2."""
    judged = judge_file(path, day_asked_about(as_of), edition)
    if judged.reading is None:
        typer.echo(text_report(Run([judged.report])), err=True, nl=False)
        raise typer.Exit(FAILED)
    return Read(judged.report, judged.reading)


def write_out(text: str, output: Path | None) -> None:
    """Write to a file, whole or not at all, or print; either way the bytes are those of the text."""
    if output:
        disk.write_whole(output, text)
    else:
        typer.echo(text.encode(), nl=False)  # as bytes: the lines of an .ics file end in CR LF wherever it is printed
