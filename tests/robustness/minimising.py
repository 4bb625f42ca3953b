"""The smallest part of an input that still fails in the same way."""

from collections.abc import Callable

from tests.robustness.fate import fate_of
from tests.robustness.inputs import Input

MOST_TRIALS = 300


def minimised(one: Input, what: str, trials: int = MOST_TRIALS) -> Input:
    """Drop lines, then bytes, for as long as the input fails in the same way; stops after so many trials."""
    left = iter(range(trials))

    def fails(data: bytes) -> bool:
        if next(left, None) is None:
            return False
        failure = fate_of(one._replace(data=data))
        return failure is not None and failure.what == what

    data = b"".join(_without(one.data.splitlines(keepends=True), lambda pieces: fails(b"".join(pieces))))
    few = bytes(data).split(b" ")
    return one._replace(data=b" ".join(_without(few, lambda pieces: fails(b" ".join(pieces)))))


def _without(pieces: list[bytes], fails: Callable[[list[bytes]], bool]) -> list[bytes]:
    """Return the pieces without those that the failure can do without, larger runs of them first."""
    size = max(len(pieces) // 2, 1)
    while size:
        at = 0
        while at < len(pieces):
            fewer = pieces[:at] + pieces[at + size :]
            if fewer and fails(fewer):
                pieces = fewer
            else:
                at += size
        size //= 2
    return pieces
