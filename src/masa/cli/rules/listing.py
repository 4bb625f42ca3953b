"""`masa rules`: every rule by topic, and the findings of the reader."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from masa.cli.options import ListFormat
from masa.cli.reader_findings import READER_FINDINGS
from masa.cli.rule_facts import facts_of
from masa.cli.rule_files import catalogue_with
from masa.cli.screen import screen
from masa.report.json_text import json_text
from masa.rules.engine.rule import local_rules
from masa.rules.topics import TOPICS

_WIDEST = 34  # the longest id
_STYLES = {"error": "red", "warning": "yellow", "advice": "cyan"}


def show_rules(folders: Sequence[Path], output_format: ListFormat) -> None:
    """Print the rules by topic with their severities, the findings of the reader, and the local rules of folders."""
    compiled = catalogue_with(folders)
    facts = [facts_of(compiled, name) for name in compiled.files]
    if output_format is ListFormat.JSON:
        reader = [{"rule": name, "says": says} for name, says in READER_FINDINGS.items()]
        sys.stdout.write(json_text(rules=facts, reader=reader))
        return
    console = screen()
    own = [fact for fact in facts if not fact["local"]]
    for topic in TOPICS:
        _table(console, TOPICS[topic], [_row(fact) for fact in own if fact["topic"] == topic])
    _table(console, "The file itself", [(name, "", says) for name, says in READER_FINDINGS.items()])
    for folder in local_rules(compiled.catalogue.rules):
        rows = [_row(fact) for fact in facts if fact["folder"] == folder]
        _table(console, f"Local rules from {folder}, which are none of masa's", rows)
    local = f" of masa's, {len(facts) - len(own)} of local rules" if len(facts) > len(own) else ""
    console.print(
        f"{len(own)} rules{local}. `masa explain RULE` says more of each; “person” marks what only a person can judge."
    )


def _row(fact: Mapping[str, Any]) -> tuple[str, str, str]:
    return fact["rule"], fact["severity"] or "person", fact["says"]


def _table(console: Console, title: str, rows: list[tuple[str, str, str]]) -> None:
    console.print(f"[bold]{escape(title)}[/bold]")
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 2))
    table.add_column(width=max(_WIDEST, *(len(name) for name, _, _ in rows)), no_wrap=True)
    table.add_column(width=7)
    table.add_column()
    for name, severity, says in rows:
        style = _STYLES.get(severity, "")
        table.add_row(name, f"[{style}]{severity}[/]" if style else severity, escape(says))
    console.print(table)
    console.print()
