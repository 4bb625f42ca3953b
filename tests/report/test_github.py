"""What GitHub Actions is given: workflow commands, which no document may add to."""

from collections.abc import Callable
from typing import Any

import pytest

from masa.report.file_report import FileReport
from masa.report.github import github_report
from masa.report.run import Run
from masa.source.span import Position, Span


def test_whole_report(varied: FileReport, unreadable: FileReport, snapshot: Callable[[str, str], None]) -> None:
    snapshot("findings-github.txt", github_report(Run([varied, unreadable])))


def only(report: FileReport, **changes: Any) -> str:  # noqa: ANN401 - any field of a finding
    """Return the command for the first finding, changed, without a remedy."""
    finding = report.findings[0]._replace(remedy="", **changes)
    return github_report(Run([report._replace(findings=[finding])]))


@pytest.mark.parametrize(
    ("severity", "command"),
    [
        pytest.param("error", "::error ", id="error"),
        pytest.param("warning", "::warning ", id="warning"),
        pytest.param("advice", "::notice ", id="advice"),
    ],
)
def test_command_of_each_severity(report: FileReport, severity: str, command: str) -> None:
    assert only(report, severity=severity).startswith(command)


@pytest.mark.parametrize(
    ("start", "end", "written"),
    [
        pytest.param((3, 5), (3, 9), "line=3,endLine=3,col=5,endColumn=9", id="within-a-line"),
        pytest.param((3, 5), (3, 5), "line=3,endLine=3,col=5,endColumn=5", id="empty"),
        pytest.param((3, 5), (4, 1), "line=3,endLine=3,col=5,endColumn=5", id="to-the-end-of-its-line"),
        pytest.param((3, 5), (6, 2), "line=3,endLine=6", id="over-lines-without-columns"),
    ],
)
def test_range(report: FileReport, start: tuple[int, int], end: tuple[int, int], written: str) -> None:
    place = Span(report.path, Position(*start), Position(*end))

    assert f"file=examples/arrangements.yaml,{written},title=unknown-key::" in only(report, span=place)


@pytest.mark.parametrize(
    ("message", "data"),
    [
        pytest.param("100%, or 50%25: all", "100%25, or 50%2525: all", id="percent"),
        pytest.param("a\n::error::b", "a ::error::b", id="a-second-command"),
        pytest.param("a\r##[add-mask]b", "a #\N{REPLACEMENT CHARACTER}[add-mask]b", id="an-old-command"),
        pytest.param("a\x1b]0;b", "a\N{REPLACEMENT CHARACTER}]0;b", id="terminal"),
    ],
)
def test_words_of_a_document_stay_data(report: FileReport, message: str, data: str) -> None:
    printed = only(report, message=message)

    assert printed.endswith(f"::examples/arrangements.yaml:5:3: {data}\n")
    assert len(printed.splitlines()) == 1


def test_the_name_of_a_file_stays_a_property(report: FileReport) -> None:
    named = report._replace(path="a,line=9::b%\n.yaml", others={})
    finding = report.findings[0]._replace(span=Span.at(named.path))

    printed = github_report(Run([named._replace(findings=[finding])]))

    assert printed.startswith("::error file=a%2Cline=9%3A%3Ab%25%0A.yaml,line=1,")
    assert len(printed.splitlines()) == 1
