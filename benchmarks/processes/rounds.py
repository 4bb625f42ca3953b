"""Commands in turn, round after round: what slows the machine for a while slows each of them."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks.processes.command import Command, Sample
from benchmarks.processes.running import run

KIB_A_MIB = 1024
_ENOUGH = 3  # rounds


class Measured(NamedTuple):
    """The runs of one command, in the order of the rounds, and its instructions where they were counted."""

    command: Command
    samples: tuple[Sample, ...]
    instructions: int | None = None

    @property
    def wall(self) -> float:
        """Return the median of the wall seconds."""
        return median(one.wall for one in self.samples)

    @property
    def least_wall(self) -> float:
        """Return the least wall seconds."""
        return min(one.wall for one in self.samples)

    @property
    def processor(self) -> float:
        """Return the median of the processor's seconds."""
        return median(one.processor for one in self.samples)

    @property
    def peak(self) -> float:
        """Return the median of the peaks, in MiB."""
        return median(one.peak for one in self.samples) / KIB_A_MIB


def in_turn(commands: Sequence[Command], folder: Path, rounds: int) -> Mapping[str, Measured]:
    """Run each command once to warm the machine, then once a round; return what each took, by its name.

    A slow command is not warmed up, and sits the last round out where there are three or more.
    """
    for command in commands:
        if not command.slow:
            run(command, folder)
    samples: dict[str, list[Sample]] = {command.name: [] for command in commands}
    for number in range(1, rounds + 1):
        for command in commands:
            if not (command.slow and number == rounds >= _ENOUGH):
                samples[command.name].append(run(command, folder))
        sys.stderr.write(f"  round {number} of {rounds}\n")
    return {command.name: Measured(command, tuple(samples[command.name])) for command in commands}


def wall_ratio(one: Measured, other: Measured) -> float:
    """Return the median, over the rounds that both ran in, of how their wall seconds compare within a round."""
    return median(mine.wall / theirs.wall for mine, theirs in zip(one.samples, other.samples, strict=False))
