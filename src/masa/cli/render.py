"""`masa render`: pages."""

from pathlib import Path
from typing import Annotated

import typer

from masa import disk
from masa.cli.catalogue import UnknownNameError
from masa.cli.one_document import read_or_stop
from masa.cli.options import AsOf
from masa.model.build import build
from masa.model.reading import Reading
from masa.model.suggestion import nearest
from masa.render import FORMATS, Page, RenderError, Resources
from masa.render import render as render_page
from masa.report.exit_code import CLEAN, FAILED, FINDINGS
from masa.report.file_report import FileReport


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
    document = read_or_stop(file, as_of)
    help_lines = disk.shipped_text("data", "help_lines.yaml")
    pages = _pages(
        document.reading, formats, Resources(disk.template_loader(templates), help_lines, document.report.day)
    )
    for name, (text, _) in pages.items():
        disk.write_whole(out / name, text)
        typer.echo(str(out / name))
    told = [problem for page in pages.values() for problem in page.problems]
    problems = dict.fromkeys([*_left_out(document.report), *told])
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
