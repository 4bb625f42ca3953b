"""The runner: what it puts through comes out well, and what goes wrong it sees, names, makes small and keeps."""

import json
import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.robustness import fate
from tests.robustness.amounts import DOCUMENTS, MUTANTS, SEED
from tests.robustness.crashes import keep, kept
from tests.robustness.fate import Failure, fate_of, fates_of
from tests.robustness.inputs import SEEDS, Input, Kind, input_of
from tests.robustness.minimising import minimised
from tests.robustness.promises import same
from tests.robustness.run import Asked, run
from tests.robustness.trial import Depth, Stage, Trial, put_through


def test_mutants_and_documents_come_through(tmp_path: Path) -> None:
    result = run(Asked(SEED, MUTANTS, DOCUMENTS, None, 2, tmp_path))

    mutants, documents = result.counts[Kind.MUTANT], result.counts[Kind.DOCUMENT]
    assert (dict(result.failures), result.kept) == ({}, [])
    assert (sum(mutants), sum(documents)) == (MUTANTS, DOCUMENTS)
    assert mutants[Stage.JUDGED] + mutants[Stage.WRITTEN] >= MUTANTS / 3
    assert documents[Stage.WRITTEN] == DOCUMENTS


@pytest.mark.parametrize("number", range(len(SEEDS)))
def test_each_seed_has_no_fault_and_reaches_the_rules(number: int) -> None:
    assert len(SEEDS[number]) < 3_000
    assert put_through(SEEDS[number], Depth.JUDGE).stage == Stage.JUDGED


def test_the_same_seed_makes_the_same_inputs() -> None:
    made = [input_of(kind, "7", number).data for kind in Kind for number in range(20)]

    assert made == [input_of(kind, "7", number).data for kind in Kind for number in range(20)]
    assert made != [input_of(kind, "8", number).data for kind in Kind for number in range(20)]
    assert len(set(made)) >= 36


def _raise() -> None:
    raise ValueError("no")


def _spin() -> None:
    while True:
        pass


def _wait() -> None:
    signal.pause()


def _fill_memory() -> None:
    bytearray(8 * 1024**3)


@pytest.mark.parametrize(
    ("wrong", "what"),
    [
        pytest.param(_raise, "ValueError: no", id="an-exception"),
        pytest.param(_spin, "hangs: its budget of work is spent", id="a-loop"),
        pytest.param(_wait, "hangs: waits without end", id="waiting"),
        pytest.param(_fill_memory, "MemoryError", id="memory"),
        pytest.param(lambda: os.kill(os.getpid(), signal.SIGKILL), "SIGKILL", id="a-signal"),
        pytest.param(lambda: os._exit(3), "exit 3", id="an-exit"),
        pytest.param(
            lambda: same({"html": "a"}, {"html": "b"}), "BrokenPromise: not the same twice: html", id="two-outputs"
        ),
    ],
)
def test_what_goes_wrong_is_seen_and_the_rest_goes_on(
    monkeypatch: pytest.MonkeyPatch, wrong: Callable[[], None], what: str
) -> None:
    def trial(data: bytes, *_: object, **__: object) -> Trial:
        if b"wrong" in data:
            wrong()
        return Trial(Stage.JUDGED, {})

    monkeypatch.setattr(fate, "put_through", trial)
    monkeypatch.setattr(fate, "_SECONDS", dict.fromkeys(Depth, 0.3))
    monkeypatch.setattr(fate, "_WAITING", 1 if wrong is _wait else 200)
    monkeypatch.setattr(fate, "_MEMORY", 1024**3)
    texts = {0: b"fine", 1: b"wrong", 2: b"fine", 3: b"wrong", 4: b"fine"}

    fates = fates_of(lambda number: Input(texts[number], {}, Depth.JUDGE, number), list(texts))

    assert [(failure.number, failure.what) for failure in fates.failures] == [(1, what), (3, what)]
    assert fates.stages[Stage.JUDGED] == 3


def test_a_failure_is_made_small_and_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def trial(data: bytes, *_: object, **__: object) -> Trial:
        if b"one" in data and b"two" in data:
            raise ValueError("both")
        return Trial(Stage.JUDGED, {})

    monkeypatch.setattr(fate, "put_through", trial)
    whole = Input(b"a\nb one b\nc\nd\ne two\nf\n", {"a.md": b"x"}, Depth.JUDGE, 5)
    failure = fate_of(whole)
    assert failure

    small = minimised(whole, failure.what)
    file = keep(tmp_path, small, Kind.MUTANT, "7", failure)

    assert small.data.split() == [b"one", b"two"]
    assert list(kept(tmp_path)) == [(file.stem, small._replace(depth=Depth.CHECK))]


def test_a_failure_is_told_with_its_number_and_seed(tmp_path: Path) -> None:
    one = Input(b"x", {}, Depth.JUDGE, 5)

    file = keep(tmp_path, one, Kind.MUTANT, "7", Failure(5, "ValueError in a.py, b", "line one\nline two"))

    known = json.loads(file.with_suffix(".json").read_text())
    assert (known["seed"], known["kind"], known["number"]) == ("7", "mutants", 5)
    assert known["told"] == ["line one", "line two"]
