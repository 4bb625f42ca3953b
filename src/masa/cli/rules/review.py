"""`masa rules --review`: the rules that no lawyer has signed as they now stand, each by its digest."""

import sys
from collections import Counter

from rich.console import Console
from rich.text import Text

from masa.cli.options import ListFormat
from masa.cli.rule_files import shipped_catalogue
from masa.cli.screen import screen
from masa.report.json_text import json_text
from masa.rules.language.review import digest_of, review_in_words, review_state

_HEADINGS = {"unreviewed": "Unreviewed", "stale": "Stale: changed since they were signed"}


def show_review(output_format: ListFormat) -> None:
    """Print the unreviewed and the stale rules with the digests that a signature would name, and how many of each."""
    files = shipped_catalogue().files
    states = {name: review_state(file) for name, file in files.items()}
    counts = {state: Counter(states.values())[state] for state in ("unreviewed", "stale", "signed")}
    waiting = [name for name, state in states.items() if state != "signed"]
    if output_format is ListFormat.JSON:
        rows = [_facts(name) for name in waiting]
        sys.stdout.write(json_text(rules=rows, counts=counts))
        return
    console = screen(soft_wrap=True)
    for state, heading in _HEADINGS.items():
        _print(console, heading, [name for name in waiting if states[name] == state])
    told = ", ".join(f"{number} {state}" for state, number in counts.items())
    console.print(f"{len(files)} rules: {told}.")


def _print(console: Console, heading: str, names: list[str]) -> None:
    if not names:
        return
    files = shipped_catalogue().files
    console.print(f"[bold]{heading}[/bold]")
    for name in names:
        signed = f"  {review_in_words(files[name])}" if files[name].review.digest else ""
        console.print(Text(f"  {digest_of(files[name])}  {name}{signed}"))
    console.print()


def _facts(name: str) -> dict[str, object]:
    file = shipped_catalogue().files[name]
    return {
        "rule": name,
        "review": review_state(file),
        "digest": digest_of(file),
        "signed_digest": file.review.digest,
        "signed_by": file.review.signed_by,
        "signed_on": file.review.signed_on.isoformat() if file.review.signed_on else None,
    }
