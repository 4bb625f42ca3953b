"""`masa schema`: the format of a document, for editors and for people."""

from enum import StrEnum
from typing import Annotated

import typer

from masa.cli.catalogue import shipped_table
from masa.cli.one_document import write_out
from masa.cli.options import Output
from masa.disk.shipped import shipped_text
from masa.model.json_schema import json_schema
from masa.report.reference.format_page import format_page
from masa.source.yaml_parser import parse_yaml

_EXAMPLE = "exampleshire.yaml"


class SchemaFormat(StrEnum):
    """How the format is described: a JSON Schema, or a page."""

    JSON = "json"
    MARKDOWN = "markdown"


def schema(
    output: Output = None,
    output_format: Annotated[
        SchemaFormat, typer.Option("--format", help="A JSON Schema for editors, or a page that lists every key.")
    ] = SchemaFormat.JSON,
) -> None:
    """Print the JSON Schema of a document, for editors that complete and check while you type; or a page for people."""
    write_out(json_schema() if output_format is SchemaFormat.JSON else _page(), output)


def _page() -> str:
    example = parse_yaml(shipped_text("examples", _EXAMPLE), _EXAMPLE).values
    return format_page(shipped_table(), example if isinstance(example, dict) else {})
