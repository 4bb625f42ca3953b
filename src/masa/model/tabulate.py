"""The reader's table, made from the pydantic models."""

from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from masa.model.document import Document
from masa.model.mark import Mark
from masa.model.table import Field, Record, Table


def document_table() -> Table:
    """Return the table of the whole document, one record for each model that it can hold."""
    records: dict[str, Record] = {}
    _add(Document, records)
    return Table(Document.__name__, records)


def _add(model: type[BaseModel], records: dict[str, Record]) -> None:
    if model.__name__ in records:
        return
    records[model.__name__] = record = {}
    for name, info in model.model_fields.items():
        record[info.alias or name] = _field(info, records)


def _field(info: FieldInfo, records: dict[str, Record]) -> Field:
    for entry in info.metadata:
        if isinstance(entry, Mark):
            return entry.field
    return _annotated(info.annotation, records)


def _annotated(annotation: Any, records: dict[str, Record]) -> Field:  # noqa: ANN401 - a type as written
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return next(entry.field for entry in annotation.__metadata__ if isinstance(entry, Mark))
    if origin in (Union, UnionType):
        return _annotated(next(part for part in arguments if part is not NoneType), records)
    if origin is tuple:
        return _annotated(arguments[0], records)._replace(many=True)
    _add(annotation, records)
    return Field("record", record=annotation.__name__)
