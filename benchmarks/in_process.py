"""What benchmarks.inside measures, each module of it run by the interpreter beside masa."""

import json
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from statistics import median
from typing import Any

from benchmarks.processes.command import FailedCommandError
from benchmarks.processes.environment import plain
from benchmarks.tools import ROOT, Tools

_SHOWN = 600


def inside(tools: Tools, module: str, words: Iterable[str]) -> Any:  # noqa: ANN401 - whatever JSON can hold
    """Return what a module of benchmarks.inside prints; raises FailedCommandError where it fails."""
    command = [tools.python, "-m", f"benchmarks.inside.{module}", *words]
    done = subprocess.run(command, cwd=ROOT, env=plain(), capture_output=True, text=True, check=False)  # noqa: S603 - a list
    if done.returncode:
        raise FailedCommandError(f"benchmarks.inside.{module} failed:\n{done.stderr[-_SHOWN:]}")
    return json.loads(done.stdout)


def warm_beside_drain(tools: Tools, words: Sequence[str], rounds: int) -> dict[str, dict[str, float]]:
    """Return the milliseconds of masa's steps, and of the drain of events in a process beside it, by document.

    A round is a process of each, so that what slows the machine slows both.
    """
    found = []
    for number in range(1, rounds + 1):
        found.append((inside(tools, "drain", words), inside(tools, "warm", words)))
        sys.stderr.write(f"  round {number} of {rounds}\n")
    return {name: _steps([(drained[name], steps[name]) for drained, steps in found]) for name in found[0][0]}


def _steps(found: Sequence[tuple[float, Mapping[str, float]]]) -> dict[str, float]:
    """Return the median of each step over the rounds, and of how all of them compare with the drain within a round."""
    steps = {name: median(taken[name] for _, taken in found) for name in found[0][1]}
    ratio = median(taken["all"] / drained for drained, taken in found)
    return {"drain": median(drained for drained, _ in found), **steps, "all_to_drain": ratio}
