"""`masa rules test`: the rules of a folder tried on their examples, and on every change that these should notice."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import typer

from masa.cli.catalogue import shipped_table
from masa.cli.local_folders import folders_in_use
from masa.cli.options import Config, ListFormat, OutputFormat
from masa.cli.progress import with_progress
from masa.cli.rule_files import catalogue_with, local_folder
from masa.disk.folders import each_folder_once
from masa.disk.shipped import shipped_text
from masa.report.exit_code import CLEAN, FINDINGS
from masa.report.file_report import harmless
from masa.report.json_text import json_text
from masa.rules.engine.rule import Rule, local_rules
from masa.rules.language.catalogue import Compiled
from masa.rules.language.local_files import BASE
from masa.rules.language.shaped_files import tree_in
from masa.rules.language.trial import Trial, tried

_MANY = 5
_EXAMPLESHIRE = "exampleshire.yaml"


class _Work(NamedTuple):
    """One rule to try, the catalogue that it stands in, and the document that its examples change."""

    rule: Rule
    compiled: Compiled
    base: dict[str, Any]


def try_rules(
    folders: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="DIR", help="Folders of local rules; those of masa.toml if left out.", show_default=False
        ),
    ] = None,
    output_format: OutputFormat = ListFormat.TEXT,
    config: Config = None,
) -> None:
    """Try each rule of a folder: its examples must hold, and notice any change of the rule.

    Exit code 0: all hold; 1: some are false or weak; 2: masa could not do its job.
    """
    chosen = folders_in_use(folders, config)
    if not chosen:
        raise typer.BadParameter("name a folder of local rules, or write its name under `rules` in masa.toml.")
    work = [one for folder in each_folder_once(chosen) for one in _work(folder)]
    trials = [(one.rule, _tried(one)) for one in with_progress(work, "Trying", _MANY)]
    text = _json(trials) if output_format is ListFormat.JSON else "".join(f"{line}\n" for line in _lines(trials))
    sys.stdout.write(text)
    raise typer.Exit(FINDINGS if any(trial.problems for _, trial in trials) else CLEAN)


def _work(folder: Path) -> Iterator[_Work]:
    compiled = catalogue_with([folder])
    base = _base(folder)
    rules = compiled.catalogue.rules
    yield from (_Work(rules[name], compiled, base) for names in local_rules(rules).values() for name in names)


def _base(folder: Path) -> dict[str, Any]:
    """Return the document that examples change: the folder's own, or Exampleshire."""
    own = dict(local_folder(folder).texts).get(BASE)
    name = f"{folder}/{BASE}" if own else _EXAMPLESHIRE
    values: Any = tree_in(name, own or shipped_text("examples", _EXAMPLESHIRE)).values
    return dict(values)


def _tried(one: _Work) -> Trial:
    return tried(one.rule, one.compiled.files[one.rule.id], one.base, shipped_table(), one.compiled.catalogue)


def _lines(trials: Sequence[tuple[Rule, Trial]]) -> Iterator[str]:
    for rule, trial in trials:
        yield from (harmless(f"{_file(rule)}: {problem}") for problem in trial.problems)
    failed = sum(bool(trial.problems) for _, trial in trials)
    examples, changes = sum(trial.examples for _, trial in trials), sum(trial.changes for _, trial in trials)
    all_hold = f"all {examples} examples hold, and notice each of {changes} changes"
    yield f"{_counted(len(trials))}: {f'{_counted(failed)} false or weak' if failed else all_hold}."


def _counted(number: int) -> str:
    return f"{number} rule" if number == 1 else f"{number} rules"


def _json(trials: Sequence[tuple[Rule, Trial]]) -> str:
    return json_text(rules=[{"rule": rule.id, "file": _file(rule), **trial._asdict()} for rule, trial in trials])


def _file(rule: Rule) -> str:
    return f"{rule.folder}/{rule.topic}/{rule.id}.yaml"
