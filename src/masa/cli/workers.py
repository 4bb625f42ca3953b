"""Many documents at once: a process for each processor, where the system can fork; the answers are the same."""

import marshal
import os
from collections.abc import Callable, Sequence

_MANY = 16  # documents: below that a second process costs more than it saves
Answer = tuple[str, int, str]
Work = Callable[[str], Answer]


def answers(work: Work, names: Sequence[str]) -> list[Answer]:
    """Return what `work` answers about each name, in their order; it may not print."""
    count = len(os.sched_getaffinity(0)) if len(names) >= _MANY and hasattr(os, "sched_getaffinity") else 1
    hired = [(names[number::count], *_hire(work, names[number::count])) for number in range(1, count)]
    shares = [[work(name) for name in names[::count]]]
    for share, process, pipe in hired:
        with open(pipe, "rb") as file:
            told = file.read()
        _, failure = os.waitpid(process, 0)
        shares.append([work(name) for name in share] if failure else marshal.loads(told))  # noqa: S302 - of our own process
    return [shares[number % count][number // count] for number in range(len(names))]


def _hire(work: Work, names: Sequence[str]) -> tuple[int, int]:
    """Return a process that answers about its share of the names, and the pipe at whose other end it writes."""
    reads, writes = os.pipe()
    process = os.fork()
    if process:
        os.close(writes)
        return process, reads
    failure = 1  # whatever ends it: its share is then done by the one who hired it
    try:
        with open(writes, "wb") as file:
            marshal.dump([work(name) for name in names], file)
        failure = 0
    finally:
        os._exit(failure)
