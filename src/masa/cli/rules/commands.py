"""`masa rules`: the catalogue, for people; each of its views, and each of its commands, is a module of its own."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from masa.cli.local_folders import folders_in_use
from masa.cli.options import Config, ListFormat, LocalRules, OutputFormat
from masa.cli.rules.coverage import show_coverage
from masa.cli.rules.differences import show_differences
from masa.cli.rules.listing import show_rules
from masa.cli.rules.new import new
from masa.cli.rules.review import show_review
from masa.cli.rules.trial import try_rules

View = Callable[[ListFormat], None]

rules = typer.Typer(rich_markup_mode=None)
rules.command("new")(new)
rules.command("test")(try_rules)


@rules.callback(invoke_without_command=True)
def list_rules(
    context: typer.Context,
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
    local: LocalRules = None,
    config: Config = None,
    output_format: OutputFormat = ListFormat.TEXT,
) -> None:
    """List the rules by topic, and the findings of the reader; or, with one of the flags, another view of them."""
    views: dict[str, View | None] = {
        "--review": show_review if review else None,
        "--coverage": show_coverage if coverage else None,
        "--diff": partial(show_differences, *diff) if diff else None,
        "--rules": partial(show_rules, local) if local else None,
        "--config": partial(_show_in_use, config) if config else None,
    }
    asked = {flag: view for flag, view in views.items() if view}
    if asked and context.invoked_subcommand:
        raise typer.BadParameter(f"{next(iter(asked))} is for the list, and goes with no command.")
    if len(asked) > 1:
        raise typer.BadParameter(f"{' and '.join(asked)} do not go together: ask for one view at a time.")
    if not context.invoked_subcommand:
        view = next(iter(asked.values()), partial(_show_in_use, None))
        view(output_format)


def _show_in_use(config: Path | None, output_format: ListFormat) -> None:
    show_rules(folders_in_use(None, config), output_format)
