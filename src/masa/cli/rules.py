"""`masa rules`: the catalogue, for people; each of its views is a module of its own."""

from collections.abc import Callable
from functools import partial
from typing import Annotated

import typer

from masa.cli.options import ListFormat, OutputFormat
from masa.cli.rules_coverage import show_coverage
from masa.cli.rules_differences import show_differences
from masa.cli.rules_list import show_rules
from masa.cli.rules_review import show_review

View = Callable[[ListFormat], None]


def rules(
    *,
    review: Annotated[
        bool, typer.Option("--review", help="List the rules that no lawyer has signed as they now stand.")
    ] = False,
    coverage: Annotated[
        bool, typer.Option("--coverage", help="List the provisions of the law, and what reads each of them.")
    ] = False,
    diff: Annotated[
        tuple[str, str] | None,
        typer.Option(
            "--diff", metavar="OLD NEW", help="List what one edition of the guidance changes against another."
        ),
    ] = None,
    output_format: OutputFormat = ListFormat.TEXT,
) -> None:
    """List the rules by topic, and the findings of the reader; or, with one of the flags, another view of them."""
    views: dict[str, View | None] = {
        "--review": show_review if review else None,
        "--coverage": show_coverage if coverage else None,
        "--diff": partial(show_differences, *diff) if diff else None,
    }
    asked = {flag: view for flag, view in views.items() if view}
    if len(asked) > 1:
        raise typer.BadParameter(f"{' and '.join(asked)} do not go together: ask for one view at a time.")
    view = next(iter(asked.values()), show_rules)
    view(output_format)
