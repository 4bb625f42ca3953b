"""Every format names the same findings, at the same places: what is not met and was not accepted."""

import pytest

from masa.report.file_report import FileReport
from masa.report.formats import FORMATS, Format
from masa.report.places import file_of
from masa.report.run import Run
from tests.report.reading_back import PARSERS, Named

FOR_PEOPLE = {Format.TEXT}
"""The text report folds findings that are alike, so its rows are tested in test_text.py."""


def test_every_format_has_a_parser() -> None:
    assert set(PARSERS) | FOR_PEOPLE == set(FORMATS) == set(Format)


def expected(run: Run) -> list[Named]:
    return sorted(
        Named(file_of(run, report, found.span), *found.span.start, found.rule)
        for report in run.reports
        for found in report.findings
        if found.outcome == "not-met" and not found.accepted
    )


@pytest.mark.parametrize("output_format", list(PARSERS))
def test_fixed_list(report: FileReport, output_format: str) -> None:
    run = Run([report])

    assert sorted(PARSERS[output_format](FORMATS[output_format](run), run)) == expected(run)
    assert len(expected(run)) == 15


@pytest.mark.parametrize("output_format", list(PARSERS))
def test_two_files_one_of_them_not_readable(
    report: FileReport, varied: FileReport, unreadable: FileReport, output_format: str
) -> None:
    beneath = varied._replace(path="/work/areas/arrangements.yaml")
    moved = [
        finding._replace(span=finding.span._replace(file=beneath.path)) if finding.span.file == report.path else finding
        for finding in varied.findings
    ]
    run = Run([beneath._replace(findings=moved), unreadable], folder="/work")

    assert sorted(PARSERS[output_format](FORMATS[output_format](run), run)) == expected(run)
    assert {named.file for named in expected(run)} == {
        "areas/arrangements.yaml",
        "areas/sections/needs.md",
        "examples/broken.yaml",
    }


@pytest.mark.parametrize("output_format", [Format.TEXT, *PARSERS])
def test_a_format_does_not_depend_on_the_order_of_finding(varied: FileReport, output_format: str) -> None:
    turned = varied._replace(findings=list(reversed(varied.findings)))

    assert FORMATS[output_format](Run([turned])) == FORMATS[output_format](Run([varied]))


@pytest.mark.parametrize("output_format", [Format.GITHUB, Format.JUNIT, Format.MARKDOWN])
def test_what_could_not_be_done_is_no_pass(report: FileReport, output_format: str) -> None:
    met = report._replace(findings=[finding for finding in report.findings if finding.outcome == "met"])
    words = "There is no file nowhere.yaml."

    assert words not in FORMATS[output_format](Run([met]))
    assert words in FORMATS[output_format](Run([met], problems=[words]))
    assert "Nothing that masa checks is missing" not in FORMATS[output_format](Run([met], problems=[words]))
