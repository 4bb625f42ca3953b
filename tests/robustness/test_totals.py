"""A long run counts what it has done, in steps and when it is stopped, and nobody counts the same inputs twice."""

import json
import os
import signal
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest

from tests.robustness import run as runner
from tests.robustness.__main__ import _stopped_by_signals
from tests.robustness.inputs import Kind
from tests.robustness.ranges import Ranges, joined, overlap, pieces_outside, ranges_of
from tests.robustness.run import Asked, run
from tests.robustness.totals import FILE, Made, Step, add_to, done_with
from tests.robustness.trial import Stage

DAY, LATER = Made("2026-11-22", "0.1.0", "a"), Made("2026-11-23", "0.1.0", "a")
ASKED = Asked("a", 1_000, 40, None, 2, Path())
DIES_AT = 512


class Worker:
    """A worker that says of every input that it was judged; one ends instead of answering for an input."""

    def __init__(self, asked: list[dict[str, Any]], dies_at: int | None = None) -> None:
        self.asked, self.dies_at = asked, dies_at
        self.stdin = self.stdout = self
        self.task: dict[str, Any] = {}

    def write(self, line: str) -> None:
        """Take a task."""
        self.task = json.loads(line)
        self.asked.append(self.task)

    def flush(self) -> None:
        """Do nothing: a task is taken as it is written."""

    def readline(self) -> str:
        """Return what is answered to the last task."""
        numbers = self.task["numbers"]
        stages = [0, 0, 0, 0, len(numbers), 0]
        answer = json.dumps({"stages": stages, "digests": {}, "failures": [], "kept": []})
        return "" if self.dies_at in numbers else answer


@pytest.fixture
def asked_of_workers(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """Put workers that do nothing in place of those that put inputs through; return the tasks that they get."""
    asked: list[dict[str, Any]] = []
    monkeypatch.setattr(runner, "_process", lambda _: nullcontext(Worker(asked)))
    monkeypatch.setattr(runner, "_STEP", 300)
    return asked


def _judged(steps: list[Step], kind: Kind) -> int:
    return sum(step.counts[kind.value][Stage.JUDGED] for step in steps)


def _numbers(steps: list[Step], kind: Kind) -> Ranges:
    found: Ranges = []
    for step in steps:
        assert not overlap(found, step.numbers[kind.value])
        found = joined(found, step.numbers[kind.value])
    return found


def test_a_run_is_told_in_steps_that_are_all_of_it(asked_of_workers: list[dict[str, Any]]) -> None:
    steps: list[Step] = []

    result = run(ASKED, steps.append)

    assert asked_of_workers
    assert len(steps) >= 2
    assert [_numbers(steps, kind) for kind in Kind] == [[[0, 1_000]], [[0, 40]]]
    assert [_judged(steps, kind) for kind in Kind] == [1_000, 40]
    assert result.counts[Kind.MUTANT][Stage.JUDGED] == 1_000


def test_a_run_that_is_stopped_goes_on_from_there(asked_of_workers: list[dict[str, Any]], tmp_path: Path) -> None:
    file, steps = tmp_path / "totals.json", []

    def tell(step: Step) -> None:
        steps.append(step)
        add_to(file, DAY, step)

    run(ASKED, tell, lambda: bool(steps))
    stopped = _judged(steps, Kind.MUTANT)
    run(ASKED._replace(done=done_with(file, "a")), lambda step: add_to(file, LATER, step))

    made = json.loads(file.read_text())
    assert 0 < stopped < 1_000
    assert [row["day"] for row in made["runs"]] == [DAY.day, LATER.day]
    assert (made["all"]["mutants"]["judged"], made["all"]["documents"]["judged"]) == (1_000, 40)
    assert done_with(file, "a") == {"mutants": [[0, 1_000]], "documents": [[0, 40]]}
    assert sorted(number for task in asked_of_workers for number in task["numbers"]) == sorted(
        [*range(1_000), *range(40)]
    )


def test_a_run_whose_worker_dies_counts_what_it_did(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "_process", lambda _: nullcontext(Worker([], DIES_AT)))
    steps: list[Step] = []

    with pytest.raises(ChildProcessError):
        run(ASKED, steps.append)

    assert _judged(steps, Kind.MUTANT) >= DIES_AT
    assert not overlap(_numbers(steps, Kind.MUTANT), [[DIES_AT, DIES_AT + 1]])


@pytest.mark.parametrize(
    "number", [pytest.param(signal.SIGINT, id="Ctrl+C"), pytest.param(signal.SIGTERM, id="terminated")]
)
def test_a_signal_stops_a_run_and_the_second_ends_it(number: signal.Signals) -> None:
    before = {one: signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM)}
    try:
        stopped = _stopped_by_signals()
        assert not stopped.is_set()
        os.kill(os.getpid(), number)
        assert stopped.is_set()
        assert signal.getsignal(number) is signal.SIG_DFL
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


def _step(kind: str, stages: list[int], ranges: Ranges, failed: int = 0) -> Step:
    return Step({kind: stages}, {kind: ranges}, failed)


def test_runs_add_up_by_day_version_and_seed(tmp_path: Path) -> None:
    file = tmp_path / "totals.json"

    add_to(file, DAY, _step("mutants", [1, 0, 0, 0, 5, 0], [[0, 6]]))
    add_to(file, DAY, _step("mutants", [0, 2, 0, 0, 5, 1], [[6, 15]], failed=1))
    add_to(file, DAY._replace(seed="b"), _step("documents", [0, 0, 0, 0, 0, 3], [[0, 3]]))

    made = json.loads(file.read_text())
    assert [(row["seed"], row["failed"], row["numbers"]) for row in made["runs"]] == [
        ("a", 1, {"mutants": [[0, 15]]}),
        ("b", 0, {"documents": [[0, 3]]}),
    ]
    assert made["all"]["mutants"] == {"bytes": 1, "decoded": 2, "parsed": 0, "read": 0, "judged": 10, "written": 1}
    assert made["all"]["documents"]["written"] == 3


def test_the_same_inputs_are_not_added_again(tmp_path: Path) -> None:
    file = tmp_path / "totals.json"
    add_to(file, DAY, _step("mutants", [6, 0, 0, 0, 0, 0], [[0, 6]]))
    before = file.read_bytes()

    with pytest.raises(ValueError, match="mutants of the seed a"):
        add_to(file, LATER, _step("mutants", [1, 0, 0, 0, 0, 0], [[5, 6]]))

    assert file.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == [file.name]


def test_the_committed_totals_are_the_sums_of_their_runs() -> None:
    made = json.loads(FILE.read_text(encoding="utf-8"))
    for kind in Kind:
        for stage in Stage:
            counted = sum(row.get(kind.value, {}).get(stage.name.lower(), 0) for row in made["runs"])
            assert made["all"][kind.value][stage.name.lower()] == counted
    for row in made["runs"]:
        for kind, ranges in row["numbers"].items():
            assert sum(end - first for first, end in ranges) - sum(row[kind].values()) in range(row["failed"] + 1)


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        pytest.param(lambda: ranges_of([3, 1, 2, 7]), [[1, 4], [7, 8]], id="numbers"),
        pytest.param(lambda: ranges_of([]), [], id="no-numbers"),
        pytest.param(lambda: joined([[0, 2], [5, 9]], [[2, 4], [6, 7]]), [[0, 4], [5, 9]], id="joined"),
        pytest.param(lambda: list(pieces_outside([[1, 3]], 6, 2)), [[0, 3], [4, 5]], id="outside"),
        pytest.param(lambda: list(pieces_outside([[0, 9]], 6, 2)), [], id="nothing-is-left"),
        pytest.param(lambda: next(pieces_outside([[0, 9]], None, 2)), [9, 10], id="without-end"),
        pytest.param(lambda: overlap([[0, 3]], [[3, 4]]), False, id="beside"),
        pytest.param(lambda: overlap([[0, 3], [5, 6]], [[2, 3]]), True, id="within"),
    ],
)
def test_ranges(made: Callable[[], object], expected: object) -> None:
    assert made() == expected
