"""One rule in words, for a screen."""

from collections.abc import Iterator
from textwrap import fill
from typing import Any

from rich.console import Console
from rich.markup import escape

from masa.cli.rule_facts import facts_of
from masa.cli.screen import screen
from masa.model.kinds.day import Day
from masa.rules.engine.rule import Rule
from masa.rules.language.catalogue import Compiled
from masa.rules.language.reading_aloud import machine_reading

_WIDEST = 100


def explained_text(compiled: Compiled, name: str, *, plain: bool) -> str:
    """Return what is told of one rule, as wide as the screen; with its colours unless it is to be plain."""
    console = screen(plain=plain)
    with console.capture() as told:
        _print(compiled, name, console)
    return told.get()


def _print(compiled: Compiled, name: str, console: Console) -> None:
    file, rule = compiled.files[name], compiled.catalogue.rules[name]
    facts = facts_of(compiled, name)
    console.print(f"[bold]{name}[/bold]")
    _part(console, "", [f"A local rule from {rule.folder}: it is none of masa's."] if rule.folder else [])
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
