"""Sharing the work: the answers are those of one process, in the order asked."""

import os
import select

import pytest

from masa.cli.workers import Answer, answers


def work(name: str) -> Answer:
    return name.upper(), len(name), "\udcff" if name == "n3" else ""


@pytest.fixture(params=[1, 2, 3], ids=["one", "two", "three"])
def processors(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(request.param)), raising=False)
    return int(request.param)


@pytest.mark.usefixtures("processors")
@pytest.mark.parametrize("count", [pytest.param(number, id=str(number)) for number in (0, 1, 15, 16, 17, 40, 600)])
def test_in_order(count: int) -> None:
    names = [f"n{number}" for number in range(count)]

    assert [tuple(one) for one in answers(work, names)] == [work(name) for name in names]


@pytest.mark.usefixtures("processors")
def test_what_a_process_does_not_live_to_tell_is_done_again() -> None:
    here = os.getpid()

    def fatal_elsewhere(name: str) -> Answer:
        if os.getpid() != here:
            os._exit(9)
        return work(name)

    names = [f"n{number}" for number in range(20)]

    assert [tuple(one) for one in answers(fatal_elsewhere, names)] == [work(name) for name in names]


def test_a_process_that_is_held_up_does_less(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1}, raising=False)
    here, (told, tells) = os.getpid(), os.pipe()
    done_elsewhere: list[bytes] = []

    def held_up_here(name: str) -> Answer:
        if os.getpid() != here:
            os.write(tells, b".")
        while os.getpid() == here and len(done_elsewhere) < 15 and select.select([told], [], [], 20)[0]:
            done_elsewhere.append(os.read(told, 1))
        return work(name)

    names = [f"n{number}" for number in range(16)]

    assert [tuple(one) for one in answers(held_up_here, names)] == [work(name) for name in names]
    assert len(done_elsewhere) in (0, 15)  # none where the other process was the first to be free
