"""What is measured comes out as targets that hold or do not, and as tables."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from benchmarks.fit import doubling
from benchmarks.processes.command import Command, FailedCommandError, Sample
from benchmarks.processes.rounds import Measured, wall_ratio
from benchmarks.processes.running import run
from benchmarks.report import markdown
from benchmarks.targets import targets

HERE = Path(__file__).parents[2] / "benchmarks"
STEPS = (20, 40, 80, 160, 320)
ROW = {"does": "style", "wall_ms": 200.0, "least_wall_ms": 180.0, "processor_ms": 199.0, "peak_mib": 17.0}
HEAD = {"date": "2025-06-01", "machine": {"cores": "2"}}


@pytest.mark.parametrize(
    ("cost", "factor"),
    [
        pytest.param(lambda number: 30 + number / 10, 2.0, id="linear"),
        pytest.param(lambda number: 30 + number**2 / 100, 4.0, id="quadratic"),
        pytest.param(lambda _: 30.0, 1.0, id="nothing"),
        pytest.param(lambda number: 30 + (number**2 / 100 if number > 20 else -1), 4.0, id="noise at first"),
    ],
)
def test_what_doubling_does(cost: Callable[[int], float], factor: float) -> None:
    times = {"0": 30.0, **{str(number): cost(number) for number in STEPS}}
    assert doubling(times) == pytest.approx(factor)


def test_what_the_first_of_many_costs_is_no_growth() -> None:
    times = {"1": 1400.0, **{str(number): 1400 + (number - 1) * 2 for number in STEPS}}
    assert doubling(times) == pytest.approx(2)


@pytest.mark.parametrize(
    ("part", "held"),
    [
        pytest.param({"warm": {"document-60k": {"drain": 4.0, "all": 10.0}}}, [True], id="just at the limit"),
        pytest.param({"warm": {"document-60k": {"drain": 4.0, "all": 10.1}}}, [False], id="just over it"),
        pytest.param({"instructions": {"masa lint": 13.0, "yamllint": 100.0}}, [True], id="instructions"),
        pytest.param({"pages": {"page": 29.0, "document": 116.0, "docx": 151.0}}, [True, False, False], id="pages"),
        pytest.param({"growth": {"people": {"doubling": 2.09}}}, [True], id="growth within the noise of clocks"),
        pytest.param({"growth": {"people": {"doubling": 2.2}}}, [False], id="growth beyond it"),
        pytest.param({}, [], id="a part that was not run"),
    ],
)
def test_whether_targets_hold(part: dict[str, Any], held: list[bool]) -> None:
    assert [target.holds for target in targets(part)] == held


def test_ratios_are_taken_round_by_round() -> None:
    one, other = (
        Measured(Command("any", "", ()), tuple(Sample(wall, 0, 0, 0) for wall in walls))
        for walls in ((1.0, 3.0, 1.0), (4.0, 12.0, 8.0))
    )
    assert wall_ratio(one, other) == pytest.approx(0.25)


def test_the_page_shows_targets_and_tables() -> None:
    rows = {
        name: {**ROW, "masa_to_this": ratio}
        for name, ratio in (("masa lint", 1.0), ("yamllint", 0.21), ("check-jsonschema", 0.17), ("python -c pass", 4.0))
    }
    page = markdown({**HEAD, "file": {"60k": rows}})
    assert "| 60 KB, wall, masa to yamllint | 0.25 | 0.21 | yes |" in page
    assert "| 60 KB, wall, masa to check-jsonschema | 0.16 | 0.17 | no |" in page
    assert "| yamllint | style | 200 | 180 | 199 | 17.0 | 0.21 |" in page


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


def test_peers_are_pinned_and_no_registry_is_named() -> None:
    lines = (HERE / "requirements.txt").read_text().splitlines()
    assert [line for line in lines if "==" not in line and not line.startswith("#")] == []
    lock = json.loads((HERE / "package-lock.json").read_text())
    assert [name for name, package in lock["packages"].items() if "resolved" in package] == []
    assert [name for name, package in lock["packages"].items() if name and "integrity" not in package] == []
