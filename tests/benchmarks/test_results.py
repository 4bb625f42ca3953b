"""What is measured comes out as targets that hold or do not, and as tables."""

import json
from collections.abc import Callable, Sequence
from math import log2
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from benchmarks import in_process
from benchmarks.fit import doubling
from benchmarks.processes import rounds
from benchmarks.processes.command import Command, FailedCommandError, Sample
from benchmarks.processes.environment import plain
from benchmarks.processes.rounds import Measured, in_turn, wall_ratio
from benchmarks.processes.running import run
from benchmarks.report import markdown
from benchmarks.targets import targets
from benchmarks.tools import tools_in

HERE = Path(__file__).parents[2] / "benchmarks"
TOOLS = tools_in(HERE)
STEPS = (20, 40, 80, 160, 320)
ROW = {"does": "style", "rounds": 3, "wall_ms": 200.0, "least_wall_ms": 180.0, "processor_ms": 199.0, "peak_mib": 17.0}
HEAD = {"date": "2025-06-01", "machine": {"cores": "2"}, "rounds": 3, "corpus_rounds": 2}


@pytest.mark.parametrize(
    ("cost", "factor"),
    [
        pytest.param(lambda number: 30 + number / 10, 2.0, id="linear"),
        pytest.param(lambda number: 30 + number**2 / 100, 4.0, id="quadratic"),
        pytest.param(lambda _: 30.0, 1.0, id="nothing"),
        pytest.param(lambda number: 30 + (number**2 / 100 if number > 20 else -1), 4.0, id="noise at first"),
        pytest.param(lambda number: 30 + number * (0.1 if number > 20 else 0.02), 2.0, id="too little at first"),
        pytest.param(lambda number: 30 + number / 10 + (0.5 if number == 20 else 0), 2.0, id="too much at first"),
        pytest.param(lambda number: 30 + number * log2(number) / 10, 2.29, id="a little more than linear"),
    ],
)
def test_what_doubling_does(cost: Callable[[int], float], factor: float) -> None:
    times = {"0": 30.0, **{str(number): cost(number) for number in STEPS}}
    assert doubling(times) == pytest.approx(factor, rel=0.02)


def test_what_the_first_of_many_costs_is_no_growth() -> None:
    times = {"1": 1400.0, **{str(number): 1400 + (number - 1) * 2 for number in STEPS}}
    assert doubling(times) == pytest.approx(2)


@pytest.mark.parametrize(
    ("part", "held"),
    [
        pytest.param({"warm": {"document-60k": {"all_to_drain": 2.5}}}, [True], id="just at the limit"),
        pytest.param({"warm": {"document-60k": {"all_to_drain": 2.51}}}, [False], id="just over it"),
        pytest.param({"instructions": {"masa lint": 13.0, "yamllint": 100.0}}, [True], id="instructions"),
        pytest.param({"pages": {"page": 29.0, "document": 116.0, "docx": 151.0}}, [True, False], id="pages"),
        pytest.param({"growth": {"people": {"doubling": 2.03}}}, [True], id="growth as good as linear"),
        pytest.param({"growth": {"people": {"doubling": 2.05}}}, [False], id="growth beyond it"),
        pytest.param({}, [], id="a part that was not run"),
    ],
)
def test_whether_targets_hold(part: dict[str, Any], held: list[bool]) -> None:
    assert [target.holds for target in targets(part)] == held


@pytest.mark.parametrize(
    ("walls", "ratio"),
    [
        pytest.param((4.0, 12.0, 8.0), 0.25, id="the median of 0.25, 0.25 and 0.125"),
        pytest.param((10.0, 10.0), 0.2, id="the last round was sat out"),
    ],
)
def test_ratios_are_taken_round_by_round(walls: Sequence[float], ratio: float) -> None:
    one, other = (
        Measured(Command("any", "", ()), tuple(Sample(wall, 0, 0, 0) for wall in each))
        for each in ((1.0, 3.0, 1.0), walls)
    )
    assert wall_ratio(one, other) == pytest.approx(ratio)


@pytest.mark.parametrize(
    ("asked", "quick", "slow"),
    [pytest.param(2, 2, 2, id="two rounds"), pytest.param(3, 3, 2, id="three rounds")],
)
def test_a_slow_command_runs_less_often(asked: int, quick: int, slow: int, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[str] = []

    def run_nothing(command: Command, _: Path) -> Sample:
        ran.append(command.name)
        return Sample(1, 1, 1, 1)

    monkeypatch.setattr(rounds, "run", run_nothing)
    commands = [Command("quick", "", ()), Command("slow", "", (), slow=True)]
    found = in_turn(commands, Path(), asked)
    assert {name: len(one.samples) for name, one in found.items()} == {"quick": quick, "slow": slow}
    assert ran.count("quick") == quick + 1, "the first is not counted"
    assert ran.count("slow") == slow


def test_no_command_sees_what_a_developer_has_set_for_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setenv("OTHER", "2")
    seen = plain(PYTHONHASHSEED="0")
    assert {name: value for name, value in seen.items() if name.startswith("PYTHON")} == {"PYTHONHASHSEED": "0"}
    assert seen["OTHER"] == "2"


def test_warm_is_compared_with_the_drain_round_by_round(monkeypatch: pytest.MonkeyPatch) -> None:
    answers: dict[str, list[Any]] = {
        "drain": [{"one": 4.0}, {"one": 10.0}],
        "warm": [{"one": {"all": 8.0}}, {"one": {"all": 30.0}}],
    }
    monkeypatch.setattr(in_process, "inside", lambda _, module, __: answers[module].pop(0))
    found = in_process.warm_beside_drain(TOOLS, ["one.yaml"], 2)
    assert found == {"one": {"drain": 7.0, "all": 19.0, "all_to_drain": 2.5}}


def test_the_page_shows_targets_and_tables() -> None:
    rows = {
        name: {**ROW, "masa_to_this": ratio}
        for name, ratio in (("masa lint", 1.0), ("yamllint", 0.21), ("check-jsonschema", 0.17), ("python -c pass", 4.0))
    }
    page = markdown({**HEAD, "file": {"60k": rows}})
    assert "| 60 KB, wall, masa to yamllint | 0.25 | 0.21 | yes |" in page
    assert "| 60 KB, wall, masa to check-jsonschema | 0.16 | 0.17 | no |" in page
    assert "| yamllint | style | 3 | 200 | 180 | 199 | 17.0 | 0.21 |" in page
    assert "- rounds: 3 on one document, 2 on the corpus" in page


def test_the_page_shows_how_much_was_added() -> None:
    found = {"ms": {"0": 40.0, "80": 60.0, "160": 83.0}, "doubling": 1.95, "doubling_of_time": 2.1}
    page = markdown({**HEAD, "growth": {"agencies": {**found, "millions": {"0": 90, "80": 185, "160": 278}}}})
    assert "| agencies | 160 | 40.0 | 60.0 | 83.0 | 2.1 |" in page
    assert "| agencies | 160 | 90.0 | 185 | 278 | 1.95 |" in page


@pytest.mark.parametrize(
    ("ends_with", "fails"),
    [pytest.param({0}, False, id="as foreseen"), pytest.param({1}, True, id="otherwise")],
)
def test_a_command_that_does_not_do_its_job_is_told(tmp_path: Path, ends_with: set[int], fails: bool) -> None:  # noqa: FBT001 - a row
    command = Command("echo", "says a word", ("/bin/sh", "-c", "echo word"), frozenset(ends_with))
    if fails:
        with pytest.raises(FailedCommandError, match=r"echo ended with 0:\nword"):
            run(command, tmp_path)
    else:
        assert run(command, tmp_path).printed == len("word\n")


def test_spectral_has_about_as_many_rules_as_masa() -> None:
    rules = YAML(typ="safe").load((HERE / "spectral.yaml").read_bytes())["rules"]
    of_masa = len(list((HERE.parent / "rules").glob("*/*.yaml")))
    assert 0.8 < len(rules) / of_masa < 1.2
    assert {rule["then"]["function"] for rule in rules.values()} == {"enumeration", "length", "or", "pattern", "truthy"}


def test_peers_are_pinned_and_no_registry_is_named() -> None:
    lines = (HERE / "requirements.txt").read_text().splitlines()
    assert [line for line in lines if "==" not in line and not line.startswith("#")] == []
    lock = json.loads((HERE / "package-lock.json").read_text())
    assert [name for name, package in lock["packages"].items() if "resolved" in package] == []
    assert [name for name, package in lock["packages"].items() if name and "integrity" not in package] == []
