"""`masa rules --coverage`: each provision of the register, and what reads it or why nothing does."""

import sys
from itertools import groupby

from masa.cli.listing import print_table
from masa.cli.options import ListFormat
from masa.cli.rule_files import shipped_catalogue
from masa.cli.screen import screen
from masa.disk.shipped import shipped_texts
from masa.report.json_text import json_text
from masa.rules.language.coverage import Covered, coverage
from masa.rules.language.register_file import REASONS, Register, register_of

_WIDTHS = (26, None)


def shipped_register() -> Register:
    """Return the register of provisions that masa brings with it."""
    return register_of(shipped_texts("rules", ".yaml"))


def show_coverage(output_format: ListFormat) -> None:
    """Print the provisions with the rules that read them, and the requirements that are no rule."""
    compiled, register = shipped_catalogue(), shipped_register()
    covered = coverage(register, compiled.files)
    if output_format is ListFormat.JSON:
        provisions = [{**one.entry.model_dump(), "rules": list(one.rules)} for one in covered]
        sys.stdout.write(
            json_text(provisions=provisions, requirements=[entry.model_dump() for entry in register.requirements])
        )
        return
    console = screen()
    for source, listed in groupby(covered, key=lambda one: one.entry.source):
        known = compiled.sources.get(source)
        print_table(console, known.title if known else "Other law", map(_row, listed), _WIDTHS)
    told = [(entry.rule, f"{entry.says}\n{_why(entry.reason, entry.because)}") for entry in register.requirements]
    print_table(console, "Requirements that are no rule", told, _WIDTHS)
    read = sum(bool(one.rules) for one in covered)
    console.print(
        f"{len(covered)} provisions: {read} are read by rules, {len(covered) - read} have a reason why not. "
        f"{len(compiled.files)} rules; {len(told)} requirements are no rule."
    )


def _row(one: Covered) -> tuple[str, str]:
    entry = one.entry
    if one.rules:
        return entry.provision, f"{entry.says}\n→ {', '.join(one.rules)}"
    return entry.provision, f"{entry.says}\n{_why(entry.reason or 'not-read', entry.because or '')}"


def _why(reason: str, because: str) -> str:
    return f"No rule: {REASONS[reason]}. {because}"
