"""The sketch of the format, which writes every key once: it reads without a fault, and every page can be made of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from masa.model.build import build
from masa.model.document import Document
from masa.model.kinds.day import Day
from masa.model.reading import Reading
from masa.model.table import Table

ReadText = Callable[..., Reading]

SKETCH = (Path(__file__).parent / "documents" / "sketch.yaml").read_text()
PROSE = {"sections/members.md": "Members agree to come."}

# Patterns that stand in many records, shown in some: a sketch with all of them in each would hide its shape.
PATTERNS = {
    *("text", "documents", "from", "to", "ended", "agreed_by", "agreed_on"),
    *("reviewed", "next_review", "review_when", "reviewed_by", "serves", "shared_with", "called", "why"),
    *("person", "contact", "phone", "email", "how_often", "through", "seats", "how_many", "title", "url"),
    *("version", "dated", "published", "published_on", "embedded_in", "footprint", "address", "open", "name"),
    *("status", "payer", "kind", "one_off", "within", "sent_on", "places", "none_in_area", "organisation"),
}


@pytest.fixture(scope="module")
def sketch(read_text: ReadText) -> Reading:
    return read_text(SKETCH, PROSE)


def test_the_sketch_reads_without_a_fault(sketch: Reading) -> None:
    assert sketch.faults == ()
    assert sketch.unreadable == frozenset()


def test_a_document_is_made_of_it(sketch: Reading) -> None:
    document = build(sketch)
    assert isinstance(document, Document)
    assert document.publication is not None
    assert document.publication.version == "2.10"
    assert document.publication.appendices[0].text == "Members agree to come."
    assert document.partnership_chair[0].from_ == Day(2025, 4, 1)
    assert document.training is not None
    assert document.training.programme[0].for_ == "everyone"
    assert [lead.person for lead in document.lead_safeguarding_partners].count(("tom-okoro",)) == 2


def test_the_sketch_shows_every_key_but_a_few(sketch: Reading, table: Table) -> None:
    shown = set(_keys(sketch.values, table, table.root))
    unshown = {(record, key) for record, keys in table.records.items() for key in keys if key not in PATTERNS} - shown
    assert unshown == {
        ("IndependentScrutiny", "reports_to"),  # who receives what the scrutineer writes
        ("Member", "by_issue"),  # a seat that is taken up issue by issue
        ("SafeguardingLeadRoute", "owner"),
    }


def _keys(value: dict[str, object], table: Table, record: str) -> Iterator[tuple[str, str]]:
    for key, held in value.items():
        yield record, key
        below = table.fields(record)[key].record
        for entry in held if isinstance(held, list) else [held]:
            if isinstance(entry, dict):
                yield from _keys(entry, table, below)
