"""`masa rules new`: a local rule to start from."""

import re
from pathlib import Path
from typing import Annotated

import typer

from masa.cli.catalogue import UnknownNameError
from masa.cli.clock import day_asked_about
from masa.cli.options import AsOf
from masa.cli.reader_findings import READER_FINDINGS
from masa.cli.rule_files import shipped_catalogue
from masa.cli.saying import print_line, tell
from masa.disk.folders import texts_beneath
from masa.disk.writing import new_target, write_new
from masa.rules.language.catalogue import SOURCES
from masa.rules.language.local_rules import why_taken
from masa.rules.language.scaffold import new_rule, new_sources

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LONGEST = 60


def new(
    rule: Annotated[str, typer.Argument(metavar="ID", help="The new rule's id, such as threshold-review-dated.")],
    topic: Annotated[str, typer.Option("--topic", help="The folder within the folder of rules.")] = "local",
    folder: Annotated[Path, typer.Option("--folder", metavar="DIR", help="The folder of rules.")] = Path("local-rules"),
    as_of: AsOf = None,
) -> None:
    """Write a local rule to start from, with its examples; nothing that is there is written over.

    The date in it, the day on which you read what the rule rests on, is that of `--as-of`.
    """
    for kind, name in (("id", rule), ("topic", topic)):
        _check_name(kind, name)
    files = _files_of(rule, topic, folder, as_of)
    targets = {name: new_target(folder, name) for name in files}
    for name, target in targets.items():
        write_new(target, files[name])
        print_line(str(target))
    tell(f"Change it to say what you ask for, then: masa rules test {folder}")


def _files_of(rule: str, topic: str, folder: Path, as_of: AsOf) -> dict[str, str]:
    """Return the texts to write by their path within the folder; raises UnknownNameError for an id that is taken."""
    there = texts_beneath(folder) if folder.exists() else {}
    same = [f"{folder}/{name}" for name in there if name.split("/")[-1] == f"{rule}.yaml"]
    taken = why_taken(rule, shipped_catalogue(), READER_FINDINGS) or next(iter(same), "")
    if taken:
        raise UnknownNameError(f"The id {rule} is taken by {taken}. Choose another id.")
    text = new_rule(rule, str(folder), day_asked_about(as_of))
    return {f"{topic}/{rule}.yaml": text, **({} if SOURCES in there else {SOURCES: new_sources()})}


def _check_name(kind: str, name: str) -> None:
    if not _NAME.fullmatch(name) or len(name) > _LONGEST:
        raise typer.BadParameter(
            f"“{name}” is no {kind}: write at most {_LONGEST} small letters and digits, joined by single hyphens."
        )
