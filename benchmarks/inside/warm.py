"""`python -m benchmarks.inside.warm FILE...`: print how long each step takes on each file, in milliseconds."""

import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks.inside.steps import ask, lint, parse, understand
from benchmarks.inside.timing import times

_RUNS = 7


def main() -> None:
    """Measure each file that is named; raises RuntimeError where masa did not read as `masa lint` does."""
    measured = {Path(name).stem: steps_of(Path(name).read_text(encoding="utf-8")) for name in sys.argv[1:]}
    if "ruamel.yaml" in sys.modules:
        raise RuntimeError("ruamel.yaml was imported: masa read by other means than `masa lint` has.")
    sys.stdout.write(json.dumps(measured))


def steps_of(text: str) -> dict[str, float]:
    """Return the median milliseconds of each step, and of all steps together."""
    tree = parse(text)
    reading = understand(tree)
    work: dict[str, Callable[[], object]] = {
        "parse": partial(parse, text),
        "read": partial(understand, tree),
        "rules": partial(ask, reading),
        "all": partial(lint, text),
    }
    return {name: median(taken) for name, taken in times(work, _RUNS).items()}


if __name__ == "__main__":
    main()
