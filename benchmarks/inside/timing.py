"""The time that each of several pieces of work takes, run in turn in one process."""

import gc
import time
from collections.abc import Callable, Mapping

MILLI = 1000


def times(work: Mapping[str, Callable[[], object]], runs: int) -> dict[str, list[float]]:
    """Return the milliseconds of the processor that each run of each piece took, with no collection within."""
    found: dict[str, list[float]] = {name: [] for name in work}
    gc.disable()
    for _ in range(runs):
        for name, do in work.items():
            gc.collect()
            start = time.process_time()
            do()
            found[name].append((time.process_time() - start) * MILLI)
    gc.enable()
    return found
