"""The parts of the benchmark; each returns what it measured as values that JSON can hold."""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.documents.files import Files
from benchmarks.fit import doubling, last_doubling
from benchmarks.in_process import inside, warm_beside_drain
from benchmarks.processes.chosen import INTERPRETER, MASA, YAMLLINT, on_corpus, on_one_file, with_rules
from benchmarks.processes.command import FailedCommandError
from benchmarks.processes.instructions import instructions, valgrind
from benchmarks.processes.rounds import Measured, in_turn, wall_ratio
from benchmarks.tools import Tools

Part = Mapping[str, Any]

_COUNTED = {MASA, YAMLLINT, INTERPRETER}
_MILLI = 1000
_MILLION = 1_000_000


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
    """Count the instructions, in millions, once for each command, on 60 KB; raises where valgrind is missing."""
    program = valgrind()
    if program is None:
        raise FailedCommandError("Instructions are counted by valgrind, which is not installed.")
    commands = [one for one in on_one_file(bench.tools, bench.files, "60k") if one.name in _COUNTED]
    found = {}
    for command in commands:
        _tell(f"instructions of {command.name}")
        found[command.name] = instructions(command, bench.folder, program) / _MILLION
    return found


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
    """Measure documents that grow in one thing, and runs with more and more local rules; say what doubling does."""
    _tell("growth, in one process")
    times = dict(inside(bench.tools, "growth", ()))
    _tell("growth, with local rules")
    commands = [with_rules(bench.tools, bench.files, number) for number in bench.files.rules]
    runs = in_turn(commands, bench.folder, bench.rounds)
    times["local rules"] = {
        str(number): min(sample.processor for sample in runs[command.name].samples) * _MILLI
        for number, command in zip(bench.files.rules, commands, strict=True)
    }
    return {
        thing: {"ms": each, "doubling": doubling(each), "last_doubling_ms": last_doubling(each)}
        for thing, each in times.items()
    }


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
