"""A compiled catalogue that this masa did not write is refused in one sentence, never read in part."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from masa.model.table import Field, Table
from masa.rules.compiled.reading import CompiledError, from_compiled
from masa.rules.compiled.shipped import Shipped
from masa.rules.compiled.writing import compiled_text
from masa.rules.engine.rule import Catalogue, Edition
from masa.rules.language.catalogue import Compiled

Data = dict[str, Any]
SMALL = Shipped(
    Table("Document", {"Document": {"title": Field("line")}}),
    Catalogue({}, (Edition("wt2023", "Working Together", date(2023, 12, 15)),)),
)


def changed(change: Callable[[Data], object]) -> str:
    data: Data = json.loads(compiled_text(SMALL))
    change(data)
    return json.dumps(data)


def batch_of(data: Data, kind: str) -> Data:
    found: Data = next(batch for batch in data["values"] if batch["kind"] == kind)
    return found


def test_what_masa_wrote_is_read() -> None:
    assert from_compiled(compiled_text(SMALL)) == SMALL


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(changed(lambda data: data.update(masa="0.0.1")), "another version", id="of-another-masa"),
        pytest.param(changed(lambda data: data.update(format=0)), "another version", id="of-another-form"),
        pytest.param(compiled_text(SMALL)[:-20], "damaged", id="cut-off"),
        pytest.param("", "damaged", id="empty"),
        pytest.param("[]", "damaged", id="a-list"),
        pytest.param(changed(lambda data: data.pop("rules")), "damaged", id="a-part-is-missing"),
        pytest.param(
            changed(lambda data: batch_of(data, "Edition").update(kind="os.system")), "damaged", id="unknown-class"
        ),
        pytest.param(changed(lambda data: data.update(rules=[99])), "damaged", id="a-number-without-a-value"),
        pytest.param(
            changed(lambda data: batch_of(data, "Field")["columns"].pop()), "damaged", id="a-field-is-missing"
        ),
        pytest.param(
            changed(lambda data: batch_of(data, "Edition")["columns"][0].append("x")), "damaged", id="uneven-columns"
        ),
    ],
)
def test_anything_else_is_refused(text: str, told: str) -> None:
    with pytest.raises(CompiledError) as refused:
        from_compiled(text)

    assert told in str(refused.value)
    assert str(refused.value).endswith("install it again.")


def test_a_broken_form_of_a_rule_is_refused_when_it_is_asked_for(compiled: Compiled, table: Table) -> None:
    name, rule = next((name, rule) for name, rule in compiled.catalogue.rules.items() if rule.in_edition)
    data: Data = json.loads(compiled_text(Shipped(table, compiled.catalogue._replace(rules={name: rule}))))
    edition = next(iter(rule.in_edition))
    forms = json.loads(data["in_edition"][edition]["values"])
    data["in_edition"][edition]["values"] = json.dumps(forms[:-1])
    read = from_compiled(json.dumps(data)).catalogue.rules[name]

    with pytest.raises(CompiledError, match="damaged"):
        read.in_edition.get(edition)
