"""The least time of several runs: what noise can only add to."""

import gc
import time
from collections.abc import Callable, Mapping

MILLI = 1000


def least(work: Mapping[str, Callable[[], object]], runs: int) -> dict[str, float]:
    """Return the least milliseconds of the processor of each piece of work, run in turn, with no collection within."""
    found = dict.fromkeys(work, float("inf"))
    gc.disable()
    for _ in range(runs):
        for name, do in work.items():
            gc.collect()
            start = time.process_time()
            do()
            found[name] = min(found[name], (time.process_time() - start) * MILLI)
    gc.enable()
    return found
