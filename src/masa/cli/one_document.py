"""What the commands about one document share: read it or stop, and write the result."""

import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import typer

from masa.cli.catalogue import rules_with
from masa.cli.clock import day_asked_about
from masa.cli.judging import judge_file
from masa.cli.saying import tell
from masa.disk.documents import is_masas_own
from masa.disk.errors import DiskError
from masa.disk.prose import is_part
from masa.disk.writing import write_whole
from masa.model.prose_files import named_files
from masa.model.reading import Reading
from masa.report.exit_code import FAILED
from masa.report.file_report import FileReport
from masa.report.run import Run
from masa.report.text import text_report
from masa.rules.engine.scene import Question
from masa.settings.settings import Settings
from masa.source.tree import SourceError
from masa.source.yaml_parser import parse_yaml


class Read(NamedTuple):
    """A document of which something could be read: what was found in it, and its reading."""

    report: FileReport
    reading: Reading

    @property
    def question(self) -> Question:
        """Return what was asked of it."""
        return Question(self.report.day, self.report.edition, self.report.edition_reason)

    @property
    def texts(self) -> Mapping[str, str]:
        """Return its text by its path, as the documents in hand are given to what writes."""
        return {self.report.path: self.report.text}


def read_or_stop(path: Path, as_of: date | None, settings: Settings) -> Read:
    """Return a document as judged by its settings; where nothing of it could be read, print why and exit with 2."""
    catalogue = rules_with(settings.rules)
    judged = judge_file(path, day_asked_about(as_of), settings.edition, catalogue)
    if judged.reading is None:
        typer.echo(text_report(Run([judged.report])), err=True, nl=False)
        raise typer.Exit(FAILED)
    reason = settings.edition_reason or judged.report.edition_reason
    return Read(judged.report._replace(edition_reason=reason, fail_on=settings.fail_on), judged.reading)


def write_out(content: str | bytes, output: Path | None, documents: Mapping[str, str] = MappingProxyType({})) -> None:
    """Write to a file, whole or not at all, or print; either way the bytes are those of the content.

    Raises DiskError where the file holds a document, a baseline or settings, which a slip must not cost, or is a part
    of the documents in hand, given as texts by their paths.
    """
    if output:
        if is_masas_own(output):
            raise DiskError(f"{output} holds a document, a baseline or settings; write to another file.")
        refuse_parts(output, documents)
        write_whole(output, content)
    else:
        data = content.encode() if isinstance(content, str) else content
        typer.echo(data, nl=False)  # as bytes: the lines of an .ics file end in CR LF wherever it is printed


def refuse_parts(output: Path, documents: Mapping[str, str]) -> None:
    """Raise DiskError where a file is one of the documents, or a prose file of one, whose words would be lost."""
    if not os.path.lexists(output):
        return
    for path, text in documents.items():
        if is_part(output, path, _prose_of(text, path, output)):
            raise DiskError(f"{output} is a part of the document {path}, and nothing was written. Write elsewhere.")


def _prose_of(text: str, path: str, output: Path) -> list[str]:
    """Return the prose files that a document names; of one that is no YAML, the output where its name stands there."""
    try:
        return named_files(parse_yaml(text, path).values)
    except SourceError:
        written = Path(os.path.realpath(output))
        return [str(written)] if written.name in text else []


def deliver(report: str | bytes, output: Path | None, documents: Mapping[str, str] = MappingProxyType({})) -> None:
    """Write or print a report as `write_out` does, and say on standard error which file holds it."""
    write_out(report, output, documents)
    if output:
        tell(f"{output} is written.")
