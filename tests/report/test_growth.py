"""Twice the findings are twice the work for each format, and no more."""

from functools import partial

import pytest

from masa.diagnostic import Finding
from masa.report.file_report import FileReport
from masa.report.formats import FORMATS, Format
from masa.report.run import Run
from masa.source.span import Span
from tests.calls import calls_of

FEW = 40
SLACK = 1.15  # over twice the work


def many(report: FileReport, count: int) -> Run:
    """Return each finding so many times, at other lines: what is known by its item is so many times the same."""
    findings = [moved(finding, line) for finding in report.findings for line in range(1, count + 1)]
    return Run([report._replace(findings=findings)])


def moved(finding: Finding, line: int) -> Finding:
    return finding._replace(span=Span.at(finding.span.file, line))


@pytest.mark.parametrize("output_format", list(Format))
def test_twice_the_findings_are_twice_the_work(varied: FileReport, output_format: str) -> None:
    runs = [many(varied, count) for count in (FEW, 2 * FEW, 4 * FEW)]
    write = FORMATS[output_format]
    write(runs[0])  # what is worked out once in a process is no part of the growth

    once, twice, four = (calls_of(partial(write, run)) for run in runs)

    assert four - twice <= 2 * (twice - once) * SLACK
