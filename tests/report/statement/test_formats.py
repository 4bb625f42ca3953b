"""The statement of compliance as a summary, CSV and JSON: the same requirements in each."""

import csv
import json
from collections.abc import Iterable
from datetime import date
from io import StringIO
from typing import Any

import pytest

from masa.compliance.statement import Part, Place, Requirement, Statement
from masa.diagnostic import Authority
from masa.report.statement import csv_statement, json_statement, text_statement
from masa.rules.engine.scene import Question
from masa.rules.language.register_file import RequirementEntry
from masa.source.span import Position, Span

SPAN = Span("a.yaml", Position(3, 5), Position(3, 9))
LAW = Authority(
    "ca2004", "Children Act 2004", "s.16E(2)", None, "statute-must", "text", "https://a.example", "2026-1-1"
)


def requirement(rule: str, outcome: str, *places: Place, force: str = "statute-must") -> Requirement:
    return Requirement(rule, "needs", "It is said.", force, "text", "error", (LAW,), outcome, places, "Little.")


@pytest.fixture
def statement() -> Statement:
    lacking = Place("not-met", "needs.respond", SPAN, "", "It is not said.", "Say it.")
    said = Place("met", "needs.identify", SPAN, '=HYPERLINK("x")', "", "")
    return Statement(
        "a.yaml",
        "Our Partnership",
        Question(date(2025, 6, 1), "wt2023", "it was asked for"),
        "Working Together 2023",
        (
            requirement("needs-respond", "not-met", lacking),
            requirement("needs-identify", "met", said, force="consistency"),
        ),
        (RequirementEntry(rule="audit", says="Audits are said.", reason="rests-on-memory", because="Not read."),),
        (Part("needs.identify", SPAN, "x", ("needs-identify",)), Part("partnership.vision", SPAN, "-1", ())),
        (),
    )


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text, newline="")))


def test_csv_has_a_row_for_each_place(statement: Statement) -> None:
    table = rows(csv_statement(statement))

    assert [(row["rule"], row["outcome"], row["place"], row["line"]) for row in table] == [
        ("needs-respond", "not-met", "needs.respond", "3"),
        ("needs-identify", "met", "needs.identify", "3"),
        ("audit", "no rule", "", ""),
        ("", "answers no requirement", "partnership.vision", "3"),
    ]
    assert table[0]["rests on"] == "Children Act 2004 s.16E(2)"
    assert table[2]["message"] == "It rests on memory. Not read."


def test_no_cell_is_a_formula(statement: Statement) -> None:
    table = rows(csv_statement(statement))

    assert table[1]["words there"] == """'=HYPERLINK("x")"""
    assert table[3]["words there"] == "'-1"


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        pytest.param("\uff1d1+1", "'\uff1d1+1", id="full-width-equals"),
        pytest.param("\uff0b1", "'\uff0b1", id="full-width-plus"),
        pytest.param("\uff0d1", "'\uff0d1", id="full-width-minus"),
        pytest.param("\uff20SUM", "'\uff20SUM", id="full-width-at"),
        pytest.param("\n=1", "'\n=1", id="line-before"),
        pytest.param("\t=1", "'\t=1", id="tab-before"),
        pytest.param("a\n=1\tb", "a\n=1\tb", id="line-and-tab-within"),
        pytest.param("a\x1b]0;b\x07\u202ec\x85", "a\ufffd]0;b\ufffd\ufffdc\ufffd", id="terminal"),
        pytest.param("Our plan: 1 \u2013 2", "Our plan: 1 \u2013 2", id="words"),
    ],
)
def test_a_cell_is_no_formula_and_steers_no_terminal(text: str, cell: str, statement: Statement) -> None:
    part = Part(text, SPAN._replace(file=text), text, ())
    (row,) = rows(csv_statement(statement._replace(requirements=(), no_rules=(), parts=(part,))))

    assert (row["place"], row["file"], row["words there"]) == (cell, cell, cell)


def test_json_has_both_directions(statement: Statement) -> None:
    content: dict[str, Any] = json.loads(json_statement(statement))

    assert content["schema_version"]
    assert (content["as_of"], content["edition"], content["counts"]["not_met"]) == ("2025-06-01", "wt2023", 1)
    assert names(content["requirements"]) == ["needs-respond", "needs-identify"]
    assert content["requirements"][0]["places"][0] == {
        "outcome": "not-met",
        "path": "needs.respond",
        "text": "",
        "message": "It is not said.",
        "remedy": "Say it.",
        "file": "a.yaml",
        "line": 3,
        "column": 5,
    }
    assert names(content["no_rules"]) == ["audit"]
    assert [(part["path"], part["rules"]) for part in content["parts"]] == [
        ("needs.identify", ["needs-identify"]),
        ("partnership.vision", []),
    ]


def names(entries: Iterable[dict[str, Any]]) -> list[str]:
    return [entry["rule"] for entry in entries]


def test_summary(statement: Statement) -> None:
    text = text_statement(statement)

    assert "Our Partnership: 2 requirements, as of 1 June 2025," in text
    assert "judged against Working Together 2023 because it was asked for." in text
    assert [line.split() for line in text.splitlines() if line.startswith(("  Law", "  All"))] == [
        ["Law", "1", "0", "0", "0", "0", "0"],
        ["All", "1", "0", "0", "0", "1", "0"],
    ]
    assert "1 of them answer" in text
    assert "Whether it is done is for people to judge." in text
