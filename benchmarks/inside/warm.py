"""`python -m benchmarks.inside.warm FILE...`: print how long each step takes on each file, in milliseconds."""

import json
import sys
from functools import partial
from pathlib import Path

from benchmarks.inside.least import least
from benchmarks.inside.steps import ask, drain, lint, parse, understand

_RUNS = 15


def main() -> None:
    """Measure each file that is named."""
    measured = {Path(name).stem: steps_of(Path(name).read_text(encoding="utf-8")) for name in sys.argv[1:]}
    sys.stdout.write(json.dumps(measured))


def steps_of(text: str, runs: int = _RUNS) -> dict[str, float]:
    """Return the milliseconds of the drain of events, of each step, and of all steps together."""
    tree = parse(text)
    reading = understand(tree)
    return least(
        {
            "drain": partial(drain, text),
            "parse": partial(parse, text),
            "read": partial(understand, tree),
            "rules": partial(ask, reading),
            "all": partial(lint, text),
        },
        runs,
    )


if __name__ == "__main__":
    main()
