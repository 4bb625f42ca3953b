"""masa as a user runs it, and a limit on work, so that what would never come to an end is a failure and no hang."""

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from types import FrameType

import pytest

from tests.cli.conftest import masa, page_linter_where_asked

__all__ = ["masa", "page_linter_where_asked"]

BLOCKED = ("create_connection", "getaddrinfo", "gethostbyname", "create_server", "fromfd")
Budget = Callable[[float], AbstractContextManager[None]]


@pytest.fixture
def budget() -> Budget:
    """Return what fails a test that spends more seconds of this process than given, however busy the machine is."""
    if not hasattr(signal, "setitimer"):
        pytest.skip("this system cannot stop work that takes too long")

    def stop(_signal: int, _frame: FrameType | None) -> None:
        pytest.fail("more work than the length of the text asks for")

    @contextmanager
    def within(seconds: float) -> Iterator[None]:
        before = signal.signal(signal.SIGPROF, stop)
        signal.setitimer(signal.ITIMER_PROF, seconds)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.signal(signal.SIGPROF, before)

    return within


class ReachedOutError(Exception):
    """A socket was asked for: none of masa's own kinds of error, so that nothing takes it for a refusal."""

    def __init__(self) -> None:
        super().__init__("a socket was asked for")


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    class Blocked(socket.socket):
        def __init__(self, *_: object, **__: object) -> None:
            raise ReachedOutError

    def refuse(*_: object, **__: object) -> None:
        raise ReachedOutError

    monkeypatch.setattr(socket, "socket", Blocked)
    for name in BLOCKED:
        monkeypatch.setattr(socket, name, refuse)
