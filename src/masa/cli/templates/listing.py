"""`masa templates list`: masa's templates, and what a folder of one's own makes of them."""

import sys
from pathlib import Path
from typing import NamedTuple

from rich.markup import escape

from masa.cli.listing import print_table
from masa.cli.options import ListFormat
from masa.cli.screen import screen
from masa.disk.templates import MASAS, own_templates, shipped_templates, template_loader
from masa.model.suggestion import nearest
from masa.render.templating.facts import facts_of
from masa.report.json_text import json_text


class Entry(NamedTuple):
    """A template: `status` is shipped, replaced (by a file of the folder) or extra (only the folder has it)."""

    name: str
    says: str
    status: str
    blocks: tuple[str, ...] = ()
    macros: tuple[str, ...] = ()
    did_you_mean: str | None = None


def show_templates(folder: Path | None, output_format: ListFormat) -> None:
    """Print every template with its blocks and macros, then the files of the folder that replace none."""
    entries = _entries(folder)
    if output_format is ListFormat.JSON:
        sys.stdout.write(json_text(templates=[entry._asdict() for entry in entries]))
        return
    console = screen()
    shipped = [entry for entry in entries if entry.status != "extra"]
    print_table(console, "Templates", (_row(entry) for entry in shipped), (24, None))
    extra = [entry for entry in entries if entry.status == "extra"]
    if extra:
        print_table(console, f"Files of {folder} that replace no template", map(_extra_row, extra), (24, None))
    console.print(
        escape("`masa templates copy NAME --to DIR` copies one; `masa render FILE --templates DIR` uses the folder.")
    )


def misnamed(folder: Path | None) -> list[str]:
    """Return one sentence for each file of a folder whose name is nearly that of a template, and so replaces none."""
    entries = _extra(folder, shipped_templates()) if folder else []
    return [
        f"{entry.name} replaces no template. Did you mean {entry.did_you_mean}?"
        for entry in entries
        if entry.did_you_mean
    ]


def _entries(folder: Path | None) -> list[Entry]:
    shipped = shipped_templates()
    own = own_templates(folder) if folder else []
    load = template_loader()
    entries = []
    for name in shipped:
        says, blocks, macros = facts_of(name, load)
        entries.append(Entry(name, says, "replaced" if name in own else "shipped", blocks, macros))
    return entries + (_extra(folder, shipped) if folder else [])


def _extra(folder: Path, shipped: list[str]) -> list[Entry]:
    own = own_templates(folder)
    return [Entry(name, "", "extra", did_you_mean=nearest(name, shipped)) for name in own if name not in shipped]


def _row(entry: Entry) -> tuple[str, str]:
    mark = "[replaced] " if entry.status == "replaced" else ""
    lines = [f"{mark}{entry.says}"]
    if entry.blocks:
        lines.append(f"blocks: {', '.join(entry.blocks)}")
    if entry.macros:
        lines.append(f"macros: {', '.join(entry.macros)}")
    return entry.name, "\n".join(lines)


def _extra_row(entry: Entry) -> tuple[str, str]:
    if entry.name.startswith(MASAS):
        return entry.name, f"Never used: names that begin {MASAS} mean masa's own templates."
    says = f"Did you mean {entry.did_you_mean}? " if entry.did_you_mean else ""
    return entry.name, f"{says}It is used only where another template names it."
