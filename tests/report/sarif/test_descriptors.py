"""What a viewer shows of a rule: what it says, what to do, what it rests on and how surely that was read."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import pytest

from masa.cli.catalogue import shipped_rules
from masa.report.file_report import FileReport
from masa.report.run import Run

Sarif = Callable[[Run], dict[str, Any]]

NOTHING: Mapping[str, str] = MappingProxyType({})


def speaking(sarif: Sarif, report: FileReport, rule: str, about_files: Mapping[str, str] = NOTHING) -> dict[str, Any]:
    """Return the one descriptor of a run in which one rule speaks."""
    found = report.findings[0]._replace(rule=rule)
    rules = shipped_rules().catalogue.rules
    run = Run([report._replace(findings=[found])], rules, about_files=about_files)
    (descriptor,) = sarif(run)["tool"]["driver"]["rules"]
    return dict(descriptor)


@pytest.mark.parametrize(
    ("rule", "level", "tags"),
    [
        pytest.param("reviews-send-before", "error", ["reviews", "regulation-must"], id="law"),
        pytest.param("dsp-named", "warning", ["delegates", "guidance-should"], id="guidance"),
        pytest.param("access-children-version", "note", ["access", "good-practice"], id="good-practice"),
    ],
)
def test_a_rule_has_its_level_topic_and_force(
    sarif: Sarif, report: FileReport, rule: str, level: str, tags: list[str]
) -> None:
    descriptor = speaking(sarif, report, rule)

    assert descriptor["defaultConfiguration"] == {"level": level}
    assert descriptor["properties"]["tags"] == tags
    assert descriptor["helpUri"].startswith("https://")


def test_a_rule_says_what_to_do_and_how_surely_its_source_was_read(sarif: Sarif, report: FileReport) -> None:
    rule = shipped_rules().catalogue.rules["dsp-named"]

    descriptor = speaking(sarif, report, "dsp-named")

    assert descriptor["shortDescription"] == {"text": rule.says}
    assert rule.remedy in descriptor["help"]["text"]
    assert "not read in the guidance itself" in descriptor["help"]["text"]
    assert descriptor["relationships"][0]["target"]["toolComponent"]["name"] == "Working Together 2023"


def test_a_finding_about_the_file_has_no_law_behind_it(sarif: Sarif, report: FileReport) -> None:
    descriptor = speaking(sarif, report, "yaml-tab", about_files={"yaml-tab": "A tab stands there."})

    assert descriptor["shortDescription"] == {"text": "A tab stands there."}
    assert "No law stands behind it" in descriptor["fullDescription"]["text"]
    assert not {"helpUri", "relationships"} & set(descriptor)
