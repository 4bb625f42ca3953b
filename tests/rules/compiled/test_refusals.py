"""A compiled catalogue that this masa did not write is refused in one sentence, never read in part."""

import marshal
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from masa.model.table import Field, Table
from masa.rules.compiled.reading import CompiledError, from_compiled
from masa.rules.compiled.shipped import Shipped
from masa.rules.compiled.writing import compiled_bytes
from masa.rules.engine.rule import Catalogue, Edition
from masa.rules.language.catalogue import Compiled

Data = dict[str, Any]
SMALL = Shipped(
    Table("Document", {"Document": {"title": Field("line")}}),
    Catalogue({}, (Edition("wt2023", "Working Together", date(2023, 12, 15)),)),
)


def changed(change: Callable[[Data], object]) -> bytes:
    data: Data = marshal.loads(compiled_bytes(SMALL))  # noqa: S302 - written a moment ago
    change(data)
    return marshal.dumps(data)


def batch_of(data: Data, kind: str) -> Data:
    found: Data = next(batch for batch in data["values"] if batch["kind"] == kind)
    return found


def test_what_masa_wrote_is_read() -> None:
    assert from_compiled(compiled_bytes(SMALL)) == SMALL


@pytest.mark.parametrize(
    ("written", "told"),
    [
        pytest.param(changed(lambda data: data.update(masa="0.0.1")), "another version", id="of-another-masa"),
        pytest.param(changed(lambda data: data.update(format=0)), "another version", id="of-another-form"),
        pytest.param(compiled_bytes(SMALL)[:-20], "damaged", id="cut-off"),
        pytest.param(b"", "damaged", id="empty"),
        pytest.param(marshal.dumps([]), "damaged", id="a-list"),
        pytest.param(b"#!/bin/sh", "damaged", id="a-file-of-another-kind"),
        pytest.param(changed(lambda data: data.pop("rules")), "damaged", id="a-part-is-missing"),
        pytest.param(
            changed(lambda data: batch_of(data, "Edition").update(kind="os.system")), "damaged", id="unknown-class"
        ),
        pytest.param(changed(lambda data: data.update(rules=[99])), "damaged", id="a-number-without-a-value"),
        pytest.param(
            changed(lambda data: batch_of(data, "Field").update(columns=())), "damaged", id="a-field-is-missing"
        ),
        pytest.param(
            changed(lambda data: batch_of(data, "Edition").update(columns=((), (), ()))), "damaged", id="uneven-columns"
        ),
    ],
)
def test_anything_else_is_refused(written: bytes, told: str) -> None:
    with pytest.raises(CompiledError) as refused:
        from_compiled(written)

    assert told in str(refused.value)
    assert str(refused.value).endswith("install it again.")


def test_a_broken_form_of_a_rule_is_refused_when_it_is_asked_for(compiled: Compiled, table: Table) -> None:
    name, rule = next((name, rule) for name, rule in compiled.catalogue.rules.items() if rule.in_edition)
    data: Data = marshal.loads(  # noqa: S302 - as above
        compiled_bytes(Shipped(table, compiled.catalogue._replace(rules={name: rule})))
    )
    edition = next(iter(rule.in_edition))
    forms = marshal.loads(data["in_edition"][edition]["values"])  # noqa: S302 - as above
    data["in_edition"][edition]["values"] = marshal.dumps(forms[:-1])
    read = from_compiled(marshal.dumps(data)).catalogue.rules[name]

    with pytest.raises(CompiledError, match="damaged"):
        read.in_edition.get(edition)
