"""Findings as JUnit's XML, which most CI servers show: a suite for each document, a test case for each rule."""

import re
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from masa.diagnostic import SEVERITIES, Finding
from masa.report.file_report import FileReport, harmless, one_line, unmet
from masa.report.places import document_of, place_of
from masa.report.run import Run
from masa.rules.engine.authority import provision

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Signs that XML 1.0 cannot hold, not even escaped."""

_KINDS = [*SEVERITIES, "accepted", "for a person", "not checked", "departed"]
_KIND_OF_OUTCOME = {"needs-a-person": "for a person", "not-checked": "not checked", "departed": "departed"}


def junit_report(run: Run) -> str:
    """Return a test suite for each document; a case fails where its rule makes the exit code 1.

    A rule below the threshold, accepted, departed from, not checked or for a person is skipped, with its reason; one
    that is met passes. A case is in error where a file could not be read or nothing in it was checked.
    """
    root = Element("testsuites", {"name": "masa lint"})
    for report in run.reports:
        root.append(_suite(run, report))
    if run.problems:
        root.append(_problems(run.problems))
    for element in (*root, root):
        _count(element)
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _suite(run: Run, report: FileReport) -> Element:
    name = _clean(harmless(document_of(run, report)))
    suite = Element("testsuite", {"name": name})
    properties = SubElement(suite, "properties")
    for key, value in _properties(report).items():
        SubElement(properties, "property", {"name": key, "value": _clean(harmless(str(value)))})
    for rule, findings in sorted(_by_rule(report).items()):
        case = SubElement(suite, "testcase", {"name": rule, "classname": name, "time": "0"})
        _fill(case, run, report, findings)
    if report.readable and not report.checked:
        _add_error(suite, "nothing-checked", "Nothing was checked in this file, and that is a failure.")
    return suite


def _problems(problems: Sequence[str]) -> Element:
    """Return a suite of what could not be done, so that a file that was not there is no pass."""
    suite = Element("testsuite", {"name": "masa"})
    for number, problem in enumerate(problems, start=1):
        _add_error(suite, f"problem-{number}", _clean(one_line(problem)))
    return suite


def _add_error(suite: Element, name: str, message: str) -> None:
    case = SubElement(suite, "testcase", {"name": name, "classname": suite.get("name", ""), "time": "0"})
    SubElement(case, "error", {"message": message, "type": "error"})


def _properties(report: FileReport) -> dict[str, object]:
    hidden = {f"hidden.{name}": number for name, number in report.hidden_counts._asdict().items()}
    basis = {"as_of": report.day.isoformat(), "edition": report.edition, "edition_reason": report.edition_reason}
    return {**basis, **report.counts._asdict(), **hidden}


def _by_rule(report: FileReport) -> dict[str, list[Finding]]:
    """Gather what each rule that applies comes to, in the order of the file; a rule that is met has an empty list."""
    rules: dict[str, list[Finding]] = {finding.rule: [] for finding in report.findings if finding.outcome == "met"}
    for finding in report.shown:
        rules.setdefault(finding.rule, []).append(finding)
    return rules


def _fill(case: Element, run: Run, report: FileReport, findings: Sequence[Finding]) -> None:
    """Give a test case its result, and beneath it what else is to be said of its rule."""
    failing = any(report.fails(finding) for finding in findings)
    named = [finding for finding in findings if failing and unmet(finding)]
    gravest = sorted(named or findings, key=lambda finding: _KINDS.index(_kind(finding)))
    if failing:
        result = SubElement(case, "failure" if report.readable else "error", {"message": _message(gravest)})
        result.set("type", _kind(gravest[0]))
        result.text = _text(run, report, named)
    elif findings:
        SubElement(case, "skipped", {"message": _clean(f"{_kind(gravest[0])}: {_message(gravest)}")})
    others = [finding for finding in findings if not (failing and unmet(finding))]
    if others:
        SubElement(case, "system-out").text = _text(run, report, others)


def _message(findings: Sequence[Finding]) -> str:
    more = f" (and {len(findings) - 1} more)" if findings[1:] else ""
    return _clean(one_line(findings[0].message) + more)


def _text(run: Run, report: FileReport, findings: Sequence[Finding]) -> str:
    return _clean("\n".join(line for finding in findings for line in _lines(run, report, finding)))


def _lines(run: Run, report: FileReport, finding: Finding) -> Iterator[str]:
    yield one_line(f"{place_of(run, report, finding.span)}: {_kind(finding)}: {finding.message}")
    if finding.accepted:
        reason, who, until = finding.accepted
        yield f"    Accepted by {one_line(f'{who} until {until}: {reason}')}"
    if finding.remedy:
        yield f"    What to do: {one_line(finding.remedy)}"
    for authority in finding.authority:
        yield f"    Rests on: {one_line(provision(authority))}"


def _kind(finding: Finding) -> str:
    if finding.outcome == "not-met":
        return "accepted" if finding.accepted else finding.severity or SEVERITIES[-1]
    return _KIND_OF_OUTCOME[finding.outcome]


def _count(element: Element) -> None:
    """Say how many test cases stand in a suite, or in all; the schemas know no count of skipped ones of all suites."""
    numbers = {"tests": "testcase", "failures": "failure", "errors": "error"}
    numbers |= {"skipped": "skipped"} if element.tag == "testsuite" else {}
    for name, tag in numbers.items():
        element.set(name, str(len(list(element.iter(tag)))))
    element.set("time", "0")


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)
