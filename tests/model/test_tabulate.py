"""The table that the reader walks by holds what the models hold."""

import pytest

from masa.model.kinds import KINDS
from masa.model.table import Table

PATHS = ("where", "path")


def test_each_field_has_a_kind_that_fits_it(table: Table) -> None:
    for fields in table.records.values():
        for key, field in fields.items():
            assert field.kind in (*KINDS, "record")
            assert (field.kind == "choice") == bool(field.words), key
            assert (field.kind == "record") == bool(field.record), key
            assert bool(field.refers) == ((field.kind == "id" and key != "id") or key in PATHS), key
            assert not field.record or field.record in table.records


def test_every_record_may_have_a_text_of_its_own(table: Table) -> None:
    assert [name for name, fields in table.records.items() if "text" not in fields] == [table.root]
    assert {fields["text"].kind for name, fields in table.records.items() if name != table.root} == {"prose"}


def test_every_section_may_list_documents(table: Table) -> None:
    sections = {key: field.record for key, field in table.fields(table.root).items() if field.kind == "record"}
    single = [name for key, name in sections.items() if not table.fields(table.root)[key].many]
    assert [name for name in single if "documents" not in table.fields(name)] == ["Transcription"]


@pytest.mark.parametrize(
    ("record", "key", "refers"),
    [
        pytest.param("Lead", "organisation", ("organisation",), id="a-body"),
        pytest.param("Delegate", "person", ("person",), id="people"),
        pytest.param("Appointment", "person", ("person", "partnership-chair"), id="whoever-is-chair"),
        pytest.param("InvitedBody", "through", ("group",), id="groups"),
        pytest.param("GovernanceGroup", "reports_to", ("group", "organisation", "word"), id="parents"),
        pytest.param("Publication", "agreed_by", ("organisation", "person", "group", "word"), id="anyone"),
        pytest.param("Departure", "where", ("place",), id="a-path"),
    ],
)
def test_what_an_id_may_name(table: Table, record: str, key: str, refers: tuple[str, ...]) -> None:
    assert table.fields(record)[key].refers == refers


def test_keys_that_python_keeps_for_itself_have_their_own_names(table: Table) -> None:
    assert not [key for fields in table.records.values() for key in fields if key.endswith("_")]
    assert "from" in table.fields("Lead")
    assert "for" in table.fields("AccessibleVersion")
