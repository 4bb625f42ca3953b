"""How many inputs came how far, run by run and in all: a committed file that each long run adds to."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.robustness.trial import Stage

FILE = Path(__file__).with_name("totals.json")

Counts = Mapping[str, list[int]]
"""By kind of input, how many came to each stage and no further, in the order of the stages."""


def add_to(file: Path, counts: Counts, failed: int, day: str, version: str) -> None:
    """Add a run to a file of totals, to the row of its day and version where there is one."""
    made: dict[str, Any] = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {"runs": []}
    rows = made["runs"]
    row = next((one for one in rows if (one["day"], one["version"]) == (day, version)), None)
    if row is None:
        row = {"day": day, "version": version, "failed": 0}
        rows.append(row)
    row["failed"] += failed
    for kind, stages in counts.items():
        row[kind] = _sum(row.get(kind, {}), _named(stages))
    kinds = sorted({kind for one in rows for kind in one if isinstance(one[kind], dict)})
    made["all"] = {"failed": sum(one["failed"] for one in rows)}
    for kind in kinds:
        for one in rows:
            made["all"][kind] = _sum(made["all"].get(kind, {}), one.get(kind, {}))
    file.write_text(json.dumps(made, indent=2) + "\n", encoding="utf-8")


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
