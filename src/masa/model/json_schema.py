"""The JSON Schema of a document, made from the models."""

import json
from typing import Any

from masa.model.kind_schemas import field_schema, kind_schemas
from masa.model.record_words import record_words
from masa.model.table import Table
from masa.model.tabulate import document_table

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema() -> str:
    """Return the schema as text: it accepts what the reader accepts, and requires no key."""
    table, says = document_table(), record_words()
    records = {name: _record(table, name, says[name]) for name in sorted(table.records)}
    schema = {
        "$schema": _DIALECT,
        "title": "Multi-agency safeguarding arrangements",
        **records.pop(table.root),
        "$defs": {**kind_schemas(), **records},
    }
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _record(table: Table, name: str, says: str) -> dict[str, Any]:
    return {
        "description": says,
        "type": "object",
        "properties": {key: field_schema(field) for key, field in table.fields(name).items()},
        "additionalProperties": False,
    }
