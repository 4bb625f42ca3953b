"""The machine that was measured on, as far as it can be told without a name or a path of it."""

import os
import platform
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from benchmarks.processes.command import Command
from benchmarks.processes.environment import plain
from benchmarks.processes.rounds import KIB_A_MIB
from benchmarks.processes.running import run
from benchmarks.tools import Tools

_PROCESSORS = Path("/proc/cpuinfo")


def machine(tools: Tools, folder: Path) -> Mapping[str, str]:
    """Return the processor, its cores, the kernel, the interpreter and Node, and the least peak that can be told."""
    nothing = Command("nothing", "the launcher alone", (shutil.which("true") or tools.python,))
    return {
        "processor": _processor(),
        "cores": str(os.cpu_count()),
        "kernel": f"{platform.system()} {platform.release()}",
        "python": _printed(tools.python, "-c", "import sys; print(sys.version.split()[0])"),
        "node": _printed(shutil.which("node") or "node", "--version").lstrip("v"),
        "masa": _printed(tools.python, "-c", "import masa; print(masa.__version__)"),
        "least peak that can be told": f"{run(nothing, folder).peak / KIB_A_MIB:.1f} MiB",
    }


def _processor() -> str:
    if _PROCESSORS.exists():
        names = [
            line.split(":", 1)[1] for line in _PROCESSORS.read_text().splitlines() if line.startswith("model name")
        ]
        return " ".join(names[0].split()) if names else platform.machine()
    return platform.processor() or platform.machine()


def _printed(*words: str) -> str:
    return subprocess.run(words, env=plain(), capture_output=True, text=True, check=True).stdout.strip()  # noqa: S603 - a list
