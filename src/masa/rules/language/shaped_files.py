"""Files of the rules folder, read as YAML and held to their shapes; what is wrong is said with the file's name."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from masa.rules.language.error import CatalogueError
from masa.source.tree import SourceError
from masa.source.yaml_parser import parse_yaml

_Entry = TypeVar("_Entry", bound=BaseModel)


def entries_in(texts: Mapping[str, str], name: str, model: type[_Entry], heading: str = "") -> list[_Entry]:
    """Return the entries of a file's one list; its heading is the file's own name if none is given.

    Raises CatalogueError where the file or the list is not there, or an entry has another shape.
    """
    if name not in texts:
        raise CatalogueError(f"The rules have no {name}.")
    values: Any = values_in(name, texts[name])
    heading = heading or name.removesuffix(".yaml")
    listed = values.get(heading) if isinstance(values, dict) else None
    if not isinstance(listed, list) or not listed:
        raise CatalogueError(f"{name}: there is no list under `{heading}`.")
    entries: list[_Entry] = in_file(name, lambda: [model.model_validate(entry) for entry in listed])
    return entries


def values_in(path: str, text: str) -> object:
    """Return the plain values of a file; raises CatalogueError with the line of the first fault."""
    try:
        tree = parse_yaml(text, path)
    except SourceError as error:
        fault = error.fault
        raise CatalogueError(f"{path}:{fault.span.start.line}: {fault.message}") from error
    if tree.faults:
        fault = tree.faults[0]
        raise CatalogueError(f"{path}:{fault.span.start.line}: {fault.message}")
    return tree.values


def in_file(path: str, make: Callable[..., Any], *arguments: object) -> Any:  # noqa: ANN401 - as it returns
    """Return what `make` makes; raises CatalogueError with the file's name for what it refuses."""
    try:
        return make(*arguments)
    except CatalogueError as error:
        raise CatalogueError(f"{path}: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(key) for key in first["loc"])
        raise CatalogueError(f"{path}: {place}: {first['msg']}") from error
