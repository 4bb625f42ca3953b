"""`python -m benchmarks.inside.drain FILE...`: print how long ruamel.yaml's C parser takes over each file's events.

In a process of its own: masa loads libyaml without the rest of ruamel.yaml, and where one of the two has been imported
the other reads by slower means. So nothing of masa may be imported here.
"""

import json
import sys
from functools import partial
from pathlib import Path
from statistics import median

from ruamel.yaml import YAML

from benchmarks.inside.timing import times

_RUNS = 7


def main() -> None:
    """Measure each file that is named, in milliseconds; raises RuntimeError where ruamel.yaml has no C parser."""
    parser = YAML(typ="safe", pure=False).Parser
    if not parser.__module__.endswith("_ruamel_yaml"):
        raise RuntimeError(f"ruamel.yaml reads by {parser.__module__}, not by its C parser.")
    work = {Path(name).stem: partial(drain, Path(name).read_text(encoding="utf-8")) for name in sys.argv[1:]}
    sys.stdout.write(json.dumps({name: median(taken) for name, taken in times(work, _RUNS).items()}))


def drain(text: str) -> int:
    """Return how many events ruamel's C parser makes of a text: the work that nobody who uses it can avoid."""
    return sum(1 for _ in YAML(typ="safe", pure=False).parse(text))


if __name__ == "__main__":
    main()
