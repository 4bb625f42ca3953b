"""The order in which a document is written."""

from masa.model.document import Document
from masa.model.order import SECTIONS
from masa.model.table import Table


def test_the_sections_are_those_of_the_models_in_the_same_order(table: Table) -> None:
    assert tuple(Document.model_fields) == SECTIONS
    assert tuple(table.fields(table.root)) == SECTIONS
