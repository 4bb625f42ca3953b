"""`masa explain`: one rule, for people."""

from enum import StrEnum
from typing import Annotated

import typer

from masa.cli.catalogue import UnknownNameError
from masa.cli.completing import complete_rule
from masa.cli.explained_text import explained_text
from masa.cli.local_folders import folders_in_use
from masa.cli.one_document import write_out
from masa.cli.options import Config, LocalRules, Output
from masa.cli.reader_findings import READER_FINDINGS
from masa.cli.rule_facts import facts_of
from masa.cli.rule_files import catalogue_with
from masa.model.suggestion import nearest
from masa.report.json_text import json_text
from masa.report.reference.rules_page import reader_entry, rule_entry, rules_page
from masa.rules.language.catalogue import Compiled
from masa.rules.topics import TOPICS


class ExplainFormat(StrEnum):
    """How a rule is explained."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


def explain(
    rule: Annotated[
        str | None,
        typer.Argument(
            metavar="[RULE]",
            help="A rule's id, such as dsp-named.",
            show_default=False,
            autocompletion=complete_rule,
        ),
    ] = None,
    local: LocalRules = None,
    output_format: Annotated[ExplainFormat, typer.Option("--format", help="How to print.")] = ExplainFormat.TEXT,
    output: Output = None,
    config: Config = None,
    *,
    everything: Annotated[bool, typer.Option("--all", help="Explain every rule, as Markdown: docs/rules.md.")] = False,
) -> None:
    """Explain one rule: what it asks, on what authority, and what a pass does not show."""
    if everything == bool(rule) or (everything and output_format is not ExplainFormat.MARKDOWN):
        raise typer.BadParameter("Name one rule, or ask for every one with `--all --format markdown`.")
    compiled = catalogue_with(folders_in_use(local, config))
    known = [*compiled.files, *READER_FINDINGS]
    if rule and rule not in known:
        meant = nearest(rule, known)
        raise UnknownNameError(f"There is no rule {rule}." + (f" Did you mean {meant}?" if meant else ""))
    if rule in compiled.files and output_format is ExplainFormat.TEXT:
        write_out(explained_text(compiled, str(rule), plain=output is not None), output)
    else:
        write_out(_explained(compiled, rule, output_format), output)


def _explained(compiled: Compiled, name: str | None, output_format: ExplainFormat) -> str:
    """Return what is told of a rule or of a finding of the reader; of all of them where none is named."""
    if name is None:
        return rules_page([facts_of(compiled, one) for one in compiled.files], TOPICS, READER_FINDINGS)
    if output_format is ExplainFormat.MARKDOWN:
        says = READER_FINDINGS.get(name)
        return reader_entry(name, says) if says else rule_entry(facts_of(compiled, name))
    if name in READER_FINDINGS:
        return f"{name}\n\n  {READER_FINDINGS[name]}\n  No law stands behind it: it is about the file.\n"
    return json_text(rules=[facts_of(compiled, name)])
