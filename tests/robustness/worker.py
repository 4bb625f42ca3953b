"""A process of a run: takes tasks as lines of JSON, and answers each with what became of its inputs.

The rules are compiled once here; the inputs are put through in children that are forked from it.
"""

import json
import sys
from functools import partial
from pathlib import Path

from tests.robustness.crashes import keep
from tests.robustness.fate import Failure, fates_of, get_ready
from tests.robustness.inputs import Kind, input_of, is_sample
from tests.robustness.minimising import MOST_TRIALS, minimised

_HANGING = 12  # trials are enough for what takes a whole budget of work each time


def main() -> None:
    """Answer tasks until there are no more."""
    get_ready()
    known: set[str] = set()
    for line in sys.stdin:
        task = json.loads(line)
        kind, seed = Kind(task["kind"]), task["seed"]
        fates = fates_of(partial(input_of, kind, seed), task["numbers"])
        new = [failure for failure in fates.failures if failure.what not in known and not known.add(failure.what)]  # type: ignore[func-returns-value]
        kept = [str(_kept(kind, seed, failure, Path(task["folder"]))) for failure in new]
        samples = {number: digests for number, digests in fates.digests.items() if is_sample(kind, number)}
        answer = {
            "stages": fates.stages,
            "digests": samples,
            "failures": [one.what for one in fates.failures],
            "kept": kept,
        }
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def _kept(kind: Kind, seed: str, failure: Failure, folder: Path) -> Path:
    one = input_of(kind, seed, failure.number)
    trials = _HANGING if failure.what.startswith("hangs") else MOST_TRIALS
    return keep(folder, minimised(one, failure.what, trials), kind, seed, failure)


if __name__ == "__main__":
    main()
