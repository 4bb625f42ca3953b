"""A run: worker processes with other orders of sets, tasks until the work or the time is over, and the sums."""

import json
import os
import subprocess
import sys
import time  # noqa: TID251 - a run by minutes needs a clock; what becomes of an input does not depend on it
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Lock
from typing import Any, NamedTuple

from tests.robustness.inputs import Kind
from tests.robustness.ranges import Ranges, pieces_outside, ranges_of
from tests.robustness.totals import Step
from tests.robustness.trial import Stage

_ROOT = Path(__file__).parents[2]
_STEP = 10_000  # inputs
_IN_A_TASK = {Kind.MUTANT: 256, Kind.DOCUMENT: 16}


class Asked(NamedTuple):
    """What a run is to do: so many mutants and documents, or as many as fit into some minutes, from a seed.

    `done` are the numbers, by kind, that are left out, since an earlier run has counted them.
    """

    seed: str
    mutants: int | None
    documents: int
    minutes: float | None
    workers: int
    folder: Path
    done: Mapping[str, Ranges] = {}


class Task(NamedTuple):
    """Inputs of one kind by their numbers; `again` are digests that another process made of the same."""

    kind: Kind
    numbers: list[int]
    again: dict[str, dict[str, str]] | None = None


class Result(NamedTuple):
    """How many inputs of each kind came to each stage, and how often each failure was seen, with the files kept."""

    counts: dict[str, list[int]]
    failures: Counter[str]
    kept: list[str]


class _Tally:
    """What was done since it was last told of."""

    def __init__(self) -> None:
        self.counts = {kind.value: [0] * len(Stage) for kind in Kind}
        self.numbers: dict[str, list[int]] = {kind.value: [] for kind in Kind}
        self.failed = 0

    def add(self, task: Task, answer: Mapping[str, Any]) -> None:
        stages = self.counts[task.kind.value]
        stages[:] = [old + new for old, new in zip(stages, answer["stages"], strict=True)]
        self.numbers[task.kind.value] += task.numbers
        self.failed += len(answer["failures"])

    @property
    def inputs(self) -> int:
        return sum(map(len, self.numbers.values()))

    def step(self) -> Step:
        return Step(self.counts, {kind: ranges_of(numbers) for kind, numbers in self.numbers.items()}, self.failed)


class _Run:
    """The tasks and the sums, which the threads that wait for the workers share."""

    def __init__(self, asked: Asked, tell: Callable[[Step], None], is_stopped: Callable[[], bool]) -> None:
        self.asked, self.lock, self.tasks = asked, Lock(), _tasks(asked)
        self.tell, self.is_stopped, self.untold = tell, is_stopped, _Tally()
        self.again: list[deque[Task]] = [deque() for _ in range(asked.workers)]
        self.result = Result({kind.value: [0] * len(Stage) for kind in Kind}, Counter(), [])
        self.end = None if asked.minutes is None else time.monotonic() + 60 * asked.minutes

    def next(self, worker: int) -> Task | None:
        """Return what a worker does next: first what another has done, and is to be done the same again."""
        with self.lock:
            if self.again[worker]:
                return self.again[worker].popleft()
            over = self.is_stopped() or (self.end is not None and time.monotonic() > self.end)
            return None if over else next(self.tasks, None)

    def take(self, worker: int, task: Task, answer: dict[str, Any]) -> None:
        """Add what became of a task's inputs."""
        with self.lock:
            if task.again is not None:
                self.compare(task, answer["digests"])
                return
            self.untold.add(task, answer)
            self.result.failures.update(answer["failures"])
            self.result.kept.extend(answer["kept"])
            if answer["digests"]:
                numbers = [int(number) for number in answer["digests"]]
                self.again[(worker + 1) % len(self.again)].append(Task(task.kind, numbers, answer["digests"]))
            if self.untold.inputs >= _STEP:
                self.tell_all()

    def tell_all(self) -> None:
        """Tell of what was not told of yet, and add it to the result."""
        if not (self.untold.inputs or self.untold.failed):
            return
        step, self.untold = self.untold.step(), _Tally()
        for kind, stages in step.counts.items():
            sums = self.result.counts[kind]
            sums[:] = [old + new for old, new in zip(sums, stages, strict=True)]
        made = sum(map(sum, self.result.counts.values()))
        sys.stderr.write(f"{made:,} so far, {self.result.failures.total()} failed\n")
        self.tell(step)

    def compare(self, task: Task, digests: dict[str, dict[str, str]]) -> None:
        assert task.again is not None
        for number, first in task.again.items():
            if digests.get(number) != first:
                self.result.failures[f"another process writes other output of {task.kind.value} {number}"] += 1
                self.untold.failed += 1

    def work(self, worker: int) -> None:
        """Feed one worker until nothing is left."""
        with _process(worker) as process:
            assert process.stdin
            assert process.stdout
            while task := self.next(worker):
                asked = {
                    "kind": task.kind,
                    "seed": self.asked.seed,
                    "numbers": task.numbers,
                    "folder": str(self.asked.folder),
                }
                process.stdin.write(json.dumps(asked) + "\n")
                process.stdin.flush()
                line = process.stdout.readline()
                if not line:
                    raise ChildProcessError(
                        f"worker {worker} ended in the midst of {task.kind.value} {task.numbers[:1]}"
                    )
                self.take(worker, task, json.loads(line))


def run(
    asked: Asked,
    tell: Callable[[Step], None] = lambda _: None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> Result:
    """Do a run and return what came of it; each worker has an order of sets of its own.

    It is told of in steps, which together are all that was done, however the run ends; once it is stopped, what was
    begun is done to its end.
    """
    shared = _Run(asked, tell, is_stopped)
    try:
        with ThreadPoolExecutor(asked.workers) as threads:
            list(threads.map(shared.work, range(asked.workers)))
        for worker in range(asked.workers):  # what the last tasks left to be done again
            if shared.again[worker]:
                shared.work(worker)
    finally:
        shared.tell_all()
    return shared.result


def _process(worker: int) -> "subprocess.Popen[str]":
    environment = {**os.environ, "PYTHONHASHSEED": str(worker + 1)}
    return subprocess.Popen(
        [sys.executable, "-m", "tests.robustness.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=_ROOT,
        env=environment,
        start_new_session=True,  # what stops this process leaves the worker to do what it was given
    )


def _tasks(asked: Asked) -> Iterator[Task]:
    """Yield documents and mutants in turn, until there are no more of either."""
    documents = _pieces(Kind.DOCUMENT, asked, asked.documents)
    mutants = _pieces(Kind.MUTANT, asked, asked.mutants)
    for document in documents:
        yield document
        yield from (task for task in [next(mutants, None)] if task)
    yield from mutants


def _pieces(kind: Kind, asked: Asked, end: int | None) -> Iterator[Task]:
    """Yield tasks for the inputs below a number, or without end, less those that are done."""
    for numbers in pieces_outside(asked.done.get(kind.value, []), end, _IN_A_TASK[kind]):
        yield Task(kind, numbers)
