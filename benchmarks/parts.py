"""The parts of the benchmark; each returns what it measured as values that JSON can hold."""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.documents.files import Files
from benchmarks.fit import doubling
from benchmarks.in_process import inside, warm_beside_drain
from benchmarks.processes.chosen import INTERPRETER, LOCAL_RULES, MASA, YAMLLINT, on_corpus, on_growth, on_one_file
from benchmarks.processes.command import Command
from benchmarks.processes.instructions import millions
from benchmarks.processes.rounds import Measured, in_turn, wall_ratio
from benchmarks.tools import Tools

Part = Mapping[str, Any]

_COUNTED = {MASA, YAMLLINT, INTERPRETER}
_MILLI = 1000


class Bench(NamedTuple):
    """What every part needs: the programs, the files, a folder to work in, and how many rounds to run."""

    tools: Tools
    files: Files
    folder: Path
    rounds: int
    corpus_rounds: int


def one_file(bench: Bench) -> Part:
    """Measure every command on a document of each size."""
    return {size: _one_size(bench, size) for size in bench.files.documents}


def _one_size(bench: Bench, size: str) -> Part:
    _tell(f"one document, {size}")
    return _table(in_turn(on_one_file(bench.tools, bench.files, size), bench.folder, bench.rounds))


def corpus(bench: Bench) -> Part:
    """Measure the commands that read documents on the whole corpus."""
    _tell("the corpus")
    return _table(in_turn(on_corpus(bench.tools, bench.files), bench.folder, bench.corpus_rounds))


def counted(bench: Bench) -> Part:
    """Count the instructions, in millions, of masa, yamllint and the interpreter on 60 KB."""
    _tell("instructions")
    commands = on_one_file(bench.tools, bench.files, "60k")
    return millions({one.name: one for one in commands if one.name in _COUNTED}, bench.folder)


def warm(bench: Bench) -> Part:
    """Measure each step inside one process, on each size, beside the drain of events in another."""
    _tell("warm, in one process")
    return warm_beside_drain(bench.tools, [str(path) for path in bench.files.documents.values()], bench.rounds)


def pages(bench: Bench) -> Part:
    """Measure the pages of the whole corpus inside one process."""
    _tell("pages, in one process")
    measured: Part = inside(bench.tools, "pages", bench.files.of_corpus)
    return measured


def growth(bench: Bench) -> Part:
    """Count and time documents that grow in one thing, and runs with more and more local rules."""
    commands = on_growth(bench.tools, bench.files)
    _tell("growth, in one process")
    times = dict(inside(bench.tools, "growth", ()))
    _tell("growth, with local rules")
    times[LOCAL_RULES] = _least_times(bench, commands[LOCAL_RULES])
    _tell("growth, instructions")
    return {thing: _grown(times[thing], _counts(bench, each)) for thing, each in commands.items()}


def _least_times(bench: Bench, commands: Mapping[int, Command]) -> Mapping[str, float]:
    runs = in_turn([*commands.values()], bench.folder, bench.rounds)
    least = {number: min(one.processor for one in runs[commands[number].name].samples) for number in commands}
    return {str(number): seconds * _MILLI for number, seconds in least.items()}


def _counts(bench: Bench, commands: Mapping[int, Command]) -> Mapping[str, float]:
    return millions({str(number): command for number, command in commands.items()}, bench.folder)


def _grown(times: Mapping[str, float], counts: Mapping[str, float]) -> Part:
    return {"ms": times, "millions": counts, "doubling": doubling(counts), "doubling_of_time": doubling(times)}


PARTS = {"file": one_file, "corpus": corpus, "instructions": counted, "warm": warm, "pages": pages, "growth": growth}
"""The parts by the names that a user chooses them by, in the order in which they run."""


def _table(measured: Mapping[str, Measured]) -> Part:
    return {name: _row(one, measured[MASA]) for name, one in measured.items()}


def _row(one: Measured, masa: Measured) -> Part:
    return {
        "does": one.command.does,
        "rounds": len(one.samples),
        "wall_ms": one.wall * _MILLI,
        "least_wall_ms": one.least_wall * _MILLI,
        "processor_ms": one.processor * _MILLI,
        "peak_mib": one.peak,
        "printed_bytes": one.samples[-1].printed,
        "masa_to_this": wall_ratio(masa, one),
    }


def _tell(what: str) -> None:
    sys.stderr.write(f"{what}\n")
