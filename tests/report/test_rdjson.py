"""What reviewdog is given."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from masa.diagnostic import Fix
from masa.report.file_report import FileReport
from masa.report.rdjson import rdjson_report
from masa.report.run import Run
from masa.source.edits import Edit
from masa.source.span import Position, Span


def test_whole_report(varied: FileReport, unreadable: FileReport, snapshot: Callable[[str, str], None]) -> None:
    snapshot("findings-rdjson.json", rdjson_report(Run([varied, unreadable])))


def result(*reports: FileReport) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(rdjson_report(Run(reports)))
    return content


TEXT = "£a: one\nb: two\n"


def edit(start: tuple[int, int], end: tuple[int, int], words: str, file: str = "a.yaml") -> Edit:
    return Edit(Span(file, Position(*start), Position(*end)), words)


def fixed(report: FileReport, *edits: Edit, safe: bool = True) -> dict[str, Any]:
    place = Span("a.yaml", Position(1, 2), Position(1, 3))
    finding = report.findings[0]._replace(span=place, fix=Fix("Mend it.", safe, edits))
    (diagnostic,) = result(report._replace(path="a.yaml", text=TEXT, findings=[finding]))["diagnostics"]
    found: dict[str, Any] = diagnostic
    return found


ONE, TWO = edit((1, 5), (1, 8), "1"), edit((2, 4), (2, 7), "2")


@pytest.mark.parametrize(
    ("edits", "start", "end", "text"),
    [
        pytest.param([ONE], (1, 6), (1, 9), "1", id="one"),
        pytest.param([TWO, ONE], (1, 6), (2, 7), "1\nb: 2", id="two-as-one"),
        pytest.param([edit((2, 1), (2, 1), "c: 3\n")], (2, 1), (2, 1), "c: 3\n", id="words-put-in"),
        pytest.param([edit((2, 1), (3, 1), "")], (2, 1), (3, 1), "", id="words-taken-out"),
    ],
)
def test_a_safe_fix_is_one_suggestion(
    report: FileReport, edits: list[Edit], start: tuple[int, int], end: tuple[int, int], text: str
) -> None:
    (suggestion,) = fixed(report, *edits)["suggestions"]

    assert suggestion == {
        "range": {"start": dict(zip(KEYS, start, strict=True)), "end": dict(zip(KEYS, end, strict=True))},
        "text": text,
    }


KEYS = ("line", "column")


@pytest.mark.parametrize(
    ("edits", "safe"),
    [
        pytest.param([ONE], False, id="not-safe"),
        pytest.param([ONE, edit((1, 1), (1, 1), "x", "b.md")], True, id="another-file"),
        pytest.param([], True, id="no-edit"),
    ],
)
def test_no_other_fix_is_suggested(report: FileReport, edits: list[Edit], *, safe: bool) -> None:
    assert "suggestions" not in fixed(report, *edits, safe=safe)


def test_columns_count_bytes(report: FileReport) -> None:
    assert fixed(report)["location"]["range"] == {"start": {"line": 1, "column": 3}, "end": {"line": 1, "column": 4}}


@pytest.mark.parametrize(
    ("severities", "whole"),
    [
        pytest.param(["advice", "error"], "ERROR", id="error"),
        pytest.param(["advice", "warning"], "WARNING", id="warning"),
        pytest.param(["advice"], "INFO", id="advice"),
        pytest.param([], None, id="nothing-found"),
    ],
)
def test_severity_of_the_whole_is_that_of_the_gravest(
    report: FileReport, severities: list[str], whole: str | None
) -> None:
    found = [report.findings[0]._replace(severity=severity) for severity in severities]

    assert result(report._replace(findings=found)).get("severity") == whole


def test_words_of_a_document_stay_json(report: FileReport) -> None:
    tainted = report._replace(findings=[report.findings[0]._replace(message='"}],\x1b\ud800\n')])

    assert result(tainted)["diagnostics"][0]["message"] == '"}],\x1b\ud800\n'
