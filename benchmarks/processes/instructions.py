"""How many instructions commands take: figures without the noise of time."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from benchmarks.processes.command import Command, FailedCommandError
from benchmarks.processes.environment import plain

_COLLECTED = re.compile(r"Collected : (\d+)")
_MILLION = 1_000_000


def millions(commands: Mapping[str, Command], folder: Path) -> dict[str, float]:
    """Return the millions of instructions that each command takes, by the names that they are given.

    Each runs once, under callgrind with a fixed hash seed, as many at once as there are processors; all of its threads
    count. Raises FailedCommandError where valgrind is missing, or gives no count.
    """
    program = shutil.which("valgrind")
    if program is None:
        raise FailedCommandError("Instructions are counted by valgrind, which is not installed.")
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        counts = pool.map(lambda command: _counted(command, folder, program) / _MILLION, commands.values())
        return dict(zip(commands, counts, strict=True))


def _counted(command: Command, folder: Path, program: str) -> int:
    sys.stderr.write(f"  instructions of {command.name}\n")
    words = [program, "--tool=callgrind", "--callgrind-out-file=/dev/null", *command.words]
    done = subprocess.run(words, cwd=folder, env=plain(PYTHONHASHSEED="0"), capture_output=True, text=True, check=False)  # noqa: S603 - a list
    found = _COLLECTED.search(done.stderr)
    if not found:
        raise FailedCommandError(f"{command.name}: valgrind gave no count:\n{done.stderr[-600:]}")
    return int(found[1])
