"""How many instructions a command takes: a figure without the noise of time."""

import re
import shutil
import subprocess
from pathlib import Path

from benchmarks.processes.command import Command, FailedCommandError
from benchmarks.processes.environment import plain

_COLLECTED = re.compile(r"Collected : (\d+)")


def valgrind() -> str | None:
    """Return where valgrind is; None where it is not installed."""
    return shutil.which("valgrind")


def instructions(command: Command, folder: Path, program: str) -> int:
    """Return the instructions of one run under callgrind with a fixed hash seed, all of its threads together.

    Raises FailedCommandError where valgrind gives no count.
    """
    words = [program, "--tool=callgrind", "--callgrind-out-file=/dev/null", *command.words]
    done = subprocess.run(words, cwd=folder, env=plain(PYTHONHASHSEED="0"), capture_output=True, text=True, check=False)  # noqa: S603 - a list
    found = _COLLECTED.search(done.stderr)
    if not found:
        raise FailedCommandError(f"{command.name}: valgrind gave no count:\n{done.stderr[-600:]}")
    return int(found[1])
