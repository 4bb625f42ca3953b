"""`masa sign`: an approval bound to what was approved."""

from pathlib import Path
from typing import Annotated

import typer

from masa.approval.seats import name_of
from masa.approval.signing import Signed, SigningError, Wish
from masa.approval.signing import sign as signed
from masa.approval.standing import approvals
from masa.cli.catalogue import shipped_table
from masa.cli.clock import day_asked_about
from masa.cli.configuring import Configuration
from masa.cli.one_document import Read, read_or_stop, write_out
from masa.cli.options import AsOf, Config, Isolated, ListFormat, OutputFormat, SignedOn
from masa.cli.saying import say, tell
from masa.diagnostic import LAW
from masa.disk.replacing import replace_text
from masa.model.kinds.day import parse_day
from masa.model.reader import read
from masa.model.reading import Reading
from masa.report.approvals import json_approvals, text_approvals
from masa.report.exit_code import CLEAN, FAILED, FINDINGS
from masa.report.file_report import harmless
from masa.source.tree import SourceError
from masa.source.yaml_parser import parse_yaml


def sign(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The document.", show_default=False)],
    person: Annotated[
        str | None,
        typer.Option("--as", metavar="PERSON", help="Who approves: an id of `people`, or a name.", show_default=False),
    ] = None,
    on: SignedOn = None,
    minute: Annotated[
        str | None,
        typer.Option("--minute", metavar="TEXT", help="Where that is recorded, as 2025-02/4.", show_default=False),
    ] = None,
    output_format: OutputFormat = ListFormat.TEXT,
    as_of: AsOf = None,
    config: Config = None,
    *,
    status: Annotated[bool, typer.Option("--status", help="Write nothing; say whose approvals hold.")] = False,
    isolated: Isolated = False,
) -> None:
    """Record that a lead approves the document as it is, or say with --status whose approvals hold.

    The row under `publication.sign_off` bears a digest of what is material, so that an approval is void once funding,
    scrutiny, partners or area change, and holds where a phone number does. Exit code 0: signed, or every lead has;
    1: with --status, a lead has not approved this content; 2: nothing was written.
    """
    if status == (person is not None):
        raise typer.BadParameter("Give `--as` and who approves, or `--status`.")
    if status and (on or minute):
        raise typer.BadParameter("`--on` and `--minute` go with `--as`.")
    document = read_or_stop(file, as_of, Configuration(config=config, isolated=isolated).settings(file))
    if person is None:
        _show(document, output_format)
    else:
        today = day_asked_about(as_of)
        _write(document, file, Wish(person, on or today, minute or "", today))


def _show(document: Read, output_format: ListFormat) -> None:
    found = approvals(document.reading, document.report.day)
    title = str((document.reading.values.get("partnership") or {}).get("name") or document.report.path)
    if output_format is ListFormat.JSON:
        write_out(json_approvals(title, found), None)
    else:
        say(text_approvals(title, found).rstrip("\n"))
    raise typer.Exit(CLEAN if found.full else FINDINGS)


def _write(document: Read, file: Path, wish: Wish) -> None:
    reading = document.reading
    try:
        done = signed(reading, wish, lambda text: _read_again(reading, text))
    except SigningError as error:
        tell(str(error))
        raise typer.Exit(FAILED) from error
    if not done.already:
        replace_text(file, reading.tree.text, done.text)
    say(harmless(_told(reading, done)))
    of_law = sum(finding.outcome == "not-met" and finding.force in LAW for finding in document.report.findings)
    if of_law:
        findings = "1 finding of law stands" if of_law == 1 else f"{of_law} findings of law stand"
        tell(f"{findings} in what was approved; `masa lint {file}` says which.")


def _read_again(reading: Reading, text: str) -> Reading:
    try:
        return read(parse_yaml(text, reading.tree.file), shipped_table(), reading.prose)
    except SourceError as error:
        raise SigningError(
            "The row cannot be written into this file as it stands, so nothing was written: put each key of "
            "`publication` on a line of its own, and sign again."
        ) from error


def _told(reading: Reading, done: Signed) -> str:
    name, row = name_of(reading, done.row.person), done.row
    if done.already:
        on = f" on {parse_day(row.signed_on)}" if row.signed_on else ""
        return f"{name} signed this very content already{on}; nothing was written."
    return f"{name} approves version {row.version} on {parse_day(row.signed_on)}, digest {row.digest}."
