"""`masa render`: pages."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from masa.cli.catalogue import UnknownNameError
from masa.cli.configuring import Configuration, flags_of
from masa.cli.one_document import Read, read_or_stop, refuse_parts
from masa.cli.options import AsOf, Config, Isolated, Templates
from masa.cli.progress import with_progress
from masa.cli.publishing import objection_to_publishing
from masa.cli.saying import print_line, tell, tell_lines
from masa.cli.templates.listing import misnamed
from masa.disk.shipped import shipped_text
from masa.disk.templates import template_loader
from masa.disk.writing import target_in, write_whole
from masa.model.build import build
from masa.model.suggestion import nearest
from masa.render import (
    FORMATS,
    Choices,
    MissingLibraryError,
    Page,
    Pages,
    RenderError,
    Request,
    Resources,
    is_installed,
    missing,
)
from masa.report.exit_code import CLEAN, FAILED, FINDINGS
from masa.report.file_report import FileReport

_ALL = "all"


def render(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The document.", show_default=False)],
    to: Annotated[str, typer.Option("--to", help="Formats, joined by commas, or all.")] = "html,markdown",
    out: Annotated[Path, typer.Option("--out", help="The folder to write into; made if it is not there.")] = Path(),
    templates: Templates = None,
    heading_level: Annotated[
        int, typer.Option("--heading-level", min=2, max=4, help="The level at which a fragment's headings begin.")
    ] = Choices().heading_level,
    id_prefix: Annotated[
        str, typer.Option("--id-prefix", metavar="TEXT", help="What each id of a fragment begins with.")
    ] = Choices().id_prefix,
    reading_grade: Annotated[
        float | None,
        typer.Option(
            "--reading-grade",
            metavar="N",
            help="The highest Flesch-Kincaid grade of a children's page, instead of the one in the templates.",
            show_default=False,
        ),
    ] = None,
    as_of: AsOf = None,
    config: Config = None,
    *,
    isolated: Isolated = False,
) -> None:
    """Render a document: the published arrangements and the children's version.

    The same document gives the same bytes on every day. One that calls itself published is not written while a
    lead's approval of its content is missing or void on the day asked about, unless it is a copy of a published page.
    Exit code 0: written; 1: written, with problems that the page shows as text; 2: nothing written.
    """
    formats, left_out = _formats(to)
    settings = Configuration(flags_of(templates=templates), config, isolated=isolated).settings(file)
    templates = Path(settings.templates) if settings.templates else None
    document = read_or_stop(file, as_of, settings)
    _refuse_unapproved(document)
    resources = Resources(
        template_loader(templates),
        shipped_text("data", "help_lines.yaml"),
        document.report.day,
        Choices(heading_level, id_prefix, reading_grade),
        shipped_text("data", "words/taught.txt"),
    )
    lost = _lost(document.report)
    pages, failed = _pages(document, len(lost), formats, resources)
    if failed and to.strip() != _ALL:
        raise RenderError(failed[0])
    _write(pages, out, document)
    told = [problem for page in pages.values() for problem in page.problems]
    problems = dict.fromkeys([*lost, *told])
    remarks = dict.fromkeys(remark for page in pages.values() for remark in page.remarks)
    for line in (*left_out, *(f"Left out: {why}" for why in failed)):
        tell_lines(line)
    for line in (*misnamed(templates), *problems, *remarks):
        tell(line)
    raise typer.Exit(FINDINGS if problems else CLEAN)


def _write(pages: Mapping[str, Page], out: Path, document: Read) -> None:
    """Write the pages into a folder once none of them stands in the way of what is there."""
    targets = [target_in(out, name) for name in pages]
    for target in targets:
        refuse_parts(target, document.texts)
    for target, page in zip(targets, pages.values(), strict=True):
        write_whole(target, page.content)
        print_line(str(target))


def _refuse_unapproved(document: Read) -> None:
    objection = objection_to_publishing(document.reading, document.report.day)
    if objection:
        tell(objection)
        raise typer.Exit(FAILED)


def _lost(report: FileReport) -> list[str]:
    """Say what the pages leave out because the reader could not take it."""
    return [
        f"{fault.span.file}:{fault.span.start.line}: left out of the page. {fault.message}" for fault in report.unread
    ]


def _formats(to: str) -> tuple[list[str], list[str]]:
    """Return the formats asked for, and what `all` leaves out because it is not installed."""
    chosen = [name.strip() for name in to.split(",") if name.strip()]
    if chosen == [_ALL]:
        left_out = [f"Left out: {missing(name)}" for name in FORMATS if not is_installed(FORMATS[name])]
        return [name for name in FORMATS if is_installed(FORMATS[name])], left_out
    for name in chosen:
        if name not in FORMATS:
            meant = nearest(name, list(FORMATS))
            hint = f"Did you mean {meant}?" if meant else f"masa writes {', '.join(FORMATS)}."
            raise UnknownNameError(f"There is no format {name}. {hint}")
    return chosen, []


def _pages(document: Read, unread: int, formats: list[str], resources: Resources) -> tuple[dict[str, Page], list[str]]:
    """Return the pages by their files, and a sentence for each format whose library is not on this machine."""
    made = Pages(Request(build(document.reading), unread), resources)
    pages, failed = {}, []
    for name in with_progress(formats, "Writing", 1):
        try:
            pages[FORMATS[name].file] = made.page(name)
        except MissingLibraryError as error:
            failed.append(str(error))
    return pages, failed
