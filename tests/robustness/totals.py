"""How many inputs came how far, run by run and in all: a committed file that each long run adds to in steps.

A run is known by its seed, and the numbers of its inputs are noted, so that none is counted twice.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from tests.robustness.inputs import Kind
from tests.robustness.ranges import Ranges, joined, overlap
from tests.robustness.trial import Stage

FILE = Path(__file__).with_name("totals.json")

Counts = Mapping[str, list[int]]
"""By kind of input, how many came to each stage and no further, in the order of the stages."""


class Step(NamedTuple):
    """What a run did since it last told: the counts, which numbers of each kind these are, and how often it failed."""

    counts: Counts
    numbers: Mapping[str, Ranges]
    failed: int


class Made(NamedTuple):
    """What a run's row is known by: the day, the version of masa, and the seed."""

    day: str
    version: str
    seed: str


def done_with(file: Path, seed: str) -> dict[str, Ranges]:
    """Return which numbers of each kind of input a file has counted of a seed, on any day and of any version."""
    done: dict[str, Ranges] = {kind.value: [] for kind in Kind}
    for row in _read(file)["runs"]:
        if row.get("seed") == seed:
            for kind, ranges in row["numbers"].items():
                done[kind] = joined(done[kind], ranges)
    return done


def add_to(file: Path, made: Made, step: Step) -> None:
    """Add a step to a file of totals, which is replaced in one go; raises ValueError where inputs would count twice."""
    done = done_with(file, made.seed)
    twice = [kind for kind, ranges in step.numbers.items() if overlap(done[kind], ranges)]
    if twice:
        raise ValueError(f"{', '.join(twice)} of the seed {made.seed} are in {file} already; none was added")
    totals = _read(file)
    row = _row(totals["runs"], made)
    row["failed"] += step.failed
    for kind, stages in step.counts.items():
        row[kind] = _sum(row.get(kind, {}), _named(stages))
        row["numbers"][kind] = joined(row["numbers"].get(kind, []), step.numbers.get(kind, []))
    totals["all"] = _all(totals["runs"])
    _replace(file, json.dumps(totals, indent=2) + "\n")


def _read(file: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {"runs": []}
    return read


def _row(rows: list[dict[str, Any]], made: Made) -> dict[str, Any]:
    key = made._asdict()
    for row in rows:
        if key.items() <= row.items():
            return row
    rows.append({**key, "failed": 0, "numbers": {}})
    return rows[-1]


def _all(rows: list[dict[str, Any]]) -> dict[str, Any]:
    sums: dict[str, Any] = {"failed": sum(row["failed"] for row in rows)}
    for kind in Kind:
        for row in rows:
            sums[kind.value] = _sum(sums.get(kind.value, {}), row.get(kind.value, {}))
    return sums


def _replace(file: Path, text: str) -> None:
    """Write a file so that whoever ends this process leaves the old one or the new one."""
    new = file.with_name(f"{file.name}.new")
    new.write_text(text, encoding="utf-8")
    new.replace(file)


def table(counts: Counts) -> str:
    """Return the counts as a table for a screen, with the part of each stage of all inputs."""
    lines = []
    for kind, stages in counts.items():
        every = sum(stages)
        lines += [f"{kind}: {every:,}"]
        lines += [f"  {name:<8} {count:>10,} {count / (every or 1):>6.1%}" for name, count in _named(stages).items()]
        reached = stages[Stage.JUDGED] + stages[Stage.WRITTEN]
        lines += [f"  reached the rules: {reached / (every or 1):.1%}"]
    return "\n".join(lines)


def _named(stages: list[int]) -> dict[str, int]:
    return {stage.name.lower(): stages[stage] for stage in Stage}


def _sum(one: Mapping[str, int], other: Mapping[str, int]) -> dict[str, int]:
    return {stage.name.lower(): one.get(stage.name.lower(), 0) + other.get(stage.name.lower(), 0) for stage in Stage}
