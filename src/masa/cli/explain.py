"""`masa explain`: one rule, for people."""

import json
import sys
from textwrap import fill
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape

from masa.cli.catalogue import UnknownNameError, shipped_catalogue
from masa.cli.options import ListFormat, OutputFormat
from masa.cli.rule_facts import READER_FINDINGS, facts_of
from masa.model.suggestion import nearest
from masa.report.json_report import SCHEMA_VERSION
from masa.rules.language.reading_aloud import machine_reading

_WIDEST = 100


def explain(
    rule: Annotated[str, typer.Argument(metavar="RULE", help="A rule's id, such as dsp-named.")],
    output_format: OutputFormat = ListFormat.TEXT,
) -> None:
    """Explain one rule: what it asks, on what authority, and what a pass does not show."""
    compiled = shipped_catalogue()
    if rule in READER_FINDINGS:
        sys.stdout.write(f"{rule}\n\n  {READER_FINDINGS[rule]}\n  No law stands behind it: it is about the file.\n")
        return
    if rule not in compiled.files:
        meant = nearest(rule, [*compiled.files, *READER_FINDINGS])
        raise UnknownNameError(f"There is no rule {rule}." + (f" Did you mean {meant}?" if meant else ""))
    if output_format is ListFormat.JSON:
        facts = {"schema_version": SCHEMA_VERSION, "rules": [facts_of(compiled, rule)]}
        sys.stdout.write(json.dumps(facts, ensure_ascii=False, indent=2) + "\n")
        return
    _print(rule)


def _print(name: str) -> None:
    compiled = shipped_catalogue()
    file, rule = compiled.files[name], compiled.catalogue.rules[name]
    console = Console(highlight=False)
    facts = facts_of(compiled, name)
    console.print(f"[bold]{name}[/bold]")
    _part(console, "", [file.says])
    _part(console, "Why", [file.why])
    _part(console, "Rests on", [*facts["rests_on"], facts["strength"]])
    _part(console, "What the machine asks", machine_reading(rule))
    _part(console, "What to do where it is not met", [file.remedy])
    _part(console, "What a pass means", [file.a_pass_means])
    _part(console, "Examples", [f"{example.outcome}: {example.title}" for example in file.examples])
    _part(console, "Review", [facts["review"]])


def _part(console: Console, title: str, lines: list[str]) -> None:
    console.print()
    if title:
        console.print(f"[bold]{title}[/bold]")
    width = min(console.width, _WIDEST)
    for line in lines:
        console.print(
            escape(fill(line, width, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)),
            soft_wrap=True,
        )
