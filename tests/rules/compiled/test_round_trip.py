"""What is compiled is read back as it was: the table, every rule in every edition, and what rules look up."""

import marshal
from datetime import date

import pytest

from masa.model.table import Table
from masa.reference.body import KINDS
from masa.rules.compiled.reading import from_compiled
from masa.rules.compiled.shipped import Shipped
from masa.rules.compiled.writing import compiled_bytes
from masa.rules.engine.checks.presence import AnyPresent, Present
from masa.rules.engine.route import Route
from masa.rules.engine.rule import Rule
from masa.rules.language.catalogue import Compiled

DAY = date(2025, 6, 1)
ROUTE = Route("title", ("title",), kind="line")


@pytest.fixture(scope="session")
def shipped(table: Table, compiled: Compiled) -> Shipped:
    return Shipped(table, compiled.catalogue)


@pytest.fixture(scope="session")
def written(shipped: Shipped) -> bytes:
    return compiled_bytes(shipped)


@pytest.fixture(scope="session")
def read(written: bytes) -> Shipped:
    return from_compiled(written)


def told(rule: Rule) -> str:
    """Return a rule in full: two checks of one field are equal as tuples, and differ in what is told of them."""
    return repr(rule._replace(in_edition=dict(rule.in_edition)))


def test_every_rule_and_its_forms(shipped: Shipped, read: Shipped) -> None:
    written, found = shipped.catalogue.rules, read.catalogue.rules

    assert list(found) == list(written)
    assert [name for name, rule in written.items() if found[name] != rule or told(found[name]) != told(rule)] == []
    assert any(rule.in_edition for rule in written.values())


def test_an_edition_in_which_a_rule_is_the_same_has_no_form_of_it(read: Shipped) -> None:
    rule = next(rule for rule in read.catalogue.rules.values() if rule.in_edition)

    assert "no-such-edition" not in rule.in_edition
    assert rule.in_edition.get("no-such-edition", rule) is rule


def test_table_and_editions(shipped: Shipped, read: Shipped) -> None:
    assert repr(read.table) == repr(shipped.table)
    assert repr(read.catalogue.editions) == repr(shipped.catalogue.editions)


def test_reference_data(shipped: Shipped, read: Shipped) -> None:
    written, found = shipped.catalogue.reference, read.catalogue.reference

    assert found == written
    assert repr(found.schedule) == repr(written.schedule)
    for kind in KINDS:
        assert found.register.codes(kind) == written.register.codes(kind)
    for code in sorted(written.register.codes(KINDS[0])):
        assert found.register.touching(code, KINDS[1], DAY) == written.register.touching(code, KINDS[1], DAY)


def test_the_same_catalogue_gives_the_same_bytes(shipped: Shipped, read: Shipped, written: bytes) -> None:
    assert compiled_bytes(shipped) == written
    assert compiled_bytes(read) == written


def test_what_stands_twice_is_written_once(written: bytes) -> None:
    batches = marshal.loads(written)["values"]  # noqa: S302 - written a moment ago
    routes = [batch for batch in batches if batch["kind"] == "Route"]
    texts = [batch["columns"][0] for batch in routes]

    assert sum(map(len, texts)) < 1_000


@pytest.mark.parametrize(
    ("check", "other"),
    [
        pytest.param(Present((ROUTE,)), AnyPresent((ROUTE,)), id="fields-of-other-types"),
        pytest.param(Present((ROUTE,)), Present((ROUTE._replace(kind="prose"),)), id="one-word"),
        pytest.param(Present((ROUTE,)), Present((ROUTE._replace(rooted=True),)), id="yes-or-no"),
    ],
)
def test_checks_that_are_alike_stay_apart(shipped: Shipped, check: Present, other: Present) -> None:
    rules = list(shipped.catalogue.rules.values())[:2]
    two = {rule.id: rule._replace(must=(one,)) for rule, one in zip(rules, (check, other), strict=True)}
    found = from_compiled(compiled_bytes(Shipped(shipped.table, shipped.catalogue._replace(rules=two))))

    assert [repr(rule.must) for rule in found.catalogue.rules.values()] == [repr((check,)), repr((other,))]


def test_a_value_of_an_unknown_kind_is_not_written(shipped: Shipped) -> None:
    rule = next(iter(shipped.catalogue.rules.values()))._replace(remedy=b"bytes")  # type: ignore[arg-type]

    with pytest.raises(TypeError, match="bytes"):
        compiled_bytes(Shipped(shipped.table, shipped.catalogue._replace(rules={rule.id: rule})))
