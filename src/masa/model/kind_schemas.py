"""JSON Schema for the kinds: what an editor may accept is what the reader accepts.

An editor types a scalar by its look, as the core schema of YAML 1.2 has it: a version `2.10` reaches the schema as
a number, and a surname `Null` as nothing.
"""

from typing import Any

from masa.model.kinds import KINDS
from masa.model.kinds.day import FIRST_YEAR, LAST_YEAR
from masa.model.kinds.kind import Kind
from masa.model.table import Field

Schema = dict[str, Any]

_TEXT: Schema = {"type": ["string", "number", "boolean", "null"]}
_FILE: Schema = {
    "type": "object",
    "properties": {"file": {"type": ["string", "number", "boolean"]}},
    "required": ["file"],
    "additionalProperties": False,
}
_PADDED: Schema = {
    "description": "a word of a list with blanks round it, as quotes or a `|` block may leave them",
    "type": "string",
    "pattern": r"^\s|\s$",
}
# What the look of a value may turn it into, beside a text.
_BY_LOOK: dict[str, Schema] = {
    "id": {"type": ["string", "number"], "minimum": 0},
    "yes-no": {"type": ["string", "boolean"]},
    "number": {"type": ["string", "integer"], "minimum": 0, "maximum": 999_999_999},
    "decimal": {"type": ["string", "number"], "minimum": 0},
    "amount": {"type": ["string", "number"], "minimum": 0},
    "day": {"type": ["string", "integer"], "minimum": FIRST_YEAR, "maximum": LAST_YEAR},
}


def kind_schemas() -> dict[str, Schema]:
    """Return the definitions that the schemas of single fields refer to."""
    kinds = {kind.name: {"description": kind.expects, **_of(kind)} for kind in KINDS.values() if kind.name != "choice"}
    return {**kinds, "padded": _PADDED}


def field_schema(field: Field) -> Schema:
    """Return the schema of one key's value; only a list of records takes no lone value."""
    if field.kind == "record":
        one = _reference(field.record)
    elif field.words:
        one = {"anyOf": [{"enum": list(field.words)}, _reference("padded")]}
    else:
        one = _reference(field.kind)
    if not field.many:
        return one
    several = {"type": "array", "items": one}
    return several if field.kind == "record" else {"anyOf": [one, several]}


def _reference(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _of(kind: Kind) -> Schema:
    if kind.name == "prose":
        return {"anyOf": [_TEXT, _FILE]}
    if not kind.pattern:
        return _TEXT
    return {**_BY_LOOK.get(kind.name, {"type": "string"}), "pattern": rf"^\s*(?:{_loosened(kind)})\s*$"}


def _loosened(kind: Kind) -> str:
    """Return a kind's pattern with any blanks for a space, and its letters in either case where the kind takes both."""
    spaced = kind.pattern.replace(" ?", r"\s*").replace(" ", r"\s+")
    if not kind.any_case:
        return spaced
    pieces = spaced.split("\\")
    return "\\".join([_either_case(pieces[0]), *(piece[0] + _either_case(piece[1:]) for piece in pieces[1:])])


def _either_case(pattern: str) -> str:
    return "".join(f"[{letter.upper()}{letter}]" if letter.islower() else letter for letter in pattern)
