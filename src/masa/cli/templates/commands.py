"""`masa templates`: the pages' templates, to look at and to copy."""

from pathlib import Path
from typing import Annotated

import typer

from masa.cli.catalogue import UnknownNameError
from masa.cli.one_document import write_out
from masa.cli.options import ListFormat, Output, OutputFormat, Templates
from masa.cli.saying import print_line, tell
from masa.cli.templates.listing import show_templates
from masa.disk.shipped import shipped_text
from masa.disk.templates import copy_target, own_templates, shipped_templates, template_loader
from masa.disk.writing import write_whole
from masa.model.suggestion import nearest
from masa.render.templating.context import context_markdown

templates = typer.Typer(
    help="List, show and copy the templates that pages are made with; docs/templates.md says how to change them.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@templates.command("list")
def list_templates(templates: Templates = None, output_format: OutputFormat = ListFormat.TEXT) -> None:
    """List masa's templates: what each is for, its blocks, and which of them a folder of yours replaces."""
    show_templates(templates, output_format)


@templates.command()
def show(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A template's name, as the list gives it.")],
    templates: Templates = None,
) -> None:
    """Print a template: yours where the folder given has it, else masa's own."""
    text = template_loader(templates)(name)
    if text is None:
        own = own_templates(templates) if templates else []
        raise _unknown(name, [*shipped_templates(), *own])
    typer.echo(text.encode(), nl=False)


@templates.command()
def copy(
    to: Annotated[Path, typer.Option("--to", metavar="DIR", help="The folder to copy to; made if it is not there.")],
    names: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME]...", help="Templates' names, as the list gives them.")
    ] = None,
    *,
    everything: Annotated[bool, typer.Option("--all", help="Copy every template.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Write over what is there.")] = False,
) -> None:
    """Copy masa's own templates into a folder of yours, to change them there. Copies all or nothing."""
    chosen = _chosen(names or [], everything=everything)
    targets = {name: copy_target(to, name, over=force) for name in chosen}
    for name, target in targets.items():
        write_whole(target, shipped_text("templates", name))
        print_line(str(target))
    tell(f"Change them, then: masa render FILE --templates {to}")


@templates.command()
def context(output: Output = None) -> None:
    """Print what a template may read: each part of a page with what it holds."""
    write_out(context_markdown(), output)


def _chosen(names: list[str], *, everything: bool) -> list[str]:
    known = shipped_templates()
    if everything == bool(names):
        raise typer.BadParameter("name the templates to copy, or write --all for every one.")
    for name in names:
        if name not in known:
            raise _unknown(name, known)
    return known if everything else list(dict.fromkeys(names))


def _unknown(name: str, known: list[str]) -> UnknownNameError:
    meant = nearest(name, known)
    hint = f"Did you mean {meant}?" if meant else "`masa templates list` names them."
    return UnknownNameError(f"There is no template {name}. {hint}")
