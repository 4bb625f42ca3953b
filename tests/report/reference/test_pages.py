"""The pages of reference: they are as the models and the catalogue have it, and leave nothing out."""

import re
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest

from masa.model.table import Table
from masa.report.reference.format_examples import format_examples
from masa.report.reference.format_page import format_page
from masa.report.reference.markdown import anchor, cell, code
from masa.report.reference.rules_page import rule_entry, rules_page
from masa.rules.language.catalogue import Compiled

Run = Callable[..., CompletedProcess[str]]

DOCS = Path(__file__).parents[3] / "docs"
FORMAT = (DOCS / "format.md").read_text(encoding="utf-8")
RULES = (DOCS / "rules.md").read_text(encoding="utf-8")
FACTS: dict[str, Any] = {
    "rule": "local-one",
    "topic": "ours",
    "local": True,
    "says": "Each <lead>\n is named.",
    "strength": "Good practice.",
    "force": "good-practice",
    "certainty": "text",
    "severity": None,
    "rests_on": ["A minute"],
    "editions": [],
    "in_edition": {},
    "expected": None,
    "in_force_from": None,
    "in_force_to": "2026-01-01",
    "remedy": "Write it.",
    "a_pass_means": "It is written.",
}


def test_the_format_page_is_what_the_models_make(base: dict[str, Any], table: Table) -> None:
    assert format_page(table, base) == FORMAT, "run `make generate`"


def test_parts_have_headings_of_their_own() -> None:
    parts = FORMAT.split("\n## ")[1:]

    assert "| `masa` | A whole number. It must be there. | `1` |" in parts[0]
    assert len({part.splitlines()[0] for part in parts}) == len(parts)


def test_each_record_has_one_part(table: Table) -> None:
    assert FORMAT.count("\n## ") == len(table.records)
    assert FORMAT.count("\n| `") == sum(len(fields) for fields in table.records.values())


def test_each_rule_has_one_anchor(compiled: Compiled) -> None:
    anchors = re.findall("^### (.*)$", RULES, re.MULTILINE)

    assert set(compiled.files) <= set(anchors)
    assert len(anchors) == len(set(anchors))


def test_a_local_rule_of_a_topic_of_its_own_is_not_lost() -> None:
    page = rules_page([FACTS], {"partners": "Partners"}, {"file-empty": "Nothing."})

    assert "## Partners" not in page
    assert "## Ours\n\n### local-one\n\nEach &lt;lead> is named.\n\n- **Local**: " in page
    assert page.endswith("### file-empty\n\nNothing.\n")


def test_what_is_said_of_a_rule() -> None:
    assert re.findall(r"\*\*(.*?)\*\*", rule_entry(FACTS)) == [
        *("Local", "Force", "Severity", "Rests on", "In force until", "What to do", "What a pass means"),
    ]


def test_examples_are_the_first_of_their_key_and_short(table: Table) -> None:
    values = {"people": [{"id": "a"}, {"id": "b", "post": "x " * 50}], "area": {"councils": ["a", "b"]}}

    found = format_examples(values, table)

    assert found["Person", "id"] == "a"
    assert found["Area", "councils"] == "[a, b]"
    assert len(found["Person", "post"]) <= 62
    assert found["Person", "post"].endswith(" …")


@pytest.mark.parametrize(
    ("made", "shown"),
    [
        pytest.param(anchor("governance.groups[]"), "governancegroups", id="anchor"),
        pytest.param(anchor("The file itself"), "the-file-itself", id="anchor-of-words"),
        pytest.param(cell("a | <b>\n`c`"), "a \\| &lt;b> `c`", id="cell"),
        pytest.param(code("a `b` | c"), "`a 'b' \\| c`", id="code"),
    ],
)
def test_markdown(made: str, shown: str) -> None:
    assert made == shown
