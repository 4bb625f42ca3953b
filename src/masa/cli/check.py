"""`masa check`: whether a document is ready to be published."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from masa.approval.standing import approvals
from masa.cli.accepting import accepting
from masa.cli.catalogue import checked_edition, shipped_table
from masa.cli.configuring import Configuration, flags_of
from masa.cli.one_document import Read, read_or_stop, write_out
from masa.cli.options import AsOf, BaselineFile, ChosenEdition, Config, Isolated, LocalRules, Output, Templates
from masa.cli.rule_files import catalogue_for
from masa.cli.saying import print_line, tell
from masa.compliance.excerpt import Excerpts
from masa.deadlines.calendar import calendar_of
from masa.disk.shipped import shipped_text
from masa.disk.templates import template_loader
from masa.model.build import build
from masa.readiness.readiness import Readiness
from masa.readiness.weighing import Found, readiness_of
from masa.render import Page, Request, Resources
from masa.render.check import CHECK_FORMATS, check_page
from masa.render.trial import Trial, pages_on_trial
from masa.render.workbook import missing_workbook, write_workbook
from masa.report.exit_code import CLEAN, FAILED, FINDINGS
from masa.report.readiness import json_readiness, text_readiness
from masa.report.run import Run
from masa.report.text import text_report
from masa.rules.language.catalogue import Compiled

_WRITERS: dict[str, Callable[[Readiness], str]] = {"text": text_readiness, "json": json_readiness}


class CheckFormat(StrEnum):
    """The formats of the pre-publication report."""

    TEXT = "text"
    HTML = "html"
    MARKDOWN = "markdown"
    XLSX = "xlsx"
    JSON = "json"


def check(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The document.", show_default=False)],
    as_of: AsOf = None,
    edition: ChosenEdition = None,
    output_format: Annotated[
        CheckFormat, typer.Option("--format", help="A summary as text, or the whole report.")
    ] = CheckFormat.TEXT,
    output: Output = None,
    templates: Templates = None,
    local: LocalRules = None,
    baseline: BaselineFile = None,
    config: Config = None,
    *,
    isolated: Isolated = False,
) -> None:
    """Say whether a document is ready to be published: what stands in the way first, then all that is left to do.

    Both pages are made in memory and looked at; no link is opened. Exit code 0: ready; 1: not ready; 2: masa could
    not do its job.
    """
    _refuse_unwritable(output_format, output)
    flags = flags_of(edition=checked_edition(edition), templates=templates, rules=local, baseline=baseline)
    configuration = Configuration(flags, config, isolated=isolated)
    settings = configuration.settings(file)
    load = template_loader(Path(settings.templates) if settings.templates else None)
    compiled = catalogue_for(settings)
    document = _with_baseline(read_or_stop(file, as_of, settings), configuration.baseline(file), compiled)
    readiness = _readiness(document, compiled, _trial(document, load))
    page = _written(readiness, output_format.value, load)
    write_out(page.content, output, document.texts)
    if output:
        print_line(f"{readiness.verdict} {output}")
    for problem in page.problems:
        tell(problem)
    failed = page.problems or not document.report.checked
    raise typer.Exit(FAILED if failed else CLEAN if readiness.ready else FINDINGS)


def _refuse_unwritable(output_format: CheckFormat, output: Path | None) -> None:
    if output_format is not CheckFormat.XLSX:
        return
    reason = missing_workbook()
    if reason:
        tell(reason)
        raise typer.Exit(FAILED)
    if output is None:
        raise typer.BadParameter("a workbook is no text for the screen: add `--output check.xlsx`.")


def _with_baseline(document: Read, baseline: Path | None, compiled: Compiled) -> Read:
    """Return a document with what its baseline accepts; where that cannot be read, print why and exit with 2."""
    report, *about = accepting([document.report], [baseline], document.report.day, compiled.catalogue.rules)
    if not all(one.readable for one in about):
        typer.echo(text_report(Run(about)), err=True, nl=False)
        raise typer.Exit(FAILED)
    return document._replace(report=report)


def _trial(document: Read, load: Callable[[str], str | None]) -> Trial:
    help_lines, taught = shipped_text("data", "help_lines.yaml"), shipped_text("data", "words/taught.txt")
    resources = Resources(load, help_lines, document.report.day, taught_words=taught)
    return pages_on_trial(Request(build(document.reading), len(document.report.unread)), resources)


def _readiness(document: Read, compiled: Compiled, trial: Trial) -> Readiness:
    reading, question = document.reading, document.question
    found = Found(
        document.report.findings,
        approvals(reading, question.day),
        calendar_of(reading, compiled.catalogue, question, document.report.path),
        trial.problems,
        trial.remarks,
    )
    return readiness_of(Excerpts(reading, shipped_table()), found, compiled, question)


def _written(readiness: Readiness, output_format: str, load: Callable[[str], str | None]) -> Page:
    if output_format in CHECK_FORMATS:
        return check_page(readiness, output_format, load)
    if output_format == CheckFormat.XLSX:
        return Page(write_workbook(readiness), ())
    return Page(_WRITERS[output_format](readiness).encode(), ())
