"""`masa diff`: what two versions of a document say differently."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from masa.cli.catalogue import checked_edition, rules_with, shipped_table
from masa.cli.clock import day_asked_about
from masa.cli.configuring import Configuration, flags_of
from masa.cli.material_changes import with_material
from masa.cli.one_document import deliver
from masa.cli.options import AsOf, ChosenEdition, Config, Isolated, LocalRules, Output, Templates
from masa.cli.saying import tell
from masa.cli.versions import Asked, file_of, read_version
from masa.comparison.change import Comparison
from masa.comparison.compare import compare
from masa.disk.templates import template_loader
from masa.render.change_notice import Published, change_notice
from masa.report.comparison.as_json import json_comparison
from masa.report.comparison.as_markdown import markdown_comparison
from masa.report.comparison.as_text import text_comparison
from masa.settings.settings import Settings

_WRITERS: Mapping[str, Callable[[Comparison], str]] = {
    "text": text_comparison,
    "markdown": markdown_comparison,
    "json": json_comparison,
}
_LEFT_OUT = "The notice says nothing of the requirements that are newly unmet ({}): `masa diff` lists them."


class DiffFormat(StrEnum):
    """The formats of what changed."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"
    NOTICE = "notice"


def diff(
    old: Annotated[str, typer.Argument(metavar="OLD", help="A file, or REVISION:FILE of git.", show_default=False)],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The same, of the newer version.", show_default=False)],
    as_of: AsOf = None,
    edition: ChosenEdition = None,
    output_format: Annotated[
        DiffFormat, typer.Option("--format", help="To read, for a page, for programs, or a notice to publish.")
    ] = DiffFormat.TEXT,
    templates: Templates = None,
    output: Output = None,
    local: LocalRules = None,
    config: Config = None,
    *,
    isolated: Isolated = False,
) -> None:
    """Say what NEW says differently: entries are matched by what they are, never by line or order.

    Both versions are judged on one day against one edition, that of NEW if you choose none. Exit code 0: compared,
    whatever changed; 2: a version could not be read.
    """
    flags = flags_of(edition=checked_edition(edition), templates=templates, rules=local)
    settings = Configuration(flags, config, isolated=isolated).settings(file_of(new))
    compared, published, texts = _compared(old, new, day_asked_about(as_of), settings)
    if output_format is DiffFormat.NOTICE:
        loader = template_loader(Path(settings.templates) if settings.templates else None)
        deliver(change_notice(compared, published, loader), output, texts)
        _say_what_is_left_out(compared)
    else:
        deliver(_WRITERS[output_format.value](compared), output, texts)


def _compared(old: str, new: str, day: date, settings: Settings) -> tuple[Comparison, Published, Mapping[str, str]]:
    """Return the comparison, what the new version says of its publication, and the texts of both by their paths.

    The new version chooses the edition.
    """
    catalogue = rules_with(settings.rules)
    after, question = read_version(new, Asked(day, settings.edition, catalogue))
    before, _ = read_version(old, Asked(day, question.edition, catalogue))
    asked = question._replace(
        edition_reason=settings.edition_reason or f"{question.edition_reason} (the newer version)"
    )
    compared = compare(before, after, shipped_table(), catalogue.reference.register, asked)
    texts = {str(file_of(name)): one.reading.tree.text for name, one in ((old, before), (new, after))}
    return with_material(compared), Published.of(before.reading, after.reading), texts


def _say_what_is_left_out(compared: Comparison) -> None:
    unmet = compared.counts.get("requirement-unmet", 0)
    if unmet:
        tell(_LEFT_OUT.format(unmet))
