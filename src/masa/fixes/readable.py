"""Whether a value as the file writes it can stand under another key."""

from masa.model.kinds import KINDS
from masa.model.table import Field, Table


def can_stand_under(raw: object, field: Field, table: Table) -> bool:
    """Tell whether a text, or each of a list, is of a field's kind, and whether a record has only keys that it knows.

    What those keys hold is not asked, nor whether ids lead anywhere: such a fault is there under either key.
    """
    if isinstance(raw, list):
        return field.many and all(can_stand_under(entry, field._replace(many=False), table) for entry in raw)
    if isinstance(raw, dict):
        known = {"file"} if field.kind == "prose" else set(table.records.get(field.record, ()))
        return not field.many and bool(raw) and known.issuperset(raw)
    return isinstance(raw, str) and bool(raw.strip()) and _is_of_kind(raw, field)


def _is_of_kind(raw: str, field: Field) -> bool:
    if field.kind == "record":
        return False
    try:
        value = KINDS[field.kind].parse(raw)
    except ValueError:
        return False
    return not field.words or value in field.words
