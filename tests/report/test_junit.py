"""What CI servers are given: JUnit's XML, in the shape that docs/output-formats.md describes."""

from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import Element, fromstring

import pytest

from masa.diagnostic import Accepted, Finding
from masa.report.file_report import FileReport
from masa.report.junit import junit_report
from masa.report.run import Run


def test_whole_report(varied: FileReport, unreadable: FileReport, snapshot: Callable[[str, str], None]) -> None:
    snapshot("findings-junit.xml", junit_report(Run([varied, unreadable])))


def parsed(*reports: FileReport) -> Element:
    return fromstring(junit_report(Run(reports)))  # noqa: S314 - our own text


CHILDREN = {
    "testsuites": ["testsuite"],
    "testsuite": ["properties", "testcase"],
    "properties": ["property"],
    "testcase": ["skipped", "failure", "error", "system-out"],
}
ATTRIBUTES = {
    "testsuites": {"name", "tests", "failures", "errors", "time"},
    "testsuite": {"name", "tests", "failures", "errors", "skipped", "time"},
    "property": {"name", "value"},
    "testcase": {"name", "classname", "time"},
    "skipped": {"message"},
    "failure": {"message", "type"},
    "error": {"message", "type"},
}


def test_shape(varied: FileReport, unreadable: FileReport) -> None:
    for element in (root := parsed(varied, unreadable, varied._replace(path="b.yaml"))).iter():
        order = [CHILDREN.get(element.tag, []).index(child.tag) for child in element]
        assert order == sorted(order)
        assert set(element.attrib) == ATTRIBUTES.get(element.tag, set())
    for case in root.iter("testcase"):
        assert len([child for child in case if child.tag != "system-out"]) <= 1
    names = [(case.get("classname"), case.get("name")) for case in root.iter("testcase")]
    assert len(names) == len(set(names))


def test_counts_add_up(varied: FileReport, unreadable: FileReport) -> None:
    root = parsed(varied, unreadable)

    for name, tag in (("tests", "testcase"), ("failures", "failure"), ("errors", "error")):
        assert root.get(name) == str(len(list(root.iter(tag))))
        assert int(root.get(name, "")) == sum(int(suite.get(name, "")) for suite in root)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        pytest.param("error", "4", id="errors"),
        pytest.param("accepted", "1", id="accepted"),
        pytest.param("accepted_of_law", "0", id="accepted-law"),
        pytest.param("departed", "1", id="departed"),
        pytest.param("not_checked", "3", id="not-checked"),
        pytest.param("hidden.findings", "2", id="hidden"),
        pytest.param("hidden.of_law", "1", id="hidden-law"),
        pytest.param("as_of", "2025-06-01", id="day"),
        pytest.param("edition", "wt2023", id="edition"),
    ],
)
def test_properties(varied: FileReport, name: str, value: str) -> None:
    properties = {entry.get("name"): entry.get("value") for entry in parsed(varied).iter("property")}

    assert properties[name] == value


ACCEPTED = Accepted("Waits for the board.", "The business manager", "2025-12-31")


def case(report: FileReport, *findings: Finding, fail_on: str = "warning", readable: bool = True) -> Element:
    changed = report._replace(findings=findings, fail_on=fail_on, readable=readable)
    (found,) = parsed(changed).iter("testcase")
    return found


@pytest.mark.parametrize(
    ("change", "fail_on", "result", "message"),
    [
        pytest.param({}, "warning", "failure", "partnership has no key", id="error"),
        pytest.param({"severity": "warning"}, "error", "skipped", "warning: partnership", id="below-the-threshold"),
        pytest.param({"severity": "advice"}, "warning", "skipped", "advice: partnership", id="advice"),
        pytest.param({"severity": "advice"}, "advice", "failure", "partnership has no key", id="advice-that-fails"),
        pytest.param({"accepted": ACCEPTED}, "warning", "skipped", "accepted: partnership", id="accepted"),
        pytest.param(
            {"outcome": "needs-a-person", "severity": None}, "warning", "skipped", "for a person: ", id="person"
        ),
        pytest.param({"outcome": "departed", "severity": None}, "warning", "skipped", "departed: ", id="departed"),
    ],
)
def test_result_of_a_rule(report: FileReport, change: dict[str, Any], fail_on: str, result: str, message: str) -> None:
    finding = report.findings[0]._replace(force="guidance-should", **change)

    found = case(report, finding, fail_on=fail_on)[0]

    assert found.tag == result
    assert found.get("message", "").startswith(message)


def test_a_rule_that_is_met_passes(report: FileReport) -> None:
    met = [finding for finding in report.findings if finding.outcome == "met"]

    assert list(case(report, *met)) == []


def test_all_places_of_a_rule_are_one_failure_and_what_was_accepted_stands_apart(report: FileReport) -> None:
    first, second, third = [finding for finding in report.findings if finding.rule == "agencies-why-chosen"][:3]

    failure, apart = case(report, first, second, third._replace(accepted=ACCEPTED))

    assert failure.get("message") == "No reason is given for choosing probation. (and 1 more)"
    assert [line for line in (failure.text or "").splitlines() if line[:1] != " "] == [
        "examples/arrangements.yaml:32:5: warning: No reason is given for choosing probation.",
        "examples/arrangements.yaml:34:5: warning: No reason is given for choosing fire.",
    ]
    assert "Accepted by The business manager until 2025-12-31: Waits for the board." in (apart.text or "")


def test_a_file_that_cannot_be_read_is_in_error(unreadable: FileReport) -> None:
    (found,) = parsed(unreadable).iter("testcase")

    assert [(child.tag, child.get("message")) for child in found] == [("error", "A value is missing here.")]


def test_nothing_checked_is_in_error(report: FileReport) -> None:
    (found,) = parsed(report._replace(findings=[])).iter("testcase")

    assert (found.get("name"), found[0].tag) == ("nothing-checked", "error")


@pytest.mark.parametrize(
    ("message", "printed"),
    [
        pytest.param('<failure message="a">&amp;', '<failure message="a">&amp;', id="markup"),
        pytest.param("]]>", "]]>", id="end-of-cdata"),
        pytest.param("a\x00b\x1bc", "a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}c", id="control"),
        pytest.param("a\ufffeb\uffff", "a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}", id="no-character"),
        pytest.param("a\ud800b", "a\N{REPLACEMENT CHARACTER}b", id="half-a-character"),
        pytest.param("a\n  b", "a b", id="line-end"),
        pytest.param("児童", "児童", id="any-language"),
    ],
)
def test_words_of_a_document_stay_words(report: FileReport, message: str, printed: str) -> None:
    finding = report.findings[0]._replace(message=message, force="guidance-should")

    assert case(report, finding)[0].get("message") == printed


def test_the_name_of_a_file_stays_a_name(report: FileReport) -> None:
    named = report._replace(path='"><x>\x01\udcff.yaml', findings=report.findings[-2:-1])

    (suite,) = parsed(named)

    assert suite.get("name") == '"><x>\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}.yaml'
