"""The templates that are YAML: read whole or refused, with the line that is wrong."""

from typing import Any

from masa.render.errors import RenderError
from masa.source.tree import Fault, SourceError, Tree
from masa.source.yaml_parser import parse_yaml


def parse_yaml_template(text: str, file: str) -> Tree:
    """Return what a file of this name holds; raise RenderError, with its line, for the first thing wrong in it."""
    try:
        tree = parse_yaml(text, file)
    except SourceError as error:
        raise _refused(error.fault) from error
    if tree.faults:
        raise _refused(tree.faults[0])
    return tree


def found_in(values: Any, name: str, file: str) -> Any:  # noqa: ANN401 - whatever the file holds
    """Return what stands under a dotted name; raise RenderError, with the file, where there is nothing."""
    for key in name.split("."):
        if not isinstance(values, dict) or values.get(key) is None:
            raise RenderError(f"{file} lacks `{name}`.")
        values = values[key]
    return values


def _refused(fault: Fault) -> RenderError:
    return RenderError(f"Template {fault.span.file}, line {fault.span.start.line}: {fault.message} {fault.remedy}")
