"""Compiles the texts of rule files to the catalogue; refuses what no document should be judged by."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError

from masa.model.table import Table
from masa.rules.engine.rule import Catalogue, Edition
from masa.rules.language.compiling import compile_rule
from masa.rules.language.error import CatalogueError
from masa.rules.language.rule_file import EditionEntry, RuleFile, SourceEntry
from masa.source.tree import SourceError
from masa.source.yaml_parser import parse_yaml

SOURCES, EDITIONS = "sources.yaml", "editions.yaml"
_Entry = TypeVar("_Entry", bound=BaseModel)


class Compiled(NamedTuple):
    """The catalogue for the engine, and the rule files for people, both by rule id."""

    catalogue: Catalogue
    files: dict[str, RuleFile]
    sources: dict[str, SourceEntry]


def compile_catalogue(texts: Mapping[str, str], table: Table) -> Compiled:
    """Return the catalogue of rule files, given by their path below rules/.

    Raises CatalogueError naming the file: for a shape that is wrong, a path or check that does not exist, a
    double id, a source or edition that is not listed, and a rule that rests on memory.
    """
    sources = {entry.id: entry for entry in _entries(texts, SOURCES, SourceEntry)}
    editions = sorted(_entries(texts, EDITIONS, EditionEntry), key=lambda entry: entry.from_)
    files: dict[str, RuleFile] = {}
    rules = {}
    for path in sorted(name for name in texts if "/" in name):
        file = _rule_file(path, texts[path], files)
        with_sources = {name: entry.short or entry.title for name, entry in sources.items()}
        known = {entry.id for entry in editions}
        files[file.id] = file
        rules[file.id] = _in_file(path, compile_rule, file, path.split("/")[0], table, with_sources, known)
    in_order = tuple(Edition(entry.id, entry.title, entry.from_) for entry in editions)
    return Compiled(Catalogue(rules, in_order), files, sources)


def _rule_file(path: str, text: str, seen: Mapping[str, RuleFile]) -> RuleFile:
    file: RuleFile = _in_file(path, RuleFile.model_validate, _values(path, text))
    if not path.endswith(f"/{file.id}.yaml"):
        raise CatalogueError(f"{path}: the file is named otherwise than its rule, `{file.id}`.")
    if file.id in seen:
        raise CatalogueError(f"{path}: there are two rules called `{file.id}`.")
    return file


def _entries(texts: Mapping[str, str], name: str, model: type[_Entry]) -> list[_Entry]:
    if name not in texts:
        raise CatalogueError(f"The rules have no {name}.")
    values: Any = _values(name, texts[name])
    heading = name.removesuffix(".yaml")
    listed = values.get(heading) if isinstance(values, dict) else None
    if not isinstance(listed, list) or not listed:
        raise CatalogueError(f"{name}: there is no list under `{heading}`.")
    entries: list[_Entry] = _in_file(name, lambda: [model.model_validate(entry) for entry in listed])
    return entries


def _values(path: str, text: str) -> object:
    try:
        tree = parse_yaml(text, path)
    except SourceError as error:
        fault = error.fault
        raise CatalogueError(f"{path}:{fault.span.start.line}: {fault.message}") from error
    if tree.faults:
        fault = tree.faults[0]
        raise CatalogueError(f"{path}:{fault.span.start.line}: {fault.message}")
    return tree.values


def _in_file(path: str, make: Callable[..., Any], *arguments: object) -> Any:  # noqa: ANN401 - as it returns
    try:
        return make(*arguments)
    except CatalogueError as error:
        raise CatalogueError(f"{path}: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(key) for key in first["loc"])
        raise CatalogueError(f"{path}: {place}: {first['msg']}") from error
