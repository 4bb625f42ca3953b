"""`masa rules --diff OLD NEW`: what another edition of the guidance changes in the catalogue."""

import sys

from rich.text import Text

from masa.cli.catalogue import checked_edition
from masa.cli.listing import print_table
from masa.cli.options import ListFormat
from masa.cli.rule_files import shipped_catalogue
from masa.cli.screen import screen
from masa.report.json_text import json_text
from masa.rules.language.differences import Difference, differences

_TITLES = {"added": "Added", "changed": "Changed", "withdrawn": "Withdrawn"}
_WIDTHS = (32, None)


def show_differences(old: str, new: str, output_format: ListFormat) -> None:
    """Print the rules that one edition adds, changes or withdraws against another."""
    compiled = shipped_catalogue()
    checked_edition(old), checked_edition(new)
    found = differences(compiled.catalogue.rules, compiled.files, old, new)
    if output_format is ListFormat.JSON:
        sys.stdout.write(
            json_text(
                old=old,
                new=new,
                changes=[{**one._asdict(), "differs": list(one.differs)} for one in found.changes],
                carried=list(found.carried),
                alike=len(found.alike),
            )
        )
        return
    console = screen()
    for change, title in _TITLES.items():
        rows = [_row(one) for one in found.changes if one.change == change]
        if rows:
            print_table(console, f"{title} in {compiled.sources[new].title}", rows, _WIDTHS)
    console.print(Text(_summary(found.changes, len(found.carried), len(found.alike), compiled.sources[new].title)))


def _row(one: Difference) -> tuple[str, str]:
    if one.before and one.after and one.before != one.after:
        return one.rule, f"{one.after} (Before: {one.before})"
    differs = f" (What differs: {', '.join(key.replace('_', ' ') for key in one.differs)}.)" if one.differs else ""
    return one.rule, f"{one.after or one.before}{differs}"


def _summary(changes: tuple[Difference, ...], carried: int, alike: int, title: str) -> str:
    counts = [f"{sum(one.change == change for one in changes)} {change}" for change in _TITLES]
    return (
        f"{', '.join(counts)}. {carried} rules are carried: they rest on an earlier edition, and the text of {title} "
        f"was not read. {alike} rules are the same in any edition."
    )
