"""One result: how it stands, where, what it is known by, why it is suppressed, and what would mend it."""

from collections.abc import Callable
from typing import Any

import pytest

from masa.diagnostic import Accepted, Finding, Fix
from masa.report.file_report import FileReport
from masa.report.run import Run
from masa.source.edits import Edit
from masa.source.span import Position, Span

Sarif = Callable[[Run], dict[str, Any]]


def named(report: FileReport, rule: str) -> Finding:
    return next(finding for finding in report.findings if finding.rule == rule)


def only(sarif: Sarif, report: FileReport, finding: Finding, folder: str = "") -> dict[str, Any]:
    (result,) = sarif(Run([report._replace(findings=[finding])], folder=folder))["results"]
    return dict(result)


@pytest.mark.parametrize(
    ("rule", "kind", "level"),
    [
        pytest.param("reviews-send-before", "fail", "error", id="error"),
        pytest.param("funding-year-and-total", "fail", "warning", id="warning"),
        pytest.param("cite-right-sections", "fail", "note", id="advice"),
        pytest.param("dsp-senior-enough", "review", "none", id="needs-a-person"),
        pytest.param("info-duty-16la", "open", "none", id="not-checked"),
        pytest.param("chair-is-a-dsp", "fail", "note", id="departed"),
    ],
)
def test_kind_and_level(sarif: Sarif, report: FileReport, rule: str, kind: str, level: str) -> None:
    result = only(sarif, report, named(report, rule))

    assert (result["kind"], result["level"]) == (kind, level)


def test_place_item_and_related_places(sarif: Sarif, report: FileReport) -> None:
    finding = named(report, "funding-year-and-total")

    result = only(sarif, report, finding)

    (place,) = result["locations"]
    assert place["logicalLocations"] == [{"fullyQualifiedName": "funding.stated_totals.contributions"}]
    region = place["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"]) == finding.span.start
    assert (region["endLine"], region["endColumn"]) == finding.span.end
    assert [one["id"] for one in result["relatedLocations"]] == [1, 2]
    assert result["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == finding.related[0].start.line


@pytest.mark.parametrize(
    ("path", "file", "uri"),
    [
        pytest.param("areas/a.yaml", "areas/a.yaml", "areas/a.yaml", id="document"),
        pytest.param("areas/a.yaml", "sections/b.md", "areas/sections/b.md", id="prose-file"),
        pytest.param("/work/areas/a.yaml", "/work/areas/a.yaml", "areas/a.yaml", id="absolute-beneath"),
        pytest.param("our areas/é%#?.yaml", "our areas/é%#?.yaml", "our%20areas/%C3%A9%25%23%3F.yaml", id="encoded"),
        pytest.param("a:b.yaml", "a:b.yaml", "a%3Ab.yaml", id="colon"),
        pytest.param("b\udcff.yaml", "b\udcff.yaml", "b%FF.yaml", id="name-that-is-no-text"),
        pytest.param("b\ud800.yaml", "b\ud800.yaml", "b%EF%BF%BD.yaml", id="half-a-character"),
    ],
)
def test_addresses_are_relative_and_percent_encoded(
    sarif: Sarif, report: FileReport, path: str, file: str, uri: str
) -> None:
    finding = report.findings[0]._replace(span=Span.at(file))

    result = only(sarif, report._replace(path=path), finding, folder="/work")

    location = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location == {"uri": uri, "uriBaseId": "%SRCROOT%"}


def test_an_address_outside_the_folder_stays_whole(sarif: Sarif, report: FileReport) -> None:
    finding = report.findings[0]._replace(span=Span.at("/srv/a b.yaml"))

    result = only(sarif, report._replace(path="/srv/a b.yaml"), finding, folder="/work")

    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": "file:///srv/a%20b.yaml"}


@pytest.mark.parametrize(
    ("change", "same"),
    [
        pytest.param({"span": Span.at("examples/arrangements.yaml", 9, 9)}, True, id="moved"),
        pytest.param({"message": "Said in other words."}, True, id="reworded"),
        pytest.param({"item": "partnership.website"}, False, id="another-item"),
        pytest.param({"rule": "empty-key"}, False, id="another-rule"),
        pytest.param({"span": Span.at("sections/needs.md")}, False, id="another-file"),
    ],
)
def test_a_fingerprint_is_of_rule_file_and_item_alone(
    sarif: Sarif, report: FileReport, change: dict[str, Any], *, same: bool
) -> None:
    finding = report.findings[0]

    before, after = (only(sarif, report, one) for one in (finding, finding._replace(**change)))

    assert (before["partialFingerprints"] == after["partialFingerprints"]) is same


def test_two_findings_of_one_rule_and_item_have_two_fingerprints(sarif: Sarif, report: FileReport) -> None:
    one = report.findings[0]
    other = one._replace(span=Span(one.span.file, Position(30, 1), Position(30, 2)))

    results = sarif(Run([report._replace(findings=[other, one])]))["results"]

    assert len({result["partialFingerprints"]["masa/v1"] for result in results}) == 2


def test_a_departure_is_suppressed_in_the_source_with_its_reason(sarif: Sarif, report: FileReport) -> None:
    (suppression,) = only(sarif, report, named(report, "chair-is-a-dsp"))["suppressions"]

    assert (suppression["kind"], suppression["status"]) == ("inSource", "accepted")
    assert "An independent chair saw the partnership through" in suppression["justification"]


@pytest.mark.parametrize(
    ("accepted", "justification"),
    [
        pytest.param(
            Accepted("The new chair starts soon.", "A. Person", "2027-03-31"),
            "The new chair starts soon. Accepted by A. Person until 2027-03-31.",
            id="who-and-until",
        ),
        pytest.param(Accepted("Agreed.", "A. Person", ""), "Agreed. Accepted by A. Person.", id="who"),
        pytest.param(Accepted("Agreed.", "", "2027-03-31"), "Agreed. Accepted until 2027-03-31.", id="until"),
    ],
)
def test_what_is_accepted_is_suppressed_outside_the_source_and_keeps_its_level(
    sarif: Sarif, report: FileReport, accepted: Accepted, justification: str
) -> None:
    result = only(sarif, report, named(report, "funding-year-and-total")._replace(accepted=accepted))

    (suppression,) = result["suppressions"]
    assert (suppression["kind"], suppression["status"]) == ("external", "accepted")
    assert suppression["justification"] == justification
    assert result["level"] == "warning"


def test_what_nobody_accepted_has_no_suppression_and_no_fix(sarif: Sarif, report: FileReport) -> None:
    result = only(sarif, report, named(report, "funding-year-and-total"))

    assert not {"suppressions", "fixes"} & set(result)


@pytest.mark.parametrize("safe", [pytest.param(True, id="safe"), pytest.param(False, id="unsafe")])
def test_a_fix_gives_each_region_its_new_words(sarif: Sarif, report: FileReport, *, safe: bool) -> None:
    span = report.findings[0].span
    fix = Fix("Write website.", safe, (Edit(span, "website\n  # é\x1b"), Edit(Span.at("sections/needs.md"), "")))

    (written,) = only(sarif, report, report.findings[0]._replace(fix=fix))["fixes"]

    document, prose = written["artifactChanges"]
    assert document["replacements"][0]["insertedContent"] == {"text": "website\n  # é\x1b"}
    assert document["replacements"][0]["deletedRegion"]["startLine"] == span.start.line
    assert prose["artifactLocation"]["uri"] == "examples/sections/needs.md"
    assert prose["replacements"][0]["insertedContent"] == {"text": ""}
    assert written["properties"] == {"safe": safe}
