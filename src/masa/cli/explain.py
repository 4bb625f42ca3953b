"""`masa explain`: one rule, for people."""

import sys
from collections.abc import Iterator
from textwrap import fill
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.markup import escape

from masa.cli.catalogue import UnknownNameError, shipped_catalogue
from masa.cli.options import ListFormat, OutputFormat
from masa.cli.rule_facts import READER_FINDINGS, facts_of
from masa.model.kinds.day import Day
from masa.model.suggestion import nearest
from masa.report.json_text import json_text
from masa.rules.engine.rule import Rule
from masa.rules.language.catalogue import Compiled
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
        sys.stdout.write(json_text(rules=[facts_of(compiled, rule)]))
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
    _part(console, "When", list(_when(rule)))
    for edition in rule.in_edition:
        _part(console, f"In {compiled.sources[edition].title}", _in_edition(compiled, facts, edition))
    _part(console, "What the machine asks", machine_reading(rule))
    _part(console, "What to do where it is not met", [file.remedy])
    _part(console, "What a pass means", [file.a_pass_means])
    _part(console, "Examples", [f"{example.outcome}: {example.title}" for example in file.examples])
    _part(console, "Review", [facts["review"]])


def _when(rule: Rule) -> Iterator[str]:
    """Yield what is known of the days on which a rule is asked; nothing where it always is."""
    if rule.expected:
        yield f"Enacted, and in force on no day that is known. Expected: {rule.expected}."
    if rule.in_force_from:
        yield f"From {Day.of(rule.in_force_from)}."
    if rule.in_force_to:
        yield f"Until {Day.of(rule.in_force_to)}."
    if rule.judged_on_document:
        yield "Judged on the document's own date."


def _in_edition(compiled: Compiled, facts: dict[str, Any], edition: str) -> list[str]:
    """Return what differs in an edition, or that the rule is carried there from one before."""
    name, there = facts["rule"], facts["in_edition"][edition]
    if edition not in compiled.files[name].in_edition:
        return ["Carried from the edition before: the text of this one was not read."]
    rule = compiled.catalogue.rules[name]
    known = {*facts["rests_on"], *machine_reading(rule)}
    told = [*there["rests_on"], *machine_reading(rule.in_edition[edition])]
    return [there["says"], *(line for line in told if line not in known)]


def _part(console: Console, title: str, lines: list[str]) -> None:
    if not lines:
        return
    console.print()
    if title:
        console.print(f"[bold]{title}[/bold]")
    width = min(console.width, _WIDEST)
    for line in lines:
        console.print(
            escape(fill(line, width, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)),
            soft_wrap=True,
        )
