"""`masa config`: every setting, and where it came from."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from masa.cli.catalogue import checked_edition
from masa.cli.configuring import Configuration, flags_of
from masa.cli.listing import print_table
from masa.cli.one_document import write_out
from masa.cli.options import (
    BaselineFile,
    ChosenEdition,
    ChosenFailOn,
    Config,
    Ignore,
    Isolated,
    ListFormat,
    LocalRules,
    Output,
    OutputFormat,
    Select,
    Templates,
)
from masa.cli.screen import screen
from masa.report.file_report import one_line
from masa.report.json_text import json_text
from masa.settings.told import Told, told_per_file, told_settings

_UNSET = {
    "select": "every rule",
    "ignore": "nothing",
    "edition": "the document's own, or the one in force",
    "rules": "masa's own alone",
    "templates": "masa's own",
    "baseline": "none",
}
_WIDTHS = (26, None, 20)


def config(
    path: Annotated[
        Path, typer.Argument(metavar="[PATH]", help="A document or a folder; this folder if left out.")
    ] = Path(),
    select: Select = None,
    ignore: Ignore = None,
    fail_on: ChosenFailOn = None,
    edition: ChosenEdition = None,
    local: LocalRules = None,
    templates: Templates = None,
    baseline: BaselineFile = None,
    file: Config = None,
    output_format: OutputFormat = ListFormat.TEXT,
    output: Output = None,
    *,
    isolated: Isolated = False,
    schema: Annotated[bool, typer.Option("--schema", help="Print the JSON Schema of masa.toml instead.")] = False,
) -> None:
    """Show every setting of a document or a folder, its value, and where it came from.

    Exit code 0: shown; 2: a masa.toml cannot be used.
    """
    if schema:
        from masa.settings.schema import settings_schema  # noqa: PLC0415 - no other run waits for the model of masa.toml

        write_out(settings_schema(), output)
        return
    flags = flags_of(select, ignore, fail_on, checked_edition(edition), templates, local, baseline)
    configuration = Configuration(flags, file, isolated=isolated)
    if output or output_format is ListFormat.JSON:
        write_out(json_text(path=str(path), settings=[_plain(one) for one in _told(configuration, path)]), output)
    else:
        _print(configuration, path)


def _told(configuration: Configuration, path: Path) -> Sequence[Told]:
    if not path.is_dir():
        return told_settings(configuration.tables(path))
    tables, per_file = configuration.tables_of_folder(path)
    return [*told_settings(tables), *told_per_file(per_file)]


def _plain(told: Told) -> dict[str, object]:
    """Return a setting as plain values for JSON; a value that is not set is null."""
    place = told.place
    return {
        "setting": told.setting,
        "value": told.value,
        "source": place.source.value,
        "file": place.file,
        "line": place.line,
        "flag": place.flag,
    }


def _print(configuration: Configuration, path: Path) -> None:
    console = screen()
    told = _told(configuration, path)
    rows = [tuple(map(one_line, (one.setting, _in_words(one), one.place.words))) for one in told]
    print_table(console, f"Settings of {one_line(str(path))}", rows, _WIDTHS)
    if not configuration.path_for(path if path.is_dir() else path.parent):
        console.print(escape("No masa.toml is read. docs/configuration.md says what one may hold."))


def _in_words(told: Told) -> str:
    value = ", ".join(told.value) if isinstance(told.value, tuple) else told.value
    return value or _UNSET[told.setting]
