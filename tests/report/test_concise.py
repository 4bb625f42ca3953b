"""What editors, `grep` and people in a hurry are given."""

from collections.abc import Callable

import pytest

from masa.report.concise import concise_report
from masa.report.file_report import FileReport
from masa.report.run import Run


def test_whole_report(varied: FileReport, unreadable: FileReport, snapshot: Callable[[str, str], None]) -> None:
    snapshot("findings-concise.txt", concise_report(Run([varied, unreadable])))


def test_nothing_is_printed_where_all_is_met(report: FileReport) -> None:
    met = [finding for finding in report.findings if finding.outcome == "met"]

    assert concise_report(Run([report._replace(findings=met)])) == ""


@pytest.mark.parametrize(
    ("message", "printed"),
    [
        pytest.param("a\nb", "a b", id="line-end"),
        pytest.param("a\r\nb.yaml:1:1 c", "a b.yaml:1:1 c", id="a-line-that-looks-like-ours"),
        pytest.param("a\x1b[31mb", "a\N{REPLACEMENT CHARACTER}[31mb", id="escape"),
        pytest.param("a\u202eb", "a\N{REPLACEMENT CHARACTER}b", id="right-to-left"),
    ],
)
def test_a_finding_is_one_harmless_line(report: FileReport, message: str, printed: str) -> None:
    tainted = report._replace(findings=[report.findings[0]._replace(message=message)])

    assert concise_report(Run([tainted])) == f"examples/arrangements.yaml:5:3 unknown-key {printed}\n"
