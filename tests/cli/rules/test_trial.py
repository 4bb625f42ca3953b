"""`masa rules test`, and local rules in the commands that judge and tell."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from masa.rules.language.scaffold import new_rule, new_sources

Run = Callable[..., CompletedProcess[str]]

EXAMPLE = (Path(__file__).parents[3] / "examples" / "exampleshire.yaml").read_text()
WITHOUT_A_DATE = EXAMPLE.replace("    next_review: 2026-11\n", "")
DAY = ("--as-of", "2025-06-01")


@pytest.fixture
def ours(masa: Run, tmp_path: Path, rule: str) -> Path:
    """Write a folder of one local rule, and a document that does not meet it."""
    del masa  # it has made the folder the working one
    folder = tmp_path / "ours"
    (folder / "needs").mkdir(parents=True)
    (folder / "needs" / "dated.yaml").write_text(rule)
    (folder / "sources.yaml").write_text(new_sources())
    (tmp_path / "arrangements.yaml").write_text(WITHOUT_A_DATE)
    return folder


@pytest.fixture
def rule() -> str:
    return new_rule("dated", "ours", date(2025, 6, 1))


@pytest.mark.usefixtures("ours")
def test_a_report_groups_and_counts_local_rules(masa: Run) -> None:
    done = masa("lint", "arrangements.yaml", "--rules", "ours", *DAY)
    printed = " ".join(done.stdout.split())

    assert done.returncode == 1
    assert "── Local rules ──" in printed
    assert "warning dated arrangements.yaml:" in printed
    assert "Rests on: Our procedures, the page or section that asks for this (local rule, read in the text)" in printed
    assert "with 1 local rule from ours." in printed


@pytest.mark.usefixtures("ours")
def test_masa_toml_names_a_folder_for_every_command(masa: Run, tmp_path: Path) -> None:
    (tmp_path / "masa.toml").write_text('rules = ["ours"]\n')

    assert "dated" in masa("lint", "arrangements.yaml", "--format", "concise", *DAY).stdout
    assert "1 rule: all 3 examples hold" in masa("rules", "test").stdout
    assert "A local rule from ours: it is none of masa's." in masa("explain", "dated").stdout


@pytest.mark.usefixtures("ours")
def test_settings_that_a_person_names_may_lead_to_rules_elsewhere(masa: Run, tmp_path: Path) -> None:
    settings = tmp_path / "area" / "masa.toml"
    settings.parent.mkdir()
    settings.write_text('rules = ["../ours"]\n')
    named = ("--config", "area/masa.toml")

    assert "1 rule: all 3 examples hold" in masa("rules", "test", *named).stdout
    assert "it is none of masa's" in masa("explain", "dated", *named).stdout
    assert "1 of local rules" in " ".join(masa("rules", *named).stdout.split())
    assert "do not go together" in " ".join(masa("rules", "--review", *named).stderr.split())


@pytest.mark.usefixtures("ours")
def test_rules_lists_local_ones_under_their_folder(masa: Run) -> None:
    printed = masa("rules", "--rules", "ours").stdout
    listed = json.loads(masa("rules", "--rules", "ours", "--format", "json").stdout)["rules"]

    assert "dated" in printed.split("Local rules from ours")[1]
    assert [(one["rule"], one["folder"]) for one in listed if one["local"]] == [("dated", "ours")]
    assert "dated" not in masa("rules").stdout.split()


@pytest.mark.usefixtures("ours")
def test_a_statement_keeps_local_rules_apart(masa: Run) -> None:
    stated = json.loads(masa("trace", "arrangements.yaml", "--rules", "ours", "--format", "json", *DAY).stdout)
    printed = masa("trace", "arrangements.yaml", "--rules", "ours", *DAY).stdout
    page = masa("trace", "arrangements.yaml", "--rules", "ours", "--format", "markdown", *DAY).stdout

    assert "dated" not in {one["rule"] for one in stated["requirements"]}
    assert not any("dated" in part["rules"] for part in stated["parts"])
    assert [(one["rule"], one["outcome"]) for one in stated["local_rules"]] == [("dated", "not-met")]
    assert "local rules from ours, which are no requirements of law or guidance: 1 not met." in printed
    assert "They are no requirements of law or guidance" in page.split("## Local rules")[1]


@pytest.mark.parametrize("rule", [pytest.param("id: dated\nsays: &x y\n", id="broken")])
@pytest.mark.usefixtures("ours")
def test_a_broken_folder_stops_before_any_document_is_read(masa: Run) -> None:
    done = masa("lint", "arrangements.yaml", "--rules", "ours", *DAY)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("masa: ours/needs/dated.yaml:2: `&x` marks a value")
    assert done.stderr.count("\n") == 1


def test_what_is_weak_is_said_in_words(masa: Run, ours: Path, rule: str) -> None:
    (ours / "needs" / "dated.yaml").write_text(rule.replace("    outcome: met", "    outcome: not-applicable"))

    done = masa("rules", "test", "ours")
    told = json.loads(masa("rules", "test", "ours", "--format", "json").stdout)["rules"]

    assert done.returncode == 1
    assert done.stdout == (
        "ours/needs/dated.yaml: The example “The next review has its month” does not hold: met everywhere\n"
        "1 rule: 1 rule false or weak.\n"
    )
    assert [one["problems"] for one in told] == [
        ["The example “The next review has its month” does not hold: met everywhere"]
    ]


def test_a_base_of_ones_own(masa: Run, ours: Path) -> None:
    (ours / "base.yaml").write_text("masa: 1\nneeds:\n  identfy: x\n")

    assert "cannot be read at needs.identfy" in masa("rules", "test", "ours").stdout


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        pytest.param(("test",), "name a folder of local rules", id="no-folder"),
        pytest.param(("test", "nowhere"), "There is no folder nowhere.", id="not-there"),
        pytest.param(("--coverage", "--rules", "x"), "do not go together", id="two-views"),
        pytest.param(("--review", "test", "x"), "--review is for the list", id="flag-before-a-command"),
    ],
)
def test_what_cannot_be_asked(masa: Run, arguments: tuple[str, ...], sentence: str) -> None:
    done = masa("rules", *arguments)

    assert done.returncode == 2
    assert sentence in " ".join(done.stderr.replace("│", " ").split())
