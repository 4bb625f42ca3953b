"""One version of a document for `masa diff`: a file, or a file as it stood in a git revision."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

import typer

from masa.cli.judging import judge_bytes
from masa.comparison.change import Version
from masa.disk.reading import read_bytes
from masa.disk.revisions import read_revision, reader_beside, revision_of
from masa.report.exit_code import FAILED
from masa.report.run import Run
from masa.report.text import text_report
from masa.rules.engine.rule import Catalogue
from masa.rules.engine.scene import Question


class Asked(NamedTuple):
    """By what a version is judged: the day, the edition where one is chosen, and the rules."""

    day: date
    edition: str | None
    catalogue: Catalogue


def file_of(text: str) -> Path:
    """Return the path that a version's settings are found by: that of its file, whatever the revision."""
    revision = revision_of(text)
    return Path(revision.path if revision else text)


def read_version(text: str, asked: Asked) -> tuple[Version, Question]:
    """Return a version and the question that it was asked; where nothing can be read, print why and exit with 2."""
    revision = revision_of(text)
    data = read_revision(revision) if revision else read_bytes(Path(text))
    beside = reader_beside(revision) if revision else None
    judged = judge_bytes(data, Path(text), asked.day, asked.edition, asked.catalogue, beside)
    report = judged.report
    if judged.reading is None:
        typer.echo(text_report(Run([report])), err=True, nl=False)
        raise typer.Exit(FAILED)
    return Version(judged.reading, report.findings), Question(report.day, report.edition, report.edition_reason)
