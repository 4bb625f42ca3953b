"""`masa trace`: the statement of compliance."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from masa.cli.catalogue import checked_edition, shipped_table
from masa.cli.configuring import Configuration, flags_of
from masa.cli.one_document import Read, deliver, read_or_stop
from masa.cli.options import AsOf, ChosenEdition, ChosenFailOn, Config, Isolated, LocalRules, Output, Templates
from masa.cli.rule_files import catalogue_for
from masa.cli.rules.coverage import shipped_register
from masa.cli.saying import tell
from masa.compliance.excerpt import Excerpts
from masa.compliance.statement import Statement, state
from masa.disk.templates import template_loader
from masa.render import Page, RenderError
from masa.render.errors import TooLongError
from masa.render.statement import STATEMENT_FORMATS, statement_page
from masa.report.exit_code import CLEAN, FINDINGS, exit_code
from masa.report.statement import csv_statement, json_statement, text_statement
from masa.settings.settings import Settings

_WRITERS: dict[str, Callable[[Statement], str]] = {
    "text": text_statement,
    "csv": csv_statement,
    "json": json_statement,
}

_TOO_LONG = (
    "The statement is too long to be one page: the document has very many rows, or very many that are wrong. Mend what "
    "`masa lint` lists first, or take `--format csv` or `--format json`, which are as long as they need to be."
)


class TraceFormat(StrEnum):
    """The formats of a statement of compliance."""

    TEXT = "text"
    HTML = "html"
    MARKDOWN = "markdown"
    CSV = "csv"
    JSON = "json"


def trace(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The document.", show_default=False)],
    as_of: AsOf = None,
    edition: ChosenEdition = None,
    output_format: Annotated[
        TraceFormat, typer.Option("--format", help="A summary as text, or the whole statement.")
    ] = TraceFormat.TEXT,
    templates: Templates = None,
    output: Output = None,
    fail_on: ChosenFailOn = None,
    local: LocalRules = None,
    config: Config = None,
    *,
    isolated: Isolated = False,
) -> None:
    """State for each requirement whether it is met, where, and in which words; and what each part answers.

    Exit code 0: nothing at or above the threshold; 1: findings, or a page with faults; 2: masa could not do its job.
    """
    flags = flags_of(fail_on=fail_on, edition=checked_edition(edition), templates=templates, rules=local)
    settings = Configuration(flags, config, isolated=isolated).settings(file)
    document = read_or_stop(file, as_of, settings)
    page = _written(_statement(document, settings), output_format.value, settings.templates)
    deliver(page.text, output, document.texts)
    for problem in page.problems:
        tell(problem)
    raise typer.Exit(max(exit_code([document.report]), FINDINGS if page.problems else CLEAN))


def _statement(document: Read, settings: Settings) -> Statement:
    compiled, requirements = catalogue_for(settings), shipped_register().requirements
    excerpts = Excerpts(document.reading, shipped_table())
    return state(excerpts, document.report.findings, compiled, requirements, document.question)


def _written(statement: Statement, output_format: str, templates: str | None) -> Page:
    if output_format not in STATEMENT_FORMATS:
        return Page(_WRITERS[output_format](statement).encode(), ())
    try:
        return statement_page(statement, output_format, template_loader(Path(templates) if templates else None))
    except TooLongError as error:
        if templates:
            raise  # its writer is told the line
        raise RenderError(_TOO_LONG) from error
