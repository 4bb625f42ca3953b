"""Compiles the texts of rule files to the catalogue; refuses what no document should be judged by."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from masa.model.table import Table
from masa.reference.csv_files import tables_of
from masa.reference.reference import Reference
from masa.reference.register import Register
from masa.rules.engine.rule import Catalogue, Edition
from masa.rules.language.compiling import compile_rule
from masa.rules.language.error import CatalogueError
from masa.rules.language.rule_file import EditionEntry, RuleFile, SourceEntry
from masa.rules.language.schedule_file import schedule_of
from masa.rules.language.shaped_files import entries_in, in_file, shaped, tree_in

SOURCES, EDITIONS = "sources.yaml", "editions.yaml"


class Compiled(NamedTuple):
    """The catalogue for the engine, and the rule files for people, both by rule id."""

    catalogue: Catalogue
    files: dict[str, RuleFile]
    sources: dict[str, SourceEntry]


def compile_catalogue(
    texts: Mapping[str, str], table: Table, data: Mapping[str, str] = MappingProxyType({})
) -> Compiled:
    """Return the catalogue of rule files and reference data, each given by its path below rules/ or data/.

    Raises CatalogueError naming the file: for a shape that is wrong, a path or check that does not exist, a
    double id, a source or edition that is not listed, and a rule that rests on memory.
    """
    sources = {entry.id: entry for entry in entries_in(texts, SOURCES, SourceEntry)}
    editions = sorted(entries_in(texts, EDITIONS, EditionEntry), key=lambda entry: entry.from_)
    files: dict[str, RuleFile] = {}
    rules = {}
    for path in sorted(name for name in texts if "/" in name):
        file = rule_file(path, texts[path])
        if file.id in files:
            raise CatalogueError(f"{path}: there are two rules called `{file.id}`.")
        known = {entry.id for entry in editions}
        files[file.id] = file
        rules[file.id] = in_file(path, compile_rule, file, path.split("/")[0], table, titles(sources), known)
    in_order = tuple(Edition(entry.id, entry.title, entry.from_) for entry in editions)
    reference = Reference(Register(tables_of(data)), schedule_of(texts))
    return Compiled(Catalogue(rules, in_order, reference), files, sources)


def rule_file(path: str, text: str) -> RuleFile:
    """Return one rule file as its model; raises CatalogueError for a shape that is wrong, and for another name."""
    tree = tree_in(path, text)
    file = shaped(tree, RuleFile, tree.values)
    if not path.endswith(f"/{file.id}.yaml"):
        raise CatalogueError(f"{path}: the file is named otherwise than its rule, `{file.id}`.")
    return file


def titles(sources: Mapping[str, SourceEntry]) -> dict[str, str]:
    """Return what findings call each source."""
    return {name: entry.short or entry.title for name, entry in sources.items()}
