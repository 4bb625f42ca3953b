"""What became of an input, found out in a child process that may crash, hang or grow without harm to the rest."""

import gc
import json
import mmap
import os
import resource
import signal
import traceback
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from tests.robustness.inputs import SEEDS, Input
from tests.robustness.trial import Depth, Stage, Trial, Twice, put_through

_SECONDS = {Depth.JUDGE: 5, Depth.FORMATS: 20, Depth.PAGES: 40, Depth.CHECK: 60}
"""Of processor time, for one input: hundreds of times what it takes."""
_WAITING = 20  # times as long may pass on the clock: a child that waits for something hangs too
_MEMORY = 3 * 1024**3  # bytes of address space


class Failure(NamedTuple):
    """An input that broke a promise, raised, or ended its process; `what` is the same for the same fault."""

    number: int
    what: str
    told: str


class Fates(NamedTuple):
    """What became of several inputs: how many came how far, the digests of what was written, and the failures."""

    stages: list[int]
    digests: dict[int, dict[str, str]]
    failures: list[Failure]


def get_ready() -> None:
    """Import and compile all that an input can need, so that every child finds it done."""
    put_through(SEEDS[0], Depth.CHECK, twice=Twice.NOTHING)
    gc.collect()
    gc.freeze()


def fates_of(inputs: Callable[[int], Input], numbers: list[int]) -> Fates:
    """Put inputs through in child processes; where one dies, the next goes on behind the input that it died of."""
    fates = Fates([0] * len(Stage), {}, [])
    while numbers:
        board = mmap.mmap(-1, mmap.PAGESIZE)
        told, status = _in_child(partial(_run, inputs, numbers, board))
        _take(fates, told, memoryview(board).cast("q"))
        numbers = _after_death(fates, numbers, memoryview(board).cast("q"), status)
    return fates


def fate_of(one: Input) -> Failure | None:
    """Put one input through in a child process, and return how it failed."""
    found = fates_of(lambda _: one, [one.number]).failures
    return found[0] if found else None


def _take(fates: Fates, told: list[str], board: memoryview) -> None:
    for stage in Stage:
        fates.stages[stage] += board[1 + stage]
    for line in told:
        made = json.loads(line)
        if "digests" in made:
            fates.digests[made["number"]] = made["digests"]
        else:
            fates.failures.append(Failure(**made))


def _after_death(fates: Fates, numbers: list[int], board: memoryview, status: int) -> list[int]:
    """Return the inputs that are left; a child that came to its end leaves none."""
    if os.WIFEXITED(status) and os.WEXITSTATUS(status) == 0:
        return []
    place = board[0]
    cause = signal.Signals(os.WTERMSIG(status)).name if os.WIFSIGNALED(status) else f"exit {os.WEXITSTATUS(status)}"
    what = {"SIGPROF": "hangs: its budget of work is spent", "SIGALRM": "hangs: waits without end"}.get(cause, cause)
    fates.failures.append(Failure(numbers[place], what, ""))
    return numbers[place + 1 :]


def _in_child(task: Callable[[], Iterator[str]]) -> tuple[list[str], int]:
    """Fork, run a task there that yields lines, and return these and how the child ended."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ours)
        _work(task, theirs)
    os.close(theirs)
    with os.fdopen(ours) as lines:
        told = [line for line in lines if line.endswith("\n")]  # a line that was cut short is of the one who died
    return told, os.waitpid(child, 0)[1]


def _work(task: Callable[[], Iterator[str]], pipe: int) -> None:
    code = 1
    try:
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        for name in (signal.SIGPROF, signal.SIGALRM):
            signal.signal(name, signal.SIG_DFL)  # these end the child, even in the midst of C
        for line in task():
            os.write(pipe, f"{line}\n".encode())
        code = 0
    finally:
        os._exit(code)


def _run(inputs: Callable[[int], Input], numbers: list[int], shared: mmap.mmap) -> Iterator[str]:
    board = memoryview(shared).cast("q")
    for place, number in enumerate(numbers):
        board[0] = place
        one = inputs(number)
        signal.setitimer(signal.ITIMER_PROF, _SECONDS[one.depth])
        signal.setitimer(signal.ITIMER_REAL, _SECONDS[one.depth] * _WAITING)
        try:
            trial = put_through(one.data, one.depth, one.number, one.prose, one.twice)
        except Exception as error:  # noqa: BLE001 - that is what is looked for
            yield json.dumps({"number": number, "what": _what(error), "told": traceback.format_exc()[-4000:]})
            continue
        board[1 + trial.stage] += 1
        if trial.digests:
            yield _digests(number, trial)


def _digests(number: int, trial: Trial) -> str:
    return json.dumps({"number": number, "digests": trial.digests})


def _what(error: Exception) -> str:
    """Name a fault by its type and by where in masa it came up, so that one fault is reported once."""
    frames = traceback.extract_tb(error.__traceback__)
    masa = [frame for frame in frames if "masa" in Path(frame.filename).parts]
    if isinstance(error, AssertionError) or not masa:
        return f"{type(error).__name__}: {error}"[:80].removesuffix(": ")
    return f"{type(error).__name__} in {Path(masa[-1].filename).name}, {masa[-1].name}"
