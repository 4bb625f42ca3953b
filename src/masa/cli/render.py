"""`masa render`: pages."""

from pathlib import Path
from typing import Annotated

import typer

from masa import disk
from masa.cli.catalogue import UnknownNameError
from masa.cli.judging import judge_file
from masa.cli.options import AsOf, day_asked_about
from masa.model.build import build
from masa.model.reading import Reading
from masa.model.suggestion import nearest
from masa.render import FORMATS, Page, RenderError, Resources
from masa.render import render as render_page
from masa.report.exit_code import CLEAN, FAILED, FINDINGS
from masa.report.file_report import FileReport
from masa.report.text import text_report

_WIDTH = 100


def render(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The document.", show_default=False)],
    to: Annotated[str, typer.Option("--to", help="Formats, joined by commas, or all.")] = "html,markdown",
    out: Annotated[Path, typer.Option("--out", help="The folder to write into; made if it is not there.")] = Path(),
    templates: Annotated[
        Path | None,
        typer.Option("--templates", help="A folder whose templates replace masa's own.", show_default=False),
    ] = None,
    as_of: AsOf = None,
) -> None:
    """Render a document: the published arrangements and the children's version.

    The same document gives the same bytes on every day. Exit code 0: written; 1: written, with problems that the
    page shows as text; 2: nothing written.
    """
    formats = _formats(to)
    day = day_asked_about(as_of)
    judged = judge_file(file, day, None)
    if judged.reading is None:
        typer.echo(text_report([judged.report], _WIDTH, colour=False), err=True, nl=False)
        raise typer.Exit(FAILED)
    resources = Resources(disk.template_loader(templates), disk.shipped_text("data", "help_lines.yaml"), day)
    pages = _pages(judged.reading, formats, resources)
    for name, (text, _) in pages.items():
        disk.write_whole(out / name, text)
        typer.echo(str(out / name))
    told = [problem for page in pages.values() for problem in page.problems]
    problems = dict.fromkeys([*_left_out(judged.report), *told])
    for problem in problems:
        typer.echo(f"masa: {problem}", err=True)
    raise typer.Exit(FINDINGS if problems else CLEAN)


def _left_out(report: FileReport) -> list[str]:
    """Say what the pages leave out because the reader could not take it."""
    faults = [finding for finding in report.findings if finding.force is None and finding.severity == "error"]
    return [f"{fault.span.file}:{fault.span.start.line}: left out of the page. {fault.message}" for fault in faults]


def _formats(to: str) -> list[str]:
    chosen = [name.strip() for name in to.split(",") if name.strip()]
    names = list(FORMATS) if chosen == ["all"] else chosen
    for name in names:
        if name not in FORMATS:
            meant = nearest(name, list(FORMATS))
            hint = f"Did you mean {meant}?" if meant else f"masa writes {', '.join(FORMATS)}."
            raise UnknownNameError(f"There is no format {name}. {hint}")
    return names


def _pages(reading: Reading, formats: list[str], resources: Resources) -> dict[str, Page]:
    document = build(reading)
    try:
        return {FORMATS[name]: render_page(document, name, resources) for name in formats}
    except RenderError as error:
        typer.echo(f"masa: {error}", err=True)
        raise typer.Exit(FAILED) from error
