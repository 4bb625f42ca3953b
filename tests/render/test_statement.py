"""The statement as a page: whole without script, no request to any host, hostile words as text, filters for all."""

import re
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from pathlib import Path

import html5lib
import pytest

from masa.compliance.excerpt import Excerpts
from masa.compliance.labels import KINDS
from masa.compliance.statement import OUTCOMES, Statement, state
from masa.diagnostic import finding_of
from masa.model.reader import read
from masa.model.table import Table
from masa.render.statement import statement_page
from masa.render.templating.environment import LoadTemplate
from masa.rules.engine.judge import judge
from masa.rules.engine.scene import Question
from masa.rules.language.catalogue import Compiled
from masa.rules.language.register_file import RequirementEntry
from masa.source.yaml_parser import parse_yaml

HOSTILE = '<script>alert(1)</script> {{ 7*7 }} </style> "x" “y” | [a](javascript:b)'
ENTRY = RequirementEntry(rule="made-up", says=HOSTILE, reason="needs-a-person", because=HOSTILE)
Stated = Callable[[str], Statement]


def load(name: str) -> str | None:
    path = Path(__file__).parents[2] / "templates" / name
    return path.read_text(encoding="utf-8") if path.is_file() else None


LOAD: LoadTemplate = load


@pytest.fixture(scope="module")
def statement(table: Table, compiled: Compiled) -> Statement:
    quoted = HOSTILE.replace('"', '\\"')
    text = f'masa: 1\npartnership: {{name: "{quoted}", vision: "{quoted}"}}\nneeds: {{identify: "{quoted}", x: 1}}\n'
    reading = read(parse_yaml(text, "a.yaml"), table, {})
    question = Question(date(2025, 6, 1), "wt2023", "it was asked for")
    findings = [*map(finding_of, reading.faults), *judge(reading, compiled.catalogue, question)]
    return state(Excerpts(reading, table), findings, compiled, [ENTRY], question)


@pytest.fixture(scope="module")
def page(statement: Statement) -> str:
    made = statement_page(statement, "html", LOAD)
    assert made.problems == ()
    return made.text


def test_html_is_strict_and_hostile_words_are_text(page: str) -> None:
    html5lib.HTMLParser(strict=True).parse(page)

    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "{{ 7*7 }}" in page
    assert page.count("</style>") == 1


def test_nothing_is_asked_of_any_host(page: str) -> None:
    assert re.findall(r"<(?:link|script|img|iframe|object)\b", page) == []
    assert re.findall(r"url\(|@import", page) == []


def test_every_rule_has_its_place_and_its_anchor(page: str, compiled: Compiled) -> None:
    ids = re.findall(r'\bid="([^"]+)"', page)

    assert len(ids) == len(set(ids))
    assert {f"rule-{name}" for name in compiled.files} <= set(ids)
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)


def test_every_outcome_and_kind_can_be_hidden_without_script(page: str) -> None:
    for name in (*OUTCOMES, *(kind.lower().replace(" ", "-") for kind in KINDS)):
        assert f'<input type="checkbox" id="show-{name}" checked>' in page
        assert re.search(rf"body:has\(#show-{name}:not\(:checked\)\) \.requirement\.(?:is|of)-{name}\b", page)


def test_headings_do_not_skip_a_level(page: str) -> None:
    levels = [int(level) for level in re.findall(r"<h(\d)", page)]

    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_markdown_says_the_same(statement: Statement, compiled: Compiled) -> None:
    text = statement_page(statement, "markdown", LOAD).text

    assert "<script" not in text.replace(r"\<script", "")
    assert '"x" \u2018y\u2019' in text
    assert all(f"; {name})" in text for name in compiled.files)
    assert statement_page(statement, "markdown", LOAD).text == text
