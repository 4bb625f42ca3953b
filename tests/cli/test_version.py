"""`masa --version` says how far the law and the data reach."""

import re
import subprocess
from collections.abc import Callable

Run = Callable[..., subprocess.CompletedProcess[str]]


def test_version(masa: Run) -> None:
    done = masa("--version")

    program, rules, bodies = done.stdout.splitlines()
    assert done.returncode == 0
    assert re.fullmatch(r"masa \d+\.\d+\.\d+", program)
    assert re.fullmatch(r"\d+ rules, on law and guidance last read on 21 November 2026", rules)
    assert bodies == "Councils, health boards and police forces complete from 1 April 2023 to 31 March 2027"
