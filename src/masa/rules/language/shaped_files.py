"""Files of the rules folder, read as YAML and held to their shapes; what is wrong is said with its file and line."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from masa.rules.language.error import CatalogueError
from masa.rules.language.misshapen import misshapen
from masa.source.tree import Path, SourceError, Tree
from masa.source.yaml_parser import parse_yaml

_Entry = TypeVar("_Entry", bound=BaseModel)


def entries_in(texts: Mapping[str, str], name: str, model: type[_Entry], heading: str = "") -> list[_Entry]:
    """Return the entries of a file's one list; its heading is the file's own name if none is given.

    Raises CatalogueError where the file or the list is not there, or an entry has another shape.
    """
    if name not in texts:
        raise CatalogueError(f"The rules have no {name}.")
    tree = tree_in(name, texts[name])
    values: Any = tree.values
    heading = heading or name.removesuffix(".yaml")
    listed = values.get(heading) if isinstance(values, dict) else None
    if not isinstance(listed, list) or not listed:
        raise CatalogueError(f"{name}: there is no list under `{heading}`.")
    return [shaped(tree, model, entry, (heading, number)) for number, entry in enumerate(listed)]


def tree_in(path: str, text: str) -> Tree:
    """Return a file with the places of its values; raises CatalogueError with the line of the first fault."""
    try:
        tree = parse_yaml(text, path)
    except SourceError as error:
        fault = error.fault
        raise CatalogueError(f"{path}:{fault.span.start.line}: {fault.message}") from error
    if tree.faults:
        fault = tree.faults[0]
        raise CatalogueError(f"{path}:{fault.span.start.line}: {fault.message}")
    return tree


def shaped(tree: Tree, model: type[_Entry], values: object, at: Path = ()) -> _Entry:
    """Return values of a file as their model; raises CatalogueError with the line of the first that is misshapen.

    `at` is the place of the values in their file.
    """
    try:
        return model.model_validate(values)
    except ValidationError as error:
        # A key that is left out may be one that is misspelt, which tells more.
        first = min(error.errors(), key=lambda one: one["type"] != "extra_forbidden")
        raise CatalogueError(misshapen(tree, model, first, at)) from error


def in_file(path: str, make: Callable[..., Any], *arguments: object) -> Any:  # noqa: ANN401 - as it returns
    """Return what `make` makes; raises CatalogueError with the file's name for what it refuses."""
    try:
        return make(*arguments)
    except CatalogueError as error:
        raise CatalogueError(f"{path}: {error}") from error
