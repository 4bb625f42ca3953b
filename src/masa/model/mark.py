"""How a model's field says its kind: pydantic's validator and the reader's table come from one mark."""

from collections.abc import Callable
from typing import Any, NamedTuple

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from masa.model.kinds import KINDS
from masa.model.table import Field


class Mark(NamedTuple):
    """A field's kind, as it goes into the table; stands inside Annotated."""

    field: Field

    def __get_pydantic_core_schema__(self, _source: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        """Validate by the kind's own function and by nothing else."""
        one = _validator(self.field)
        schema = core_schema.no_info_plain_validator_function(one)
        if not self.field.many:
            return schema
        return core_schema.no_info_wrap_validator_function(
            _one_or_several(one), core_schema.tuple_variable_schema(schema)
        )


def mark(kind: str, *words: str, many: bool = False, refers: tuple[str, ...] = ()) -> Mark:
    """Return the mark of a kind, of a choice among words, or of ids that refer to something."""
    return Mark(Field(kind, many, words, refers))


def _validator(field: Field) -> Callable[[Any], Any]:
    kind = KINDS[field.kind]

    def one(value: Any) -> Any:  # noqa: ANN401 - what a YAML value may be
        if value is None or type(value) in (list, tuple, dict):
            raise ValueError(f"{kind.expects} is expected")
        if not isinstance(value, str):
            return value  # the reader has typed it already
        parsed = kind.parse(value)
        if field.words and parsed not in field.words:
            raise ValueError(f"not in the list: {', '.join(field.words)}")
        return parsed

    return one


def _one_or_several(one: Callable[[Any], Any]) -> Callable[[Any, Callable[[Any], Any]], Any]:
    """Take a list entry by entry, and a lone scalar as a list of one."""

    def several(value: Any, entries: Callable[[Any], Any]) -> Any:  # noqa: ANN401
        return entries(value) if type(value) in (list, tuple) else (one(value),)

    return several
