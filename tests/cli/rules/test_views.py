"""`masa rules --coverage` and `--diff`, and what `masa explain` says of editions and of law to come."""

import json
import subprocess
from collections.abc import Callable
from typing import Any

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]


def loaded(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    assert done.returncode == 0
    content: dict[str, Any] = json.loads(done.stdout)
    return content


def test_coverage_names_the_rules_or_the_reason(masa: Run) -> None:
    printed = " ".join(masa("rules", "--coverage").stdout.split())

    assert "s.16E(2)" in printed
    assert "needs-identify" in printed
    assert "No rule: a power, which asks nothing." in printed
    assert "requirements are no rule." in printed


def test_coverage_as_json_leaves_nothing_open(masa: Run) -> None:
    content = loaded(masa("rules", "--coverage", "--format", "json"))

    assert all(bool(one["rules"]) != bool(one["reason"]) for one in content["provisions"])
    assert {"needs-identify", "edu-identify-respond"} <= {
        rule for one in content["provisions"] if one["provision"] == "s.16E(2)" for rule in one["rules"]
    }
    assert "audit-programme" in {one["rule"] for one in content["requirements"]}


def test_what_an_edition_changes(masa: Run) -> None:
    content = loaded(masa("rules", "--diff", "wt2023", "wt2026", "--format", "json"))
    changes = {one["rule"]: one["change"] for one in content["changes"]}

    assert changes["needs-lac"] == "added"
    assert changes["needs-early-help"] == "changed"
    assert "dsp-named" in content["carried"]
    assert "rules are carried" in " ".join(masa("rules", "--diff", "wt2023", "wt2026").stdout.split())


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        pytest.param(("--diff", "wt2023", "wt2025"), "There is no edition wt2025. Did you mean wt2026?", id="edition"),
        pytest.param(("--diff", "wt2023", "wt2026", "--coverage"), "do not go together", id="two-views"),
    ],
)
def test_what_cannot_be_asked(masa: Run, arguments: tuple[str, ...], sentence: str) -> None:
    done = masa("rules", *arguments)

    assert done.returncode == 2
    assert sentence in " ".join(done.stderr.split()).replace("│ ", "")


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        pytest.param("needs-early-help", "The document covers family help.", id="differs-in-an-edition"),
        pytest.param("dsp-named", "Carried from the edition before", id="carried"),
        pytest.param("macpt-established", "Expected: late 2027, as reported.", id="law-without-a-first-day"),
        pytest.param("needs-identify", "From 29 June 2018.", id="law-with-a-first-day"),
        pytest.param("cite-current-guidance", "Judged on the document's own date.", id="judged-on-the-document"),
    ],
)
def test_explain_says_when(masa: Run, rule: str, sentence: str) -> None:
    assert sentence in " ".join(masa("explain", rule).stdout.split())
