"""`masa rules`: every rule by topic, and the findings of the reader."""

import sys

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from masa.cli.catalogue import shipped_catalogue
from masa.cli.options import ListFormat
from masa.cli.rule_facts import READER_FINDINGS, facts_of
from masa.report.json_text import json_text
from masa.rules.topics import TOPICS

_WIDEST = 34  # the longest id
_STYLES = {"error": "red", "warning": "yellow", "advice": "cyan"}


def show_rules(output_format: ListFormat) -> None:
    """Print the rules by topic with their severities, and the findings of the reader."""
    compiled = shipped_catalogue()
    facts = [facts_of(compiled, name) for name in compiled.files]
    if output_format is ListFormat.JSON:
        reader = [{"rule": name, "says": says} for name, says in READER_FINDINGS.items()]
        sys.stdout.write(json_text(rules=facts, reader=reader))
        return
    console = Console(highlight=False)
    for topic in TOPICS:
        rows = [(fact["rule"], fact["severity"] or "person", fact["says"]) for fact in facts if fact["topic"] == topic]
        _table(console, TOPICS[topic], rows)
    _table(console, "The file itself", [(name, "", says) for name, says in READER_FINDINGS.items()])
    console.print(
        f"{len(facts)} rules. `masa explain RULE` says more of each; “person” marks what only a person can judge."
    )


def _table(console: Console, title: str, rows: list[tuple[str, str, str]]) -> None:
    console.print(f"[bold]{title}[/bold]")
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 2))
    table.add_column(width=_WIDEST, no_wrap=True)
    table.add_column(width=7)
    table.add_column()
    for name, severity, says in rows:
        style = _STYLES.get(severity, "")
        table.add_row(name, f"[{style}]{severity}[/]" if style else severity, escape(says))
    console.print(table)
    console.print()
