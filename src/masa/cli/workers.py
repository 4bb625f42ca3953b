"""Many documents at once: a process for each processor, where the system can fork; the answers are the same."""

import marshal
import os
from collections.abc import Callable, Iterator, Sequence

_MANY = 16  # documents: below that a second process costs more than it saves
_SHARES = 256  # at most: each is one byte, of which no two processes can read the same
Answer = tuple[str, int, str]
Work = Callable[[str], Answer]


def answers(work: Work, names: Sequence[str]) -> list[Answer]:
    """Return what `work` answers about each name, in their order; it may not print."""
    count = len(os.sched_getaffinity(0)) if len(names) >= _MANY and hasattr(os, "sched_getaffinity") else 1
    if count == 1:
        return [work(name) for name in names]
    shares = _shares(len(names))
    hired = [_hire(work, names, shares) for _ in range(1, count)]
    told = _done(work, names, shares)
    os.close(shares)
    for process, pipe in hired:
        with open(pipe, "rb") as file:
            written = file.read()
        _, failure = os.waitpid(process, 0)
        told |= {} if failure else marshal.loads(written)  # noqa: S302 - of our own process
    return [told[number] if number in told else work(name) for number, name in enumerate(names)]


def _shares(count: int) -> int:
    """Return a pipe of shares of the work: whoever is free takes the next, so that a slow processor does less."""
    shares, filled = os.pipe()
    os.write(filled, bytes(range(min(count, _SHARES))))
    os.close(filled)
    return shares


def _done(work: Work, names: Sequence[str], shares: int) -> dict[int, Answer]:
    """Return the answers about the names of one share after another, by their numbers, until none is left."""
    return {number: work(names[number]) for share in _taken(shares) for number in range(share, len(names), _SHARES)}


def _taken(shares: int) -> Iterator[int]:
    while share := os.read(shares, 1):
        yield share[0]


def _hire(work: Work, names: Sequence[str], shares: int) -> tuple[int, int]:
    """Return a process that answers about the shares that it takes, and the pipe at whose other end it writes."""
    reads, writes = os.pipe()
    process = os.fork()
    if process:
        os.close(writes)
        return process, reads
    failure = 1  # whatever ends it: what it had taken is then done by the one who hired it
    try:
        with open(writes, "wb") as file:
            marshal.dump(_done(work, names, shares), file)
        failure = 0
    finally:
        os._exit(failure)
