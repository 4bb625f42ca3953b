"""The catalogue: what a set of rule files compiles to, and the sentence for each file that cannot be used."""

from collections.abc import Callable, Mapping
from datetime import date

import pytest

from masa.model.table import Table
from masa.rules.language.catalogue import compile_catalogue
from masa.rules.language.error import CatalogueError

RuleText = Callable[[Mapping[str, str]], str]

SOURCES = "sources:\n  - {id: guide, title: The Guide, short: Guide}\n"
EDITIONS = "editions:\n  - {id: new, title: New, from: 2026-03-18}\n  - {id: old, title: Old, from: 2023-12-15}\n"


def test_a_catalogue(table: Table, rule_text: RuleText) -> None:
    rules = {"b/two.yaml": rule_text({"id": "two"}), "a/one.yaml": rule_text({"id": "one"})}

    compiled = compile_catalogue({**rules, "sources.yaml": SOURCES, "editions.yaml": EDITIONS}, table)

    assert [(rule.id, rule.topic) for rule in compiled.catalogue.rules.values()] == [("one", "a"), ("two", "b")]
    assert [edition.id for edition in compiled.catalogue.editions] == ["old", "new"]
    assert compiled.catalogue.editions[0].first_day == date(2023, 12, 15)
    assert compiled.catalogue.rules["one"].authority[0].title == "Guide"
    assert compiled.files["two"].says == "The needs are said."


def test_the_order_of_the_files_does_not_matter(table: Table, rule_text: RuleText) -> None:
    files = {"b/two.yaml": rule_text({"id": "two"}), "a/one.yaml": rule_text({"id": "one"}), "sources.yaml": SOURCES}
    files["editions.yaml"] = EDITIONS

    assert compile_catalogue(files, table) == compile_catalogue(dict(reversed(files.items())), table)


@pytest.mark.parametrize(
    ("path", "changes", "sentence"),
    [
        pytest.param(
            "a/two.yaml", {"id": "one"}, "a/two.yaml: the file is named otherwise than its rule, `one`.", id="file-name"
        ),
        pytest.param("a/one.yaml", {"id": "One"}, "a/one.yaml:1: id: “One” is no id", id="id-in-capitals"),
        pytest.param(
            "a/one.yaml", {"id": "one", "says": ""}, "a/one.yaml:1: says: this key is left out", id="key-left-out"
        ),
        pytest.param(
            "a/one.yaml",
            {"id": "one", "sayz": "x"},
            "a/one.yaml:11: sayz: there is no such key here. Did you mean `says`?",
            id="unknown-key",
        ),
        pytest.param(
            "a/one.yaml",
            {"id": "one", "force": "statute"},
            "a/one.yaml:10: authority[1].force: “statute” is not among `statute-must`, ",
            id="unknown-force",
        ),
        pytest.param(
            "a/one.yaml",
            {"id": "one", "read_on": "lately"},
            "a/one.yaml:10: authority[1].read_on: this is not a day",
            id="no-day",
        ),
        pytest.param(
            "a/one.yaml", {"id": "one", "when_silent": "quiet"}, "a/one.yaml:11: when_silent: ", id="unknown-outcome"
        ),
        pytest.param(
            "a/one.yaml",
            {"id": "one", "must": "[]"},
            "a/one.yaml:5: must: this list holds at least 1.",
            id="nothing-asked",
        ),
        pytest.param(
            "a/one.yaml",
            {"id": "one", "examples": "[]"},
            "a/one.yaml:9: examples: this list holds at least 2.",
            id="no-examples",
        ),
        pytest.param(
            "a/one.yaml",
            {"id": "one", "look_at": "neds"},
            "a/one.yaml: `neds`: there is no key `neds` here. Did you mean `needs`?",
            id="path",
        ),
        pytest.param(
            "a/one.yaml",
            {"id": "one", "must": "[{presnt: needs}]"},
            "a/one.yaml: A clause holds one check",
            id="clause",
        ),
        pytest.param("a/one.yaml", {"id": "one", "remedy": "&x Do it."}, "a/one.yaml:", id="restricted-yaml"),
    ],
)
def test_a_file_that_cannot_be_used(
    table: Table, rule_text: RuleText, path: str, changes: dict[str, str], sentence: str
) -> None:
    files = {path: rule_text(changes), "sources.yaml": SOURCES, "editions.yaml": EDITIONS}

    with pytest.raises(CatalogueError) as caught:
        compile_catalogue(files, table)

    assert str(caught.value).startswith(sentence)


def test_two_rules_of_one_name(table: Table, rule_text: RuleText) -> None:
    files = {f"{topic}/one.yaml": rule_text({"id": "one"}) for topic in "ab"}

    with pytest.raises(CatalogueError, match=r"b/one\.yaml: there are two rules called `one`"):
        compile_catalogue({**files, "sources.yaml": SOURCES, "editions.yaml": EDITIONS}, table)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param("id: one\nsays: [open\nwhy: x\n", 2, id="syntax"),
        pytest.param("id: one\nsays: x\nid: two\n", 3, id="double-key"),
        pytest.param("id: one\nsays: *x\n", 2, id="alias"),
        pytest.param("", 1, id="empty"),
    ],
)
def test_a_fault_of_yaml_names_file_and_line(table: Table, text: str, line: int) -> None:
    files = {"a/one.yaml": text, "sources.yaml": SOURCES, "editions.yaml": EDITIONS}

    with pytest.raises(CatalogueError, match=rf"^a/one\.yaml:{line}: \S"):
        compile_catalogue(files, table)


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        pytest.param({"editions.yaml": EDITIONS}, "The rules have no sources.yaml.", id="no-sources"),
        pytest.param({"sources.yaml": SOURCES}, "The rules have no editions.yaml.", id="no-editions"),
        pytest.param(
            {"sources.yaml": "source: []", "editions.yaml": EDITIONS},
            "sources.yaml: there is no list under `sources`.",
            id="no-list",
        ),
        pytest.param(
            {"sources.yaml": SOURCES, "editions.yaml": "editions: []"},
            "editions.yaml: there is no list under `editions`.",
            id="empty-list",
        ),
        pytest.param(
            {"sources.yaml": "sources: [{id: x}]", "editions.yaml": EDITIONS},
            "sources.yaml:1: title: this key is left out",
            id="key-left-out",
        ),
        pytest.param({"sources.yaml": "sources: [x: [", "editions.yaml": EDITIONS}, "sources.yaml:1: ", id="not-yaml"),
    ],
)
def test_the_files_beside_the_rules(table: Table, files: dict[str, str], sentence: str) -> None:
    with pytest.raises(CatalogueError) as caught:
        compile_catalogue(files, table)

    assert str(caught.value).startswith(sentence)
