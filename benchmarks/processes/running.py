"""One run of a command, measured from outside."""

import subprocess
import sys
from pathlib import Path

from benchmarks.processes.command import Command, FailedCommandError, Sample
from benchmarks.processes.environment import plain

_LAUNCHER = Path(__file__).with_name("launcher.py")
_SHOWN = 600


def run(command: Command, folder: Path) -> Sample:
    """Run a command in a folder, its output into a file there; raises FailedCommandError for an unexpected end."""
    output = folder / "output.txt"
    launch = [sys.executable, "-I", "-S", str(_LAUNCHER), str(output), *command.words]
    done = subprocess.run(launch, cwd=folder, env=plain(), capture_output=True, text=True, check=True)  # noqa: S603 - our own launcher
    wall, processor, peak, code = done.stdout.split()
    if int(code) not in command.ends_with:
        printed = output.read_text(errors="replace")[-_SHOWN:]
        raise FailedCommandError(f"{command.name} ended with {code}:\n{printed}")
    return Sample(float(wall), float(processor), int(peak), output.stat().st_size)
