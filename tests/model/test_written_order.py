"""The order in which the keys of each record are written."""

import pytest

from masa.model.order import SECTIONS
from masa.model.table import Table
from masa.model.written_order import written_order


def test_each_key_of_each_record_stands_in_it_once(table: Table) -> None:
    for record, fields in table.records.items():
        assert sorted(written_order(table, record)) == sorted(fields), record


@pytest.mark.parametrize(
    ("record", "begins"),
    [
        pytest.param("Document", SECTIONS, id="the-document"),
        pytest.param("Person", ("id", "name", "post", "organisation", "status", "grade", "from"), id="who-then-when"),
        pytest.param("Appointment", ("person", "called", "role", "from", "to", "ended", "rotates"), id="a-term"),
        pytest.param("LeadDuty", ("covers", "text"), id="a-point"),
        pytest.param("Funding", ("from", "to", "ended", "agreed_by"), id="a-year"),
        pytest.param("Publication", ("status", "version", "agreed_by", "agreed_on", "published_on"), id="approval"),
        pytest.param("Copy", ("to", "within", "sent_on", "text"), id="a-to-that-is-no-day"),
    ],
)
def test_what_it_begins_with(record: str, begins: tuple[str, ...], table: Table) -> None:
    assert written_order(table, record)[: len(begins)] == begins


def test_words_of_its_own_come_last_in_a_section(table: Table) -> None:
    ends = {record: written_order(table, record)[-2:] for record in ("Needs", "Voice", "Governance", "Publication")}

    assert set(ends.values()) == {("documents", "text")}
